import type { Chain, Entry, OriginLink } from '@/lib/chain/chain';
import { originLinkKey } from '@/lib/chain/origin-links';
import type { CacheBehavior, Distribution } from '@/lib/inventory/distribution';
import type { ListenerRule } from '@/lib/inventory/listener';
import type { LoadBalancer } from '@/lib/inventory/load-balancer';
import { isUnknown } from '@/lib/inventory/unknown';

import { behaviorPattern } from '../match/patterns';
import type { RequestHeader } from '../request';
import { typedHost } from '../typed-host';
import { headerWitness, hostWitness, methodWitness, pathWitness, patternHost, queryWitness, typicalText } from './witness';

/** What sets one representative request apart from the others, before its kind. */
export interface Probe {
  host: string;
  path: string;
  query: string;
  method: string;
  headers: readonly RequestHeader[];
}

/** Probes per entry; the patterns of a shared load balancer with a hundred rules still fit. */
const MOST_PROBES = 400;
/** Names of one entry that are tried with its first path. */
const MOST_HOSTS = 24;

/** Requests that between them reach every behaviour, and every rule behind it, that a request can reach. The plainest comes first. */
export function probesOf(chain: Chain, entry: Entry): Probe[] {
  const hosts = entry.hosts.slice(0, MOST_HOSTS);
  const host = typedHost(hosts[0] ?? entry.component.name);
  const plain: Probe = { host, path: '/', query: '', method: 'GET', headers: [] };
  // Nobody is meant to come in by a side door: whether somebody can is all there is to know.
  if (entry.fronted) return [plain];
  const distribution = entry.kind === 'distribution' ? chain.index.distribution.get(entry.component.id) : undefined;
  const loadBalancer = entry.kind === 'load-balancer' ? chain.index.loadBalancer.get(entry.component.id) : undefined;
  const deeper =
    distribution !== undefined
      ? edgeProbes(chain, entry, distribution, hosts, plain)
      : loadBalancer !== undefined
        ? rulesOf(loadBalancer).flatMap((rule) => ruleProbes(rule, { hosts, plain, pathPattern: '/*', originPath: '', anyHost: true }))
        : [];
  const elsewhere = hosts.slice(1).map((other) => ({ ...plain, host: typedHost(other) }));
  return distinct([plain, ...deeper, ...elsewhere]).slice(0, MOST_PROBES);
}

function edgeProbes(chain: Chain, entry: Entry, distribution: Distribution, hosts: readonly string[], plain: Probe): Probe[] {
  const { cacheBehaviors, defaultCacheBehavior } = distribution;
  const behaviors = [
    ...(isUnknown(cacheBehaviors) ? [] : cacheBehaviors),
    ...(isUnknown(defaultCacheBehavior) ? [] : [defaultCacheBehavior]),
  ];
  return behaviors.flatMap((behavior) => {
    if (isUnknown(behavior.pathPattern)) return [];
    const pathPattern = behaviorPattern(behavior.pathPattern ?? '*');
    const own: Probe = { ...plain, path: typicalText(pathPattern) };
    const link = linkOf(chain, entry, distribution, behavior);
    if (link?.target.kind !== 'load-balancer') return [own];
    const originPath = isUnknown(link.origin.originPath) ? '' : link.origin.originPath;
    const rules = rulesOf(link.target.loadBalancer);
    return [own, ...rules.flatMap((rule) => ruleProbes(rule, { hosts, plain: own, pathPattern, originPath, anyHost: false }))];
  });
}

function linkOf(
  { index: { originLink } }: Chain,
  { tenant }: Entry,
  distribution: Distribution,
  { targetOriginId }: CacheBehavior,
): OriginLink | undefined {
  if (isUnknown(targetOriginId)) return undefined;
  const { originGroups } = distribution;
  const group = isUnknown(originGroups) ? undefined : originGroups.find(({ id }) => id === targetOriginId);
  const originId = group?.members[0] ?? targetOriginId;
  return (
    originLink.get(originLinkKey(distribution.id, originId, tenant?.id ?? null)) ??
    originLink.get(originLinkKey(distribution.id, originId, null))
  );
}

function rulesOf({ listeners }: LoadBalancer): ListenerRule[] {
  if (isUnknown(listeners)) return [];
  return listeners.flatMap(({ rules }) => (isUnknown(rules) ? [] : rules)).filter(({ priority }) => priority !== null);
}

interface Surroundings {
  hosts: readonly string[];
  plain: Probe;
  /** What paths must match to get as far as the rule. */
  pathPattern: string;
  /** What stands before the path when the rule sees it. */
  originPath: string;
  /** Names in DNS that nobody read may lead to a load balancer; to a distribution only its own do. */
  anyHost: boolean;
}

/** A request that meets all conditions of a rule, as far as one can be made; none where its path cannot get there. */
function ruleProbes({ conditions }: ListenerRule, { hosts, plain, pathPattern, originPath, anyHost }: Surroundings): Probe[] {
  if (isUnknown(conditions)) return [];
  let probe: Probe = plain;
  for (const condition of conditions) {
    switch (condition.field) {
      case 'host-header':
        probe = { ...probe, host: hostWitness(condition.values, hosts) ?? (anyHost ? patternHost(condition.values) : null) ?? probe.host };
        break;
      case 'path-pattern': {
        const reached = pathWitness(condition.values, pathPattern, originPath);
        if (reached === null && condition.regexValues.length === 0) return [];
        probe = { ...probe, path: reached ?? probe.path };
        break;
      }
      case 'http-request-method':
        probe = { ...probe, method: methodWitness(condition.values) };
        break;
      case 'http-header': {
        const value = headerWitness(condition.values);
        if (value !== null) probe = { ...probe, headers: [...probe.headers, { name: condition.name.toLowerCase(), value }] };
        break;
      }
      case 'query-string':
        probe = { ...probe, query: queryWitness(probe.query, condition.values) };
        break;
      case 'source-ip':
      case 'other':
        break;
    }
  }
  return [probe];
}

function distinct(probes: readonly Probe[]): Probe[] {
  return [...new Map(probes.map((probe) => [JSON.stringify(probe), probe])).values()];
}
