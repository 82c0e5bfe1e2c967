import type { Chain, Entry } from '@/lib/chain/chain';
import { oncePer } from '@/lib/collections/once-per';

import type { TraceRequest } from '../request';

/** All requests that are asked about at once: of one kind, through one entry, under some names. */
export interface Universe {
  entry: Entry;
  /** What is the same for all of them. */
  base: TraceRequest;
  hosts: HostSpace;
}

/** Names that people type. */
export interface HostSpace {
  exact: ReadonlySet<string>;
  /** Of these, the one that people would type; null where none is likelier. */
  usual: string | null;
  /** Names under these wildcards are in it too; null: any name is. */
  wildcards: readonly string[] | null;
  /** Names that somebody else answers to, to the letter and by wildcards. */
  taken: { exact: (host: string) => boolean; wildcards: readonly string[] };
}

/**
 * The names that lead to an entry, those apart that lead elsewhere too. A wildcard answers to those that are nobody's own, and to none that a longer wildcard answers to.
 * https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/CNAMEs.html#alternate-domain-names-wildcard
 */
export function namesOf(chain: Chain, { hosts }: Entry): HostSpace[] {
  const wildcards = hosts.filter(isWildcard);
  const longer = knownWildcards(chain).filter((name) => wildcards.some((own) => name !== own && name.endsWith(own.slice(1))));
  const taken = { exact: isKnown(chain), wildcards: longer };
  const exact = hosts.filter((host) => !isWildcard(host));
  const isShared = (host: string): boolean => (chain.index.entriesByHost.get(host) ?? []).length > 1;
  return [
    { exact: new Set(exact.filter((host) => !isShared(host))), usual: null, wildcards, taken },
    ...exact.filter(isShared).map((host) => ({ exact: new Set([host]), usual: null, wildcards: [], taken })),
  ].filter((space) => space.exact.size + space.wildcards.length > 0);
}

/** Host headers that somebody may send to a load balancer's address, which nothing in the chain answers to. */
export function strangersTo(chain: Chain): HostSpace {
  return { exact: new Set(), usual: null, wildcards: null, taken: { exact: isKnown(chain), wildcards: knownWildcards(chain) } };
}

function isKnown({ index: { entriesByHost } }: Chain): (host: string) => boolean {
  return (host) => entriesByHost.has(host);
}

/** Names that the entries of a chain answer to, wildcards left out. */
export const knownNames = oncePer(
  ({ index: { entriesByHost } }: Chain): ReadonlySet<string> => new Set([...entriesByHost.keys()].filter((name) => !isWildcard(name))),
);

const knownWildcards = oncePer(({ index: { entriesByHost } }: Chain): readonly string[] => [...entriesByHost.keys()].filter(isWildcard));

function isWildcard(host: string): boolean {
  return host.startsWith('*.');
}

/** Whether a name ends under a wildcard. */
export function isUnder(host: string, wildcard: string): boolean {
  return host.length >= wildcard.length && host.endsWith(wildcard.slice(1));
}
