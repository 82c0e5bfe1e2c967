import type { CheckPage } from '../page';

export const targetPages: Readonly<Record<string, CheckPage>> = {};
