import type { CheckPage } from '../page';

export const servicePages: Readonly<Record<string, CheckPage>> = {};
