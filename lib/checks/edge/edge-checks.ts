import type { Check } from '../check';

export const edgeChecks: readonly Check[] = [];
