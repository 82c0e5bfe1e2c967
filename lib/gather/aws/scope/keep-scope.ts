import type { Inventory, Scope } from '@/lib/inventory/inventory';

import { isWholeAccount, selectsCluster, selectsDistribution, selectsLoadBalancer, selectsTags } from './matches-scope';
import { resolver } from './origin-targets';
import { scopeGraph } from './scope-graph';

/**
 * The part of an inventory that is connected to a scope: what leads to the selection, and everything that these lead to, so that
 * nothing that is kept refers to something left out.
 */
export function keepScope(inventory: Inventory, scope: Scope): Inventory {
  if (isWholeAccount(scope)) return inventory;
  const kept = scopeGraph(inventory).connectedTo(seedsOf(inventory, scope));
  const services = inventory.services.filter(({ arn }) => kept.has(arn));
  const clusters = new Set(services.map(({ clusterArn }) => clusterArn));
  const groups = new Set(services.map(({ name, clusterArn }) => `${clusterArn}|service:${name}`));
  const definitions = new Set(
    services.flatMap(({ taskDefinitionArn, taskSets, revisions }) => [
      taskDefinitionArn,
      ...(Array.isArray(taskSets) ? taskSets.map((taskSet) => taskSet.taskDefinitionArn) : []),
      ...(Array.isArray(revisions) ? revisions.map((revision) => revision.taskDefinitionArn) : []),
    ]),
  );
  return {
    ...inventory,
    distributions: inventory.distributions.filter(({ id }) => kept.has(id)),
    distributionTenants: inventory.distributionTenants.filter(({ distributionId }) => kept.has(distributionId)),
    loadBalancers: inventory.loadBalancers.filter(({ arn }) => kept.has(arn)),
    // Nothing leads to them, and they have no ARN.
    classicLoadBalancers: inventory.classicLoadBalancers.filter((lb) => selectsLoadBalancer(scope, { ...lb, arn: lb.name })),
    targetGroups: inventory.targetGroups.filter(({ arn }) => kept.has(arn)),
    services,
    clusters: inventory.clusters.filter(({ arn }) => clusters.has(arn) || selectsCluster(scope, arn)),
    taskDefinitions: inventory.taskDefinitions.filter(({ arn }) => definitions.has(arn)),
    tasks: inventory.tasks.filter(({ clusterArn, group }) => groups.has(`${clusterArn}|${group ?? ''}`)),
    containerInstances: inventory.containerInstances.filter(({ clusterArn }) => clusters.has(clusterArn)),
  };
}

/** Ids and ARNs that the scope names itself. */
function seedsOf(inventory: Inventory, scope: Scope): string[] {
  const clusters = new Map(inventory.clusters.map((cluster) => [cluster.arn, cluster]));
  const reached = new Set(scope.domains.flatMap(resolver(inventory.hostedZones)));
  return [
    ...inventory.distributions
      .filter((distribution) => {
        const tenants = inventory.distributionTenants.filter(({ distributionId }) => distributionId === distribution.id);
        const domains = tenants.flatMap((tenant) => tenant.domains);
        return selectsDistribution(scope, distribution, domains) || selectsTags(scope, distribution.tags);
      })
      .map(({ id }) => id),
    ...inventory.loadBalancers
      .filter(
        (lb) =>
          selectsLoadBalancer(scope, lb) || selectsTags(scope, lb.tags) || (typeof lb.dnsName === 'string' && reached.has(lb.dnsName)),
      )
      .map(({ arn }) => arn),
    ...inventory.targetGroups.filter(({ tags }) => selectsTags(scope, tags)).map(({ arn }) => arn),
    ...inventory.services
      .filter(({ clusterArn, tags }) => {
        const cluster = clusters.get(clusterArn);
        return selectsCluster(scope, clusterArn) || selectsTags(scope, tags) || (cluster !== undefined && selectsTags(scope, cluster.tags));
      })
      .map(({ arn }) => arn),
  ];
}
