import type { CheckPage } from '../page';
import { factsOutdatedPage } from './facts-outdated.page';
import { guarddutyOffPage } from './guardduty-off.page';
import { guarddutyRuntimeMonitoringOffPage } from './guardduty-runtime-monitoring-off.page';
import { inspectorOffPage } from './inspector-off.page';

export const accountPages: Readonly<Record<string, CheckPage>> = {
  'guardduty-off': guarddutyOffPage,
  'guardduty-runtime-monitoring-off': guarddutyRuntimeMonitoringOffPage,
  'inspector-off': inspectorOffPage,
  'facts-outdated': factsOutdatedPage,
};
