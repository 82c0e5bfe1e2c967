import { DescribeLoadBalancersCommand } from '@aws-sdk/client-elastic-load-balancing';

import { convert, type Gathering } from '../gathering';
import { PRIORITY } from '../priority';
import type { RegionReadings } from '../readings';
import { toClassicLoadBalancer } from './classic-load-balancer';

/**
 * The load balancers of the previous generation, by an API of their own. No chain waits for them. A page is 400 unless asked otherwise:
 * https://docs.aws.amazon.com/elasticloadbalancing/2012-06-01/APIReference/API_DescribeLoadBalancers.html
 */
export async function gatherClassicLoadBalancers(gathering: Gathering, readings: RegionReadings): Promise<void> {
  const { region } = readings;
  const call = { action: 'elasticloadbalancing:DescribeLoadBalancers', region, kind: 'classic-load-balancer' } as const;
  const { items } = await gathering.list({
    ...call,
    resource: null,
    priority: PRIORITY.surroundings,
    page: async (Marker, options) => {
      const page = await gathering.clients.classicElb(region).send(new DescribeLoadBalancersCommand({ Marker }), options);
      return { items: page.LoadBalancerDescriptions, next: page.NextMarker };
    },
    key: (item) => item.LoadBalancerName,
  });
  for (const item of items) {
    const loadBalancer = convert(gathering.ledger, call, item.LoadBalancerName ?? null, (missing) =>
      toClassicLoadBalancer(item, region, missing),
    );
    if (loadBalancer !== null) readings.classicLoadBalancers.set(loadBalancer.name, loadBalancer);
  }
}
