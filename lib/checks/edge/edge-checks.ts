import type { Check } from '../check';
import { distributionUntagged } from './distribution-untagged';

export const edgeChecks: readonly Check[] = [distributionUntagged];
