import type { Scope } from '@/lib/inventory/inventory';
import { isUnknown } from '@/lib/inventory/unknown';

import type { LoadBalancerBase } from '../elb/load-balancer';
import type { Readings } from '../readings';
import { isWholeAccount, selectsDistribution, selectsLoadBalancer } from './matches-scope';
import { originTargets, resolver } from './origin-targets';
import { EVERYTHING, type Wanted } from './wanted';

export interface ScopedWork {
  wanted: Wanted;
  /** To be called when it is known where origins lead. */
  routed: () => void;
}

/**
 * Which load balancers a scope may reach, as far as distributions and names tell: a scope by tags or clusters reads all of them,
 * since only their details say. It errs on the side of reading; the inventory is cut to the scope in the end.
 */
export function wantedBy(scope: Scope, readings: Readings): ScopedWork {
  if (isWholeAccount(scope) || scope.tags.length > 0 || scope.clusters.length > 0) return { wanted: EVERYTHING, routed: () => undefined };
  let routed: () => void = () => undefined;
  const reached = new Promise<void>((resolve) => {
    routed = resolve;
  }).then(() => reachedByScope(scope, readings));
  const loadBalancer = async (candidate: LoadBalancerBase) => {
    if (selectsLoadBalancer(scope, candidate)) return true;
    const targets = await reached;
    return targets === null || targets.has(candidate.arn) || isUnknown(candidate.dnsName) || targets.has(candidate.dnsName);
  };
  return {
    routed,
    wanted: {
      loadBalancer,
      targetGroup: async ({ loadBalancerArns, region }) => {
        if (isUnknown(loadBalancerArns)) return true;
        const known = readings.regions.get(region)?.loadBalancers;
        await reached;
        const owners = loadBalancerArns.map((arn) => known?.get(arn));
        const wanted = await Promise.all(owners.map(async (owner) => owner === undefined || (await loadBalancer(owner))));
        return wanted.includes(true);
      },
    },
  };
}

/** Names and ARNs that the scope's distributions and domains lead to; null when that cannot be told. */
function reachedByScope(scope: Scope, { edge }: Readings): ReadonlySet<string> | null {
  const zones = [...edge.hostedZones.values()];
  if (!edge.distributionsComplete || zones.some(({ recordSets }) => isUnknown(recordSets))) return null;
  const tenants = [...edge.tenants.values()].map((tenant) => ({ ...tenant, parameters: edge.tenantParameters.get(tenant.id) ?? {} }));
  const distributions = [...edge.distributions.values()];
  const targets = originTargets({
    distributions,
    vpcOrigins: [...edge.vpcOrigins.values()],
    distributionTenants: tenants,
    hostedZones: zones,
  });
  const selected = distributions.filter((distribution) => {
    const domains = tenants.filter(({ distributionId }) => distributionId === distribution.id).flatMap((tenant) => tenant.domains);
    // A load balancer that is named may share a distribution with others.
    return scope.loadBalancers.length > 0 || selectsDistribution(scope, distribution, domains);
  });
  return new Set([...selected.flatMap(({ id }) => [...(targets.get(id) ?? [])]), ...scope.domains.flatMap(resolver(zones))]);
}
