import type { CheckPage } from '../page';

export const originPages: Readonly<Record<string, CheckPage>> = {};
