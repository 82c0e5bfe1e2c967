import { adjusted, type Adjustment } from '../adjustment';
import type { Scene } from '../scene';
import type { SubjectByKind } from '../subjects/subject';
import { encryptedVpc } from './encrypted-vpc';
import { singleSystemVpc } from './single-system-vpc';

/**
 * What the VPC makes of plain HTTP between a load balancer and its targets: encryption below it, or nobody else there.
 * https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-target-groups.html#target-group-routing-configuration
 */
export function coveredByVpc({ targetGroup, loadBalancer }: SubjectByKind['target-group'], scene: Scene): Adjustment | null {
  const encrypted = encryptedVpc(scene, targetGroup);
  if (encrypted !== null) return adjusted('covered', 'encrypted-by-vpc', { vpc: encrypted });
  const own = singleSystemVpc(scene, targetGroup, loadBalancer);
  return own === null ? null : adjusted('covered', 'single-system-vpc', { vpc: own });
}
