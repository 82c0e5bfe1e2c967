import type { Distribution } from '@/lib/inventory/distribution';
import type { LoadBalancer } from '@/lib/inventory/load-balancer';

import type { Scene } from '../scene';

/** The distributions that lead to a load balancer. */
export function distributionsBefore({ chain }: Pick<Scene, 'chain'>, { arn }: LoadBalancer): Distribution[] {
  const links = chain.index.originLinksTo.get(arn) ?? [];
  return [...new Set(links.map(({ distribution }) => distribution))];
}

/** The distributions that every request to a load balancer passes; null unless going round them is proven impossible. */
export function onlyThrough(scene: Scene, loadBalancer: LoadBalancer): Distribution[] | null {
  return scene.proof(loadBalancer.arn)?.verdict === 'shut' ? distributionsBefore(scene, loadBalancer) : null;
}
