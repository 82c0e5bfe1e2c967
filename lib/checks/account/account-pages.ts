import type { CheckPage } from '../page';

export const accountPages: Readonly<Record<string, CheckPage>> = {};
