import type { LoadBalancer } from '@/lib/inventory/load-balancer';
import { isUnknown } from '@/lib/inventory/unknown';

import type { DependsOn } from '../trace-types';
import { gapDependence, unreadDependence } from '../walk/lookup';
import type { WalkContext } from '../walk/walk';
import type { Family } from './family';
import { oneOf, open, type Passage, shut, unread } from './passage';

const EVERYWHERE: Readonly<Record<Family, readonly (readonly string[])[]>> = {
  IPv4: [['0.0.0.0/0'], ['0.0.0.0/1', '128.0.0.0/1']],
  IPv6: [['::/0'], ['::/1', '8000::/1']],
};

type Context = Pick<WalkContext, 'chain' | 'lookup'>;

/**
 * Whether the subnets of a load balancer have a route to an internet gateway, which an internet-facing one needs.
 * https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-troubleshooting.html
 */
export function internetRoute(context: Context, { subnets, arn }: LoadBalancer, family: Family, chance: DependsOn): Passage {
  if (isUnknown(subnets)) return unread(gapDependence(context.chain, subnets.$unknown));
  if (subnets.length === 0) return unread(unreadDependence('elasticloadbalancing:DescribeLoadBalancers', arn));
  return oneOf(
    subnets.map(({ id }) => subnetRoute(context, id, family)),
    chance,
  );
}

/**
 * Whether what is in a subnet reaches the internet, and is reached from there, with one kind of address. All addresses may be routed in
 * two halves.
 * https://docs.aws.amazon.com/vpc/latest/userguide/subnet-route-tables.html
 */
export function subnetRoute({ chain, lookup }: Context, id: string, family: Family): Passage {
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
  const out = table.routes.filter(({ target, active }) => active && target.startsWith('igw-')).map(({ destination }) => destination);
  const leads = EVERYWHERE[family].some((halves) => halves.every((half) => out.includes(half)));
  return leads ? open(proof) : shut('route', proof);
}
