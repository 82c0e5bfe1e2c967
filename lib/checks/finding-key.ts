import type { Finding } from './finding';

/**
 * A short name for a finding that stays the same from scan to scan: its check, and a fingerprint of its subject. Not for secrets: the
 * fingerprint (FNV-1a, 64 bits) only keeps names short.
 */
export function findingKey({ check, subject }: Pick<Finding, 'check' | 'subject'>): string {
  return `${check}.${fnv1a(`${subject.kind} ${subject.id}`)}`;
}

/** The finding that a key names; undefined where there is none. */
export function findingByKey<T extends Finding>(findings: readonly T[], key: string): T | undefined {
  return findings.find((finding) => key.startsWith(`${finding.check}.`) && findingKey(finding) === key);
}

/** http://www.isthe.com/chongo/tech/comp/fnv/ */
function fnv1a(text: string): string {
  let hash = 0xcbf29ce484222325n;
  for (const byte of new TextEncoder().encode(text)) hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n);
  return hash.toString(36);
}
