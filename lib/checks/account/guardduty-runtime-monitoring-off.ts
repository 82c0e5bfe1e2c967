import { isUnknown } from '@/lib/inventory/unknown';

import { defineCheck } from '../check';
import { onFargate } from '../subjects/fargate';
import { fail, NOT_APPLICABLE, PASS, unknown } from '../verdict';
import { nothingIn, servicesIn } from './chain-region';

/** GuardDuty looks after its agent on Fargate only; on instances, somebody else does. */
export const guarddutyRuntimeMonitoringOff = defineCheck({
  id: 'guardduty-runtime-monitoring-off',
  severity: 'low',
  place: 'account',
  visits: 'account',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs-guard-configure-automatic.html',
  evaluate({ region, guardDuty }, scene) {
    const services = servicesIn(scene, region).filter(onFargate);
    if (services.length === 0) return nothingIn(scene, region);
    if (isUnknown(guardDuty)) return unknown(guardDuty);
    if (!guardDuty.enabled) return NOT_APPLICABLE;
    if (guardDuty.ecsRuntimeMonitoring) return PASS;
    const path = 'GetDetector.Features[RUNTIME_MONITORING].AdditionalConfiguration[ECS_FARGATE_AGENT_MANAGEMENT].Status';
    return fail({ region, services: services.length }, { resource: region, path, value: 'DISABLED' });
  },
});
