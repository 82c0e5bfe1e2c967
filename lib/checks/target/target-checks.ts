import type { Check } from '../check';

export const targetChecks: readonly Check[] = [];
