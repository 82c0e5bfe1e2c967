import type { ComponentRef, Entry } from '@/lib/chain/chain';
import { entriesAnsweringTo } from '@/lib/chain/entries-answering';
import { followName } from '@/lib/chain/follow-name';
import { regionOfLoadBalancerName } from '@/lib/chain/host-name';
import type { Distribution } from '@/lib/inventory/distribution';
import { isUnknown } from '@/lib/inventory/unknown';

import { note } from '../ask/ask';
import type { DependsOn, Trace } from '../trace-types';
import { evidence, factEvidence } from '../walk/evidence';
import { forkOnChance } from '../walk/fork';
import { gapDependence } from '../walk/lookup';
import { decide, dependsOn, end, pass, undetermined, type Walk } from '../walk/walk';

/** The next stage, told through which entry the request came in. */
export type AfterEntry = (walk: Walk, entry: Entry) => Trace;

/** Where viewers stand. */
export const VIEWER: ComponentRef = { kind: 'viewer', id: 'viewer', name: 'viewer' };

/** Finds who answers to the host; several names of one kind are DNS's to decide. */
export function enter(walk: Walk, next: AfterEntry): Trace {
  const { host } = walk.request;
  const [first, ...others] = entriesFor(walk, host);
  const source = walk.now.sources.host;
  // A name that a redirect made of the viewer's: which entry it leads to cannot be told backwards.
  if (source === 'opaque' || (source !== null && source.before + source.after !== '')) note(walk, null);
  if (first === undefined) return nobody(walk, host);
  const through = (entry: Entry) => () => enterThrough(walk, entry, next);
  if (others.length === 0) return through(first)();
  return forkOnChance(walk, [dependsOn('dns-answer', { host })], through(first), others.map(through));
}

/** Goes in through one entry, whatever the host. */
export function enterThrough(walk: Walk, entry: Entry, next: AfterEntry): Trace {
  const { component } = entry;
  const params = { host: walk.request.host, component: component.name };
  const entered = decide(walk, {
    at: component,
    decision: 'entry-matched',
    params,
    evidence: evidence(component.id, entry.kind === 'distribution' ? 'Aliases.Items' : 'DNSName', [...entry.hosts]),
  });
  return next(pass(entered, { entry: entry.id }), entry);
}

/**
 * Entries that answer to a host. A name under a wildcard may be led by DNS to a load balancer that is not the entry.
 * https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/CNAMEs.html#alternate-domain-names-wildcard
 */
function entriesFor(walk: Walk, host: string): readonly Entry[] {
  const { entries, byWildcard } = entriesAnsweringTo(walk.context.chain, host);
  return byWildcard ? entries.filter((entry) => !leadsToOther(walk, host, entry)) : entries;
}

function leadsToOther({ context: { lookup } }: Walk, host: string, { component }: Entry): boolean {
  const { loadBalancers, others } = followName(lookup.names, lookup.names.publicSets, host);
  if (loadBalancers.some(({ arn }) => arn === component.id)) return false;
  return loadBalancers.length + others.length > 0 && others.every((name) => regionOfLoadBalancerName(name) !== null);
}

function nobody(walk: Walk, host: string): Trace {
  const { chain, lookup } = walk.context;
  const hidden = hidingGap(walk, host);
  const place: ComponentRef = { kind: 'unknown', id: `host:${host}`, name: host };
  if (hidden !== null) return undetermined(walk, place, [hidden]);
  const last = followName(lookup.names, lookup.names.publicSets, host);
  const fronting = chain.inventory.distributions.find(({ domainName }) => last.others.includes(domainName.toLowerCase()));
  if (fronting === undefined) {
    return end(walk, { by: 'nobody', status: null, reason: 'host-not-configured', params: { host }, at: place, evidence: last.evidence });
  }
  return end(walk, {
    by: 'edge',
    status: 403,
    reason: 'host-not-configured',
    params: { host },
    at: distributionRef(fronting),
    evidence: [...last.evidence, ...factEvidence(fronting.arn, 'Aliases.Items', fronting.aliases)],
  });
}

function distributionRef({ id, domainName }: Distribution): ComponentRef {
  return { kind: 'distribution', id, name: domainName.toLowerCase() };
}

/** What may hide an entry of this name: a listing that could not be read, or the names of something that was. */
function hidingGap({ context: { chain, lookup } }: Walk, host: string): DependsOn | null {
  const { distributions, loadBalancers } = chain.inventory;
  const unreadNames = [...distributions.map(({ aliases }) => aliases), ...loadBalancers.map(({ dnsName }) => dnsName)];
  const unread = unreadNames.flatMap((fact) => (isUnknown(fact) ? [fact.$unknown] : []))[0];
  const unreadZone = lookup.names.zones.find(({ name, gap }) => gap !== null && (host === name || host.endsWith(`.${name}`)))?.gap;
  const listing = LISTINGS.map((kind) => lookup.listingGap(kind)).find((gap) => gap !== null);
  const gap = listing ?? unread ?? unreadZone ?? null;
  return gap === null ? null : gapDependence(chain, gap);
}

/** What names come from. */
const LISTINGS = ['distribution', 'load-balancer', 'distribution-tenant', 'hosted-zone', 'record-set', 'region'] as const;
