import { defineCheck } from '../check';
import { attributeVerdict } from './load-balancer-attribute';

export const deletionProtectionOff = defineCheck({
  id: 'deletion-protection-off',
  severity: 'low',
  place: 'load-balancer',
  visits: 'load-balancer',
  source: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_LoadBalancerAttribute.html',
  evaluate: (loadBalancer) => attributeVerdict(loadBalancer, 'deletion_protection.enabled', 'false', (value) => value === 'true'),
});
