import {
  DescribeTargetGroupAttributesCommand,
  DescribeTargetGroupsCommand,
  DescribeTargetHealthCommand,
} from '@aws-sdk/client-elastic-load-balancing-v2';

import { isUnknown } from '@/lib/inventory/unknown';

import { attributesOf } from '../answers/tags';
import { askFact, convert, type Gathering } from '../gathering';
import { PRIORITY } from '../priority';
import type { RegionReadings } from '../readings';
import type { LoadBalancingSources } from './load-balancing-sources';
import { type TargetGroupBase, toTargetGroup, toTargets } from './target-group';

/** Starts reading a Region's target groups: first the listing, then targets and attributes of each. */
export function gatherTargetGroups(
  gathering: Gathering,
  readings: RegionReadings,
  sources: LoadBalancingSources,
): { listed: Promise<void>; read: Promise<void> } {
  const { region } = readings;
  const call = { action: 'elasticloadbalancing:DescribeTargetGroups', region, kind: 'target-group' } as const;
  const work: Promise<void>[] = [];
  const listing = gathering.list({
    ...call,
    resource: null,
    priority: PRIORITY.listing,
    page: async (Marker, options) => {
      const page = await gathering.clients.elb(region).send(new DescribeTargetGroupsCommand({ Marker, PageSize: 400 }), options);
      return { items: page.TargetGroups, next: page.NextMarker };
    },
    key: (item) => item.TargetGroupArn,
    onItems: (items) => {
      for (const item of items) {
        const group = convert(gathering.ledger, call, item.TargetGroupArn ?? null, (missing) => toTargetGroup(item, region, missing));
        // Groups of gateway load balancers are no part of a chain.
        if (group === null || group.protocol === 'GENEVE') continue;
        sources.ranks.addTargetGroup(group.arn, isUnknown(group.loadBalancerArns) ? [] : group.loadBalancerArns);
        readings.targetGroups.set(group.arn, group);
        work.push(gatherTargetGroup(gathering, readings, sources, group));
      }
    },
  });
  const listed = listing.then(() => undefined);
  return { listed, read: listed.then(() => Promise.all(work)).then(() => undefined) };
}

async function gatherTargetGroup(
  gathering: Gathering,
  readings: RegionReadings,
  { ranks, wanted }: LoadBalancingSources,
  group: TargetGroupBase,
): Promise<void> {
  const { arn } = group;
  if (!(await wanted.targetGroup(group))) {
    readings.targetGroups.delete(arn);
    return;
  }
  const rank = ranks.ofTargetGroup(arn);
  await Promise.all([gatherTargets(gathering, readings, arn, rank), gatherAttributes(gathering, readings, arn, rank)]);
}

async function gatherTargets(gathering: Gathering, { region, targets }: RegionReadings, arn: string, rank: number): Promise<void> {
  const read = await askFact(
    gathering,
    {
      action: 'elasticloadbalancing:DescribeTargetHealth',
      region,
      kind: 'target-health',
      resource: arn,
      priority: PRIORITY.structure(rank, 'targets'),
      send: (options) => gathering.clients.elb(region).send(new DescribeTargetHealthCommand({ TargetGroupArn: arn }), options),
    },
    ({ TargetHealthDescriptions: descriptions }, missing) => (descriptions === undefined ? missing() : toTargets(descriptions)),
  );
  targets.set(arn, read);
}

async function gatherAttributes(
  gathering: Gathering,
  { region, targetGroupAttributes }: RegionReadings,
  arn: string,
  rank: number,
): Promise<void> {
  targetGroupAttributes.set(
    arn,
    await askFact(
      gathering,
      {
        action: 'elasticloadbalancing:DescribeTargetGroupAttributes',
        region,
        kind: 'target-group',
        resource: arn,
        priority: PRIORITY.detail(rank),
        send: (options) => gathering.clients.elb(region).send(new DescribeTargetGroupAttributesCommand({ TargetGroupArn: arn }), options),
      },
      ({ Attributes }, missing) => attributesOf(Attributes, missing),
    ),
  );
}
