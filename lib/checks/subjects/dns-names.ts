import type { Chain } from '@/lib/chain/chain';
import { hostName } from '@/lib/chain/host-name';
import { grouped } from '@/lib/collections/grouped';
import { oncePer } from '@/lib/collections/once-per';
import type { HostedZone, RecordSet } from '@/lib/inventory/surroundings';
import { type Fact, isUnknown } from '@/lib/inventory/unknown';

import { hiddenListing } from './hidden-listing';

/** Which records lead a name to somewhere. */
interface NameLeads {
  /** A zone that the name lies in. */
  zone: HostedZone;
  /** By A records, or names in between. */
  ipv4: boolean;
  ipv6: boolean;
  /** By names alone (CNAME), which stand for addresses of both kinds. */
  byName: boolean;
}

/** Resolvers give up on chains about this long. */
const MOST_STEPS = 16;

/** Where Route 53's records of a name lead, as far as `ends` says where that is; null for a name that lies in none of the account's zones. */
export function leadsOf(chain: Chain, host: string, ends: (name: string) => boolean): Fact<NameLeads | null> {
  const gap = hiddenListing(chain, 'hosted-zone', 'global');
  if (gap !== null) return { $unknown: gap };
  const { hostedZones } = chain.inventory;
  const [zone] = zonesOf(hostedZones, host);
  if (zone === undefined) return null;
  const [ipv4, ipv6, byName] = [['A', 'CNAME'], ['AAAA', 'CNAME'], ['CNAME']].map((types) => leads(hostedZones, host, types, ends));
  for (const fact of [ipv4, ipv6, byName]) if (isUnknown(fact)) return fact;
  return { zone, ipv4: ipv4 === true, ipv6: ipv6 === true, byName: byName === true };
}

/** Whether following records of these types from a name gets to where it ends. */
function leads(zones: readonly HostedZone[], host: string, types: readonly string[], ends: (name: string) => boolean): Fact<boolean> {
  const seen = new Set<string>();
  let ahead = [hostName(host)];
  for (let step = 0; ahead.length > 0 && step < MOST_STEPS; step += 1) {
    const next = new Set<string>();
    for (const name of ahead) {
      if (seen.has(name)) continue;
      seen.add(name);
      const records = recordsOf(zones, name);
      if (isUnknown(records)) return records;
      const targets = records
        .filter(({ type, alias }) => types.includes(type) && (alias || type === 'CNAME'))
        .flatMap((record) => record.targets);
      if (targets.some(ends)) return true;
      for (const target of targets) next.add(hostName(target));
    }
    ahead = [...next];
  }
  return false;
}

/** Records of a name; where it has none of its own, those of the wildcard above it (RFC 4592). */
function recordsOf(zones: readonly HostedZone[], name: string): Fact<RecordSet[]> {
  const all: ReadonlyMap<string, readonly RecordSet[]>[] = [];
  for (const { recordSets } of zonesOf(zones, name)) {
    if (isUnknown(recordSets)) return recordSets;
    all.push(byName(recordSets));
  }
  // The longest wildcard first.
  const wildcards = name.split('.').map((_, at, labels) => ['*', ...labels.slice(at + 1)].join('.'));
  for (const one of [name, ...wildcards]) {
    const records = all.flatMap((zone) => zone.get(one) ?? []);
    if (records.length > 0) return records;
  }
  return [];
}

const byName = oncePer((records: readonly RecordSet[]) => grouped(records, ({ name }) => [hostName(name)]));

/** Zones that a name lies in, the nearest first. */
function zonesOf(zones: readonly HostedZone[], name: string): HostedZone[] {
  return zones
    .filter((zone) => name === hostName(zone.name) || name.endsWith(`.${hostName(zone.name)}`))
    .sort((a, b) => b.name.length - a.name.length);
}
