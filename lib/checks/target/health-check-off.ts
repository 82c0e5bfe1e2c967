import { isUnknown } from '@/lib/inventory/unknown';

import { defineCheck } from '../check';
import { fail, PASS, unknown } from '../verdict';
import { checkSettings } from './health-check-settings';

/** A check without a path asks for `/`, which is a check. https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_CreateTargetGroup.html */
export const healthCheckOff = defineCheck({
  id: 'health-check-off',
  severity: 'low',
  place: 'target',
  visits: 'target-group',
  source: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/lambda-functions.html#enable-health-checks-lambda',
  evaluate(subject) {
    const { arn, name } = subject.targetGroup;
    const check = checkSettings(subject);
    if (isUnknown(check)) return unknown(check);
    if (check.enabled) return PASS;
    return fail({ targetGroup: name }, { resource: arn, path: 'TargetGroups[].HealthCheckEnabled', value: check.enabled });
  },
});
