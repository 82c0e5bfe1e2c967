import type { CheckPage } from '../page';
import { distributionUntaggedPage } from './distribution-untagged.page';

export const edgePages: Readonly<Record<string, CheckPage>> = {
  'distribution-untagged': distributionUntaggedPage,
};
