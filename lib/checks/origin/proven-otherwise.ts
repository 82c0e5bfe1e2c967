import type { LoadBalancer } from '@/lib/inventory/load-balancer';

import { type Adjustment, adjusted } from '../adjustment';
import type { Scene } from '../scene';
import { standing } from './door-verdict';

/**
 * What a secret header would do, where it is proven that nobody gets to a load balancer past one's own distributions all the same: by
 * security groups, a client certificate that is verified, or other rules. Null where it is not.
 */
export function provenOtherwise({ arn }: LoadBalancer, scene: Scene): Adjustment | null {
  const own = (scene.proof(arn)?.doors ?? []).filter(({ kind, at }) => at.id === arn && kind !== 'network-load-balancer');
  if (own.length === 0 || own.some((door) => standing(door) !== 'shut')) return null;
  const verified = own.some(({ verdict }) => verdict !== 'shut');
  const reasons = own.flatMap(({ shutBy }) => shutBy.map((stop) => (stop.kind === 'outcome' ? stop.outcome.reason : stop.kind)));
  const closed = reasons.every((reason) => reason === 'viewer-network-blocked');
  return adjusted('covered', 'shut-otherwise', { by: verified ? 'certificates' : closed ? 'groups' : 'rules' });
}
