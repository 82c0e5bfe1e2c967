import {
  DescribeListenersCommand,
  DescribeLoadBalancerAttributesCommand,
  DescribeLoadBalancersCommand,
  DescribeRulesCommand,
} from '@aws-sdk/client-elastic-load-balancing-v2';

import { sortedBy } from '../answers/sorted';
import { attributesOf } from '../answers/tags';
import { askFact, convert, type Gathering } from '../gathering';
import { PRIORITY } from '../priority';
import type { RegionReadings } from '../readings';
import { gatherListenerDetails } from './gather-listener-details';
import { gatherPolicies, gatherTags } from './gather-listener-surroundings';
import { gatherTargetGroups } from './gather-target-groups';
import { type ListenerBase, toListener } from './listener';
import { type LoadBalancerBase, toLoadBalancer } from './load-balancer';
import type { LoadBalancingSources } from './load-balancing-sources';
import { inEvaluationOrder, toRule } from './rule';

const PAGE = 400;

/**
 * All load balancers and target groups of a Region and what belongs to them. Each load balancer's own reads start with its page of
 * the listing. `listed` is called when it is known which load balancers there are.
 */
export async function gatherLoadBalancing(
  gathering: Gathering,
  readings: RegionReadings,
  sources: LoadBalancingSources,
  listed: () => void,
): Promise<void> {
  const { region } = readings;
  const call = { action: 'elasticloadbalancing:DescribeLoadBalancers', region, kind: 'load-balancer' } as const;
  const work: Promise<void>[] = [];
  const listing = gathering.list({
    ...call,
    resource: null,
    priority: PRIORITY.listing,
    page: async (Marker, options) => {
      const page = await gathering.clients.elb(region).send(new DescribeLoadBalancersCommand({ Marker, PageSize: PAGE }), options);
      return { items: page.LoadBalancers, next: page.NextMarker };
    },
    key: (item) => item.LoadBalancerArn,
    onItems: (items) => {
      for (const item of items) {
        const loadBalancer = convert(gathering.ledger, call, item.LoadBalancerArn ?? null, (missing) =>
          toLoadBalancer(item, region, missing),
        );
        // A gateway load balancer passes packets on and is no part of a chain.
        if (loadBalancer === null || loadBalancer.type === 'gateway') continue;
        sources.ranks.addLoadBalancer(loadBalancer.arn);
        readings.loadBalancers.set(loadBalancer.arn, loadBalancer);
        work.push(gatherLoadBalancer(gathering, readings, sources, loadBalancer));
      }
    },
  });
  const targetGroups = gatherTargetGroups(gathering, readings, sources);
  await listing;
  listed();
  await targetGroups.listed;
  await Promise.all(work);
  await Promise.all([targetGroups.read, gatherTags(gathering, readings), gatherPolicies(gathering, readings)]);
}

async function gatherLoadBalancer(
  gathering: Gathering,
  readings: RegionReadings,
  sources: LoadBalancingSources,
  loadBalancer: LoadBalancerBase,
): Promise<void> {
  if (!(await sources.wanted.loadBalancer(loadBalancer))) {
    readings.loadBalancers.delete(loadBalancer.arn);
    return;
  }
  const { arn } = loadBalancer;
  const rank = sources.ranks.ofLoadBalancer(arn);
  await Promise.all([gatherListeners(gathering, readings, sources, loadBalancer), gatherAttributes(gathering, readings, arn, rank)]);
}

async function gatherAttributes(
  gathering: Gathering,
  { region, loadBalancerAttributes }: RegionReadings,
  arn: string,
  rank: number,
): Promise<void> {
  loadBalancerAttributes.set(
    arn,
    await askFact(
      gathering,
      {
        action: 'elasticloadbalancing:DescribeLoadBalancerAttributes',
        region,
        kind: 'load-balancer',
        resource: arn,
        priority: PRIORITY.detail(rank),
        send: (options) => gathering.clients.elb(region).send(new DescribeLoadBalancerAttributesCommand({ LoadBalancerArn: arn }), options),
      },
      ({ Attributes }, missing) => attributesOf(Attributes, missing),
    ),
  );
}

async function gatherListeners(
  gathering: Gathering,
  readings: RegionReadings,
  sources: LoadBalancingSources,
  loadBalancer: LoadBalancerBase,
): Promise<void> {
  const rank = sources.ranks.ofLoadBalancer(loadBalancer.arn);
  const { region } = readings;
  const { arn } = loadBalancer;
  const call = { action: 'elasticloadbalancing:DescribeListeners', region, kind: 'listener' } as const;
  const { items, gap } = await gathering.list({
    ...call,
    resource: arn,
    priority: PRIORITY.structure(rank),
    page: async (Marker, options) => {
      const command = new DescribeListenersCommand({ LoadBalancerArn: arn, Marker, PageSize: PAGE });
      const page = await gathering.clients.elb(region).send(command, options);
      return { items: page.Listeners, next: page.NextMarker };
    },
    key: (item) => item.ListenerArn,
  });
  const listeners: ListenerBase[] = [];
  const work: Promise<void>[] = [];
  let broken = gap;
  for (const item of items) {
    const listener = convert(gathering.ledger, call, item.ListenerArn ?? arn, (missing) => toListener(item, arn, missing));
    if (listener === null) {
      broken ??= gathering.ledger.add({ ...call, resource: arn, reason: 'malformed-answer', code: null });
      continue;
    }
    listeners.push(listener);
    work.push(gatherRules(gathering, readings, listener.arn, rank), gatherListenerDetails(gathering, readings, sources, listener, rank));
  }
  readings.listeners.set(arn, broken ?? sortedBy(listeners, ({ arn: listenerArn }) => listenerArn));
  await Promise.all(work);
}

async function gatherRules(gathering: Gathering, readings: RegionReadings, listenerArn: string, rank: number): Promise<void> {
  const { region } = readings;
  const call = { action: 'elasticloadbalancing:DescribeRules', region, kind: 'listener-rule' } as const;
  const { items, gap } = await gathering.list({
    ...call,
    resource: listenerArn,
    priority: PRIORITY.structure(rank, 'rules'),
    page: async (Marker, options) => {
      const command = new DescribeRulesCommand({ ListenerArn: listenerArn, Marker, PageSize: PAGE });
      const page = await gathering.clients.elb(region).send(command, options);
      return { items: page.Rules, next: page.NextMarker };
    },
    key: (item) => item.RuleArn,
  });
  const rules = items.map((item) => convert(gathering.ledger, call, item.RuleArn ?? listenerArn, (missing) => toRule(item, missing)));
  const known = rules.filter((rule) => rule !== null);
  // Every listener has at least its default rule.
  const broken =
    known.length < rules.length || rules.length === 0
      ? gathering.ledger.add({ ...call, resource: listenerArn, reason: 'malformed-answer', code: null })
      : null;
  readings.rules.set(listenerArn, gap ?? broken ?? inEvaluationOrder(known));
}
