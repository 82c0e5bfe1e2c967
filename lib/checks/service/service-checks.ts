import type { Check } from '../check';

export const serviceChecks: readonly Check[] = [];
