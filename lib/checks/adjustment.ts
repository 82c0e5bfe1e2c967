import type { FindingParams } from './finding';

/** Why what is raw a failure does no harm here, with the names that the sentence needs (`lib/messages/en/adjustments.ts`). */
export const ADJUSTMENT_PARAMS = {
  /** No request is taken any more. */
  'distribution-disabled': ['distribution'],
  /** Every way in passes distributions that do it, and going round them is proven impossible. */
  'done-at-cloudfront': ['distributions'],
  /** Nobody can connect: no network lets anybody in, and CloudFront does not use it. */
  'nobody-connects': ['name'],
  /** The other side does not accept what is allowed here. */
  'other-side-refuses': ['name'],
  /** One system alone in a private network, where AWS authenticates every packet. */
  'single-system-vpc': ['vpc'],
  /** VPC Encryption Controls enforce encryption on the wire. */
  'encrypted-by-vpc': ['vpc'],
  /** Another setting does the same. */
  'done-otherwise': ['setting'],
  /** Web ACLs of others on the way filter. `by`: tenants, or the load balancers behind. */
  'filtered-elsewhere': ['by', 'webAcls'],
  /** Security groups let nobody from outside in. */
  'groups-keep-out': ['groups'],
  /** TLS goes on to a load balancer behind, which ends it. */
  'tls-ends-behind': ['listeners'],
  /** Nobody gets past CloudFront all the same. `by`: certificates, groups, rules. */
  'shut-otherwise': ['by'],
  /** It has no listener, so that nobody can connect. */
  'without-listeners': ['loadBalancer'],
  /** Blue/green deployments of services move the weights. */
  'moved-by-deployments': ['services'],
  /** Another check, which weighs at least as much, finds the same thing: it is said once, and fails all the same. */
  'said-by': ['check'],
} as const satisfies Readonly<Record<string, readonly string[]>>;
export type AdjustmentReason = keyof typeof ADJUSTMENT_PARAMS;
export const ADJUSTMENTS: readonly [AdjustmentReason, ...AdjustmentReason[]] = [
  'distribution-disabled',
  'done-at-cloudfront',
  'nobody-connects',
  'other-side-refuses',
  'single-system-vpc',
  'encrypted-by-vpc',
  'done-otherwise',
  'filtered-elsewhere',
  'groups-keep-out',
  'tls-ends-behind',
  'shut-otherwise',
  'without-listeners',
  'moved-by-deployments',
  'said-by',
];

/** What the neighbours make of a failure. */
export interface Adjustment {
  verdict: 'covered' | 'moot';
  reason: AdjustmentReason;
  params: FindingParams;
}

/** An adjustment with exactly the names that its sentence needs. */
export function adjusted<R extends AdjustmentReason>(
  verdict: Adjustment['verdict'],
  reason: R,
  params: Readonly<Record<(typeof ADJUSTMENT_PARAMS)[R][number], FindingParams[string]>>,
): Adjustment {
  return { verdict, reason, params: { ...params } };
}
