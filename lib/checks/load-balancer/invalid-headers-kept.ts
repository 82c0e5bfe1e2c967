import { isUnknown } from '@/lib/inventory/unknown';

import { defineCheck } from '../check';
import { fail, NOT_APPLICABLE, PASS, unknown } from '../verdict';

/** The attribute's default is false. */
const KEY = 'routing.http.drop_invalid_header_fields.enabled';

export const invalidHeadersKept = defineCheck({
  id: 'invalid-headers-kept',
  severity: 'medium',
  place: 'load-balancer',
  visits: 'load-balancer',
  source: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_LoadBalancerAttribute.html',
  evaluate({ arn, name, type, attributes }) {
    if (type !== 'application') return NOT_APPLICABLE;
    if (isUnknown(attributes)) return unknown(attributes);
    if (attributes[KEY] === 'true') return PASS;
    return fail({ loadBalancer: name }, { resource: arn, path: `Attributes[${KEY}]`, value: attributes[KEY] ?? null });
  },
});
