import type { Check } from '../check';
import { healthCheckElsewhere } from './health-check-elsewhere';
import { healthCheckOff } from './health-check-off';
import { healthCheckPlaintext } from './health-check-plaintext';
import { healthCheckTooLenient } from './health-check-too-lenient';
import { healthyWhileFailing } from './healthy-while-failing';
import { targetPlaintext } from './target-plaintext';

export const targetChecks: readonly Check[] = [
  targetPlaintext,
  healthCheckPlaintext,
  healthyWhileFailing,
  healthCheckElsewhere,
  healthCheckTooLenient,
  healthCheckOff,
];
