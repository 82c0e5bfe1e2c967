import { defineCheck } from '../check';
import { NOT_APPLICABLE } from '../verdict';
import { attributeVerdict } from './load-balancer-attribute';

const KEY = 'routing.http.drop_invalid_header_fields.enabled';

export const invalidHeadersKept = defineCheck({
  id: 'invalid-headers-kept',
  severity: 'medium',
  place: 'load-balancer',
  visits: 'load-balancer',
  source: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_LoadBalancerAttribute.html',
  evaluate(loadBalancer) {
    if (loadBalancer.type !== 'application') return NOT_APPLICABLE;
    return attributeVerdict(loadBalancer, KEY, 'false', (value) => value === 'true');
  },
});
