import type { LoadBalancer } from '@/lib/inventory/load-balancer';
import { isUnknown } from '@/lib/inventory/unknown';

import type { DependsOn } from '../trace-types';
import { gapDependence, unreadDependence } from '../walk/lookup';
import type { WalkContext } from '../walk/walk';
import { oneOf, open, type Passage, shut, unread } from './passage';

type Context = Pick<WalkContext, 'chain' | 'lookup'>;

/**
 * Whether the subnets of a load balancer have a route to an internet gateway, which an internet-facing one needs.
 * https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-troubleshooting.html
 */
export function internetRoute(context: Context, { subnets, arn }: LoadBalancer, chance: DependsOn): Passage {
  if (isUnknown(subnets)) return unread(gapDependence(context.chain, subnets.$unknown));
  if (subnets.length === 0) return unread(unreadDependence('elasticloadbalancing:DescribeLoadBalancers', arn));
  return oneOf(
    subnets.map(({ id }) => subnetRoute(context, id)),
    chance,
  );
}

/** Whether what is in a subnet reaches the internet, and is reached from there. */
export function subnetRoute({ chain, lookup }: Context, id: string): Passage {
  const table = lookup.routeTable(id);
  if (table === null) {
    const gap = lookup.listingGap('route-table') ?? lookup.listingGap('subnet');
    return unread(gap === null ? unreadDependence('ec2:DescribeRouteTables', id) : gapDependence(chain, gap));
  }
  const proof = [
    {
      resource: table.id,
      path: 'RouteTables[].Routes[]',
      value: table.routes.map(({ destination, target }) => `${destination} → ${target}`),
    },
  ];
  const leads = table.routes.some(
    ({ destination, target, active }) => active && target.startsWith('igw-') && (destination === '0.0.0.0/0' || destination === '::/0'),
  );
  return leads ? open(proof) : shut('route', proof);
}
