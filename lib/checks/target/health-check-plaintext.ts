import { isUnknown } from '@/lib/inventory/unknown';

import { adjusted } from '../adjustment';
import { defineCheck } from '../check';
import { coveredByVpc } from '../neighbours/plaintext-to-targets';
import { fail, NOT_APPLICABLE, PASS, unknown } from '../verdict';
import { checkSettings } from './health-check-settings';
import { targetPlaintext } from './target-plaintext';

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
  adjust(subject, scene) {
    const { targetGroup, loadBalancer } = subject;
    const requestsToo = loadBalancer.type === 'application' && targetGroup.protocol === 'HTTP';
    return coveredByVpc(subject, scene) ?? (requestsToo ? adjusted('moot', 'said-by', { check: targetPlaintext.id }) : null);
  },
});
