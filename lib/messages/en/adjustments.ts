import type { AdjustmentReason } from '@/lib/checks/adjustment';

/** Why what is raw a failure does no harm where it stands. */
export const adjustments = {
  'distribution-disabled': 'Distribution {distribution} is disabled: it takes no requests.',
  'done-at-cloudfront': 'Every way in passes {distributions}, where it is done, and going round is proven impossible.',
  'nobody-connects': 'Nobody can connect to {name}, and CloudFront does not use it.',
  'other-side-refuses': '{name} does not accept what is allowed here.',
  'single-system-vpc': 'One system alone is in the private VPC {vpc}, where AWS authenticates every packet.',
  'encrypted-by-vpc': 'VPC Encryption Controls of {vpc} enforce encryption on the wire.',
  'done-otherwise': 'It is done by {setting}.',
  'filtered-elsewhere':
    '{by, select, tenants {Every tenant brings} other {Every load balancer behind it has}} a web ACL of its own: {webAcls}.',
  'groups-keep-out': 'Security groups let in none of these connections from outside: {groups}.',
  'tls-ends-behind': 'TLS is passed on and ended behind it, at {listeners}.',
  'shut-otherwise':
    'It is proven that nobody gets past CloudFront all the same: {by, select, certificates {the listener wants a client certificate} groups {the security groups keep everybody else out} other {rules refuse everybody else}}.',
  'without-listeners': 'Load balancer {loadBalancer} has no listener: nobody can connect to it.',
  'moved-by-deployments': 'Blue/green deployments move the weights of {services}.',
  'said-by': '{check} finds the same here, and is the one to repair.',
} satisfies Record<AdjustmentReason, string>;
export type AdjustmentsMessages = Record<AdjustmentReason, string>;
