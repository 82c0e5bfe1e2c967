import type { Check } from '../check';

export const originChecks: readonly Check[] = [];
