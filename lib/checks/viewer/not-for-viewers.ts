import type { Entry } from '@/lib/chain/chain';

import { behindCloudFront } from '../neighbours/behind-cloudfront';
import type { Scene } from '../scene';
import { NOT_APPLICABLE, type Verdict } from '../verdict';

/** Why a way in is not judged by what viewers get there: CloudFront alone is meant to come in, or may be. Null where viewers are. */
export function notForViewers(scene: Scene, entry: Entry): Verdict | null {
  if (entry.fronted) return NOT_APPLICABLE;
  const loadBalancer = scene.chain.index.loadBalancer.get(entry.component.id);
  if (loadBalancer === undefined) return null;
  const before = behindCloudFront(scene, loadBalancer, () => NOT_APPLICABLE);
  return before.status === 'unknown' ? before : null;
}
