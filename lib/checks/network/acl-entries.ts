import type { NetworkAcl } from '@/lib/inventory/network';
import type { Evidence } from '@/lib/inventory/evidence';
import { isEveryAddress } from '@/lib/trace/match/address-range';
import { entryText } from '@/lib/trace/network/network-acls';

type Entry = NetworkAcl['entries'][number];

/**
 * The inbound entries that let everybody in to a TCP port; one for each kind of address at most. Entries are looked at by their number,
 * and the first one that fits decides: one that denies everybody before ends the search.
 * https://docs.aws.amazon.com/vpc/latest/userguide/nacl-rules.html
 */
export function openEntries(acl: NetworkAcl, port: number): Entry[] {
  const fitting = everybodysEntries(acl).filter(({ protocol, fromPort, toPort }) => {
    if (protocol === '-1') return true;
    return (protocol === '6' || protocol === 'tcp') && (fromPort ?? 0) <= port && port <= (toPort ?? 65_535);
  });
  return firstOfEachFamily(fitting);
}

/** The entries that let everybody in to everything, if none denies anything before. */
export function wideOpenEntries(acl: NetworkAcl): Entry[] {
  const inbound = [...acl.entries].sort((a, b) => a.ruleNumber - b.ruleNumber).filter(({ egress }) => !egress);
  return everybodysEntries(acl).filter(
    (entry) =>
      entry.allow &&
      entry.protocol === '-1' &&
      !inbound.some(({ allow, ruleNumber, cidr }) => !allow && ruleNumber < entry.ruleNumber && family(cidr) === family(entry.cidr)),
  );
}

/** Proof of an entry. */
export function entryEvidence({ id }: NetworkAcl, entry: Entry): Evidence {
  return { resource: id, path: 'NetworkAcls[].Entries[]', value: entryText(entry) };
}

function everybodysEntries({ entries }: NetworkAcl): Entry[] {
  return entries.filter(({ egress, cidr }) => !egress && isEveryAddress(cidr)).sort((a, b) => a.ruleNumber - b.ruleNumber);
}

function firstOfEachFamily(entries: readonly Entry[]): Entry[] {
  const first = ['4', '6'].flatMap((wanted) => entries.find(({ cidr }) => family(cidr) === wanted) ?? []);
  return first.filter(({ allow }) => allow);
}

function family(cidr: string): '4' | '6' {
  return cidr.includes(':') ? '6' : '4';
}

/** Numbers that no inbound entry has, before another number: as many as asked for, if there are so many. */
export function freeNumbers({ entries }: NetworkAcl, before: number, count: number): number[] {
  const taken = new Set(entries.flatMap(({ egress, ruleNumber }) => (egress ? [] : [ruleNumber])));
  const free: number[] = [];
  for (let number = before - 1; number > 0 && free.length < count; number -= 1) if (!taken.has(number)) free.push(number);
  return free.reverse();
}
