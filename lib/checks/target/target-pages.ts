import type { CheckPage } from '../page';
import { healthCheckElsewherePage } from './health-check-elsewhere.page';
import { healthCheckOffPage } from './health-check-off.page';
import { healthCheckPlaintextPage } from './health-check-plaintext.page';
import { healthCheckTooLenientPage } from './health-check-too-lenient.page';
import { healthyWhileFailingPage } from './healthy-while-failing.page';
import { targetPlaintextPage } from './target-plaintext.page';

export const targetPages: Readonly<Record<string, CheckPage>> = {
  'target-plaintext': targetPlaintextPage,
  'health-check-plaintext': healthCheckPlaintextPage,
  'healthy-while-failing': healthyWhileFailingPage,
  'health-check-elsewhere': healthCheckElsewherePage,
  'health-check-too-lenient': healthCheckTooLenientPage,
  'health-check-off': healthCheckOffPage,
};
