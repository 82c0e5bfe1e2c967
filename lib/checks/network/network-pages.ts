import type { CheckPage } from '../page';

export const networkPages: Readonly<Record<string, CheckPage>> = {};
