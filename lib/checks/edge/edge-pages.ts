import type { CheckPage } from '../page';

export const edgePages: Readonly<Record<string, CheckPage>> = {};
