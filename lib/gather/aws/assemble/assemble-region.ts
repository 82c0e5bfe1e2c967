import type { Inventory } from '@/lib/inventory/inventory';
import type { Listener } from '@/lib/inventory/listener';
import type { LoadBalancer } from '@/lib/inventory/load-balancer';
import type { Service } from '@/lib/inventory/service';
import { type Fact, isUnknown } from '@/lib/inventory/unknown';

import { sortedBy } from '../answers/sorted';
import type { ServiceBase } from '../ecs/service';
import type { ListenerBase } from '../elb/listener';
import type { LoadBalancerBase } from '../elb/load-balancer';
import { concealRule } from '../elb/rule';
import type { RegionReadings } from '../readings';
import type { HeaderSecrets } from '../secrets/conceal-header-patterns';
import { assembleNetwork, type NetworkPart } from './assemble-network';
import { factAt, PENDING } from './facts-at';

type RegionPart = NetworkPart &
  Pick<
    Inventory,
    | ('loadBalancers' | 'targetGroups' | 'sslPolicies' | 'trustStores' | 'clusters' | 'services' | 'taskDefinitions')
    | ('classicLoadBalancers' | 'tasks' | 'containerInstances' | 'capacityProviders' | 'gateways')
  >;

/** A Region as far as it was read, its secrets replaced. */
export function assembleRegion(readings: RegionReadings, secrets: HeaderSecrets): RegionPart {
  const byArn = <T extends { arn: string }>(items: ReadonlyMap<string, T>) => sortedBy(items.values(), ({ arn }) => arn);
  const byName = <T extends { name: string }>(items: ReadonlyMap<string, T>) => sortedBy(items.values(), ({ name }) => name);
  return {
    loadBalancers: byArn(readings.loadBalancers).map((loadBalancer) => assembleLoadBalancer(readings, loadBalancer, secrets)),
    classicLoadBalancers: byName(readings.classicLoadBalancers),
    targetGroups: byArn(readings.targetGroups).map((group) => ({
      ...group,
      attributes: factAt(readings.targetGroupAttributes, group.arn),
      targets: factAt(readings.targets, group.arn),
      tags: factAt(readings.tags, group.arn),
    })),
    sslPolicies: byName(readings.sslPolicies),
    trustStores: byArn(readings.trustStores),
    clusters: byArn(readings.clusters),
    services: byArn(readings.services).map((service) => assembleService(readings, service)),
    taskDefinitions: byArn(readings.taskDefinitions),
    tasks: byArn(readings.tasks),
    containerInstances: byArn(readings.containerInstances),
    capacityProviders: byName(readings.capacityProviders),
    gateways: byArn(readings.gateways),
    ...assembleNetwork(readings),
  };
}

function assembleLoadBalancer(readings: RegionReadings, loadBalancer: LoadBalancerBase, secrets: HeaderSecrets): LoadBalancer {
  const { arn } = loadBalancer;
  const listeners = factAt(readings.listeners, arn);
  return {
    ...loadBalancer,
    attributes: factAt(readings.loadBalancerAttributes, arn),
    webAclArn: webAclOf(readings, loadBalancer),
    listeners: isUnknown(listeners) ? listeners : listeners.map((listener) => assembleListener(readings, listener, secrets)),
    tags: factAt(readings.tags, arn),
  };
}

/** Web ACLs stand before application load balancers only. One that was found is known, whatever else could not be read. */
function webAclOf({ webAclOf: found, webAclGap }: RegionReadings, { arn, type }: LoadBalancerBase): Fact<string | null> {
  if (type !== 'application') return null;
  return found.get(arn) ?? (webAclGap === undefined ? PENDING : webAclGap);
}

function assembleListener(readings: RegionReadings, listener: ListenerBase, secrets: HeaderSecrets): Listener {
  const { arn } = listener;
  const rules = factAt(readings.rules, arn);
  return {
    ...listener,
    certificates: factAt(readings.listenerCertificates, arn),
    attributes: factAt(readings.listenerAttributes, arn),
    rules: isUnknown(rules) ? rules : rules.map((rule) => concealRule(rule, secrets)),
    tags: factAt(readings.tags, arn),
  };
}

function assembleService({ revisions }: RegionReadings, { revisionArns, ...service }: ServiceBase): Service {
  const facts = revisionArns.map((arn) => factAt(revisions, arn));
  const known = facts.flatMap((fact) => (isUnknown(fact) ? [] : [fact]));
  return { ...service, revisions: facts.find(isUnknown) ?? known };
}
