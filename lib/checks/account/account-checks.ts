import type { Check } from '../check';
import { factsOutdated } from './facts-outdated';
import { guarddutyOff } from './guardduty-off';
import { guarddutyRuntimeMonitoringOff } from './guardduty-runtime-monitoring-off';
import { inspectorOff } from './inspector-off';

export const accountChecks: readonly Check[] = [guarddutyOff, guarddutyRuntimeMonitoringOff, inspectorOff, factsOutdated];
