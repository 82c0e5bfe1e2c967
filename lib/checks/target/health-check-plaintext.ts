import { isUnknown } from '@/lib/inventory/unknown';

import { defineCheck } from '../check';
import { coveredByVpc } from '../neighbours/plaintext-to-targets';
import { fail, NOT_APPLICABLE, PASS, unknown } from '../verdict';
import { checkSettings } from './health-check-settings';

/** A check over TCP carries nothing that could be read. */
export const healthCheckPlaintext = defineCheck({
  id: 'health-check-plaintext',
  severity: 'low',
  place: 'target',
  visits: 'target-group',
  source: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/target-group-health-checks.html',
  evaluate(subject) {
    const { arn, name } = subject.targetGroup;
    const check = checkSettings(subject);
    if (isUnknown(check)) return unknown(check);
    if (!check.enabled) return NOT_APPLICABLE;
    if (check.protocol !== 'HTTP') return PASS;
    return fail({ targetGroup: name }, { resource: arn, path: 'TargetGroups[].HealthCheckProtocol', value: check.protocol });
  },
  adjust: coveredByVpc,
});
