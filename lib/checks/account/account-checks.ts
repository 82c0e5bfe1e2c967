import type { Check } from '../check';

export const accountChecks: readonly Check[] = [];
