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
  'said-by': '{check} finds the same here, and is the one to repair.',
} satisfies Record<AdjustmentReason, string>;
export type AdjustmentsMessages = Record<AdjustmentReason, string>;
