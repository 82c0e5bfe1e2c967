import type { Distribution } from '@/lib/inventory/distribution';
import type { LoadBalancer } from '@/lib/inventory/load-balancer';

import { type Adjustment, adjusted } from '../adjustment';
import type { Scene } from '../scene';
import { named } from '../verdict';
import { onlyThrough } from './only-through';

/**
 * Covers what a load balancer lacks where every way in is proven to pass distributions that do it. Disabled ones let nobody in; null where
 * one that is not does not do it, or where none is left.
 */
export function doneAtCloudFront(
  scene: Scene,
  loadBalancer: LoadBalancer,
  does: (distribution: Distribution) => boolean,
): Adjustment | null {
  const open = (onlyThrough(scene, loadBalancer) ?? []).filter(({ enabled }) => enabled !== false);
  if (open.length === 0 || !open.every(does)) return null;
  return adjusted('covered', 'done-at-cloudfront', { distributions: named(open.map(({ id }) => id)) });
}
