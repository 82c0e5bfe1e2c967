import type { Scope } from '@/lib/inventory/inventory';
import { type Fact, isUnknown } from '@/lib/inventory/unknown';

export function isWholeAccount(scope: Scope): boolean {
  return [scope.distributions, scope.domains, scope.tags, scope.loadBalancers, scope.clusters].every(({ length }) => length === 0);
}

interface NamedDistribution {
  id: string;
  arn: string;
  domainName: string;
  aliases: Fact<string[]>;
}

/** The scope names the distribution by id or ARN, or one of its names. `tenantDomains` are those of its tenants. */
export function selectsDistribution(scope: Scope, distribution: NamedDistribution, tenantDomains: readonly string[]): boolean {
  const { id, arn, domainName, aliases } = distribution;
  const names = [domainName, ...(isUnknown(aliases) ? [] : aliases), ...tenantDomains];
  return (
    scope.distributions.some((wanted) => wanted === id || wanted === arn) ||
    scope.domains.some((domain) => names.some((name) => covers(name, domain)))
  );
}

/** The scope names the load balancer by ARN, name or DNS name. */
export function selectsLoadBalancer(scope: Scope, loadBalancer: { arn: string; name: string; dnsName: Fact<string> }): boolean {
  const { arn, name, dnsName } = loadBalancer;
  const names = [arn, name, ...(isUnknown(dnsName) ? [] : [dnsName])];
  return [...scope.loadBalancers, ...scope.domains].some((wanted) => names.includes(wanted) || names.includes(wanted.toLowerCase()));
}

/** A tag of the scope, `key` or `key=value`, is among the tags. */
export function selectsTags(scope: Scope, tags: Fact<Record<string, string>>): boolean {
  if (isUnknown(tags)) return false;
  return scope.tags.some((wanted) => {
    const [key = '', ...value] = wanted.split('=');
    return key in tags && (value.length === 0 || tags[key] === value.join('='));
  });
}

/** The scope names the cluster by ARN or name. */
export function selectsCluster(scope: Scope, arn: string): boolean {
  return scope.clusters.some((wanted) => wanted === arn || arn.endsWith(`/${wanted}`));
}

/** A name, which may begin with `*.`, covers a domain. */
function covers(name: string, domain: string): boolean {
  const [lowerName, lowerDomain] = [name.toLowerCase(), domain.toLowerCase()];
  return lowerName === lowerDomain || (lowerName.startsWith('*.') && lowerDomain.slice(lowerDomain.indexOf('.')) === lowerName.slice(1));
}
