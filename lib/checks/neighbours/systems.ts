import type { Chain } from '@/lib/chain/chain';
import { grouped } from '@/lib/collections/grouped';
import { oncePer } from '@/lib/collections/once-per';

/**
 * The number of the system that something belongs to, by id or ARN: load balancers that share a target group, a service or a distribution,
 * or that forward to one another, are one system with everything behind them.
 */
export const systemsOf = oncePer(({ inventory, originLinks, routings, index }: Chain): ReadonlyMap<string, number> => {
  const parts = new Map<string, string[]>(inventory.loadBalancers.map(({ arn }) => [arn, []]));
  for (const { target, distribution } of originLinks) {
    if (target.kind === 'load-balancer') parts.get(target.loadBalancer.arn)?.push(distribution.id);
  }
  for (const { loadBalancer, targetGroupArn } of routings) {
    const behind = index.targetLinks.get(targetGroupArn) ?? [];
    parts.get(loadBalancer.arn)?.push(targetGroupArn, ...behind.map(({ to }) => to.id));
  }
  return numbered(parts);
});

/** What hangs together has one number, where each key hangs together with its parts. */
function numbered(parts: ReadonlyMap<string, readonly string[]>): ReadonlyMap<string, number> {
  const wholes = grouped([...parts.keys()], (key) => parts.get(key) ?? []);
  const numbers = new Map<string, number>();
  for (const [number, start] of [...parts.keys()].entries()) {
    const ahead = [start];
    for (let next = ahead.pop(); next !== undefined; next = ahead.pop()) {
      if (numbers.has(next)) continue;
      numbers.set(next, number);
      ahead.push(...(parts.get(next) ?? []), ...(wholes.get(next) ?? []));
    }
  }
  return numbers;
}
