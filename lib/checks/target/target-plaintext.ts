import { isUnknown } from '@/lib/inventory/unknown';

import { defineCheck } from '../check';
import { coveredByVpc } from '../neighbours/plaintext-to-targets';
import { fail, NOT_APPLICABLE, PASS, unknown } from '../verdict';

/** Groups of Lambda functions have no protocol. https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_TargetGroup.html */
export const targetPlaintext = defineCheck({
  id: 'target-plaintext',
  severity: 'medium',
  place: 'target',
  visits: 'target-group',
  source:
    'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-target-groups.html#target-group-routing-configuration',
  facts: ['alb-target-certificate-not-validated'],
  evaluate({ targetGroup: { arn, name, protocol }, loadBalancer }) {
    if (loadBalancer.type !== 'application') return NOT_APPLICABLE;
    if (isUnknown(protocol)) return unknown(protocol);
    if (protocol === null) return NOT_APPLICABLE;
    if (protocol !== 'HTTP') return PASS;
    return fail(
      { loadBalancer: loadBalancer.name, targetGroup: name },
      { resource: arn, path: 'TargetGroups[].Protocol', value: protocol },
    );
  },
  adjust: coveredByVpc,
});
