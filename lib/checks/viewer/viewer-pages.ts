import type { CheckPage } from '../page';
import { viewerPlaintextPage } from './viewer-plaintext.page';

export const viewerPages: Readonly<Record<string, CheckPage>> = {
  'viewer-plaintext': viewerPlaintextPage,
};
