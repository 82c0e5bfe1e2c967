import type { Gap } from '@/lib/inventory/gap';

/** A denied listing of load balancers, or what a test is about. */
export const gap = (parts: Partial<Gap>): Gap => ({
  id: 'g',
  action: 'elasticloadbalancing:DescribeLoadBalancers',
  region: 'eu-west-1',
  kind: 'load-balancer',
  resource: null,
  reason: 'access-denied',
  code: 'AccessDenied',
  ...parts,
});
