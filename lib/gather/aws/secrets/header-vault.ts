import type { SecretValue } from '@/lib/inventory/secret';

import type { Conceal } from './fingerprint';

/** The custom header values of all origins read so far. They live in here until the scan ends, and nowhere else. */
export interface HeaderVault {
  /** Takes a header value and gives what may be kept of it. */
  put(name: string, value: string): SecretValue;
  /** Fingerprints of the values of this header that a test accepts, sorted. */
  matching(name: string, accepts: (value: string) => boolean): string[];
  /** The fingerprint of this very value of the header, if an origin sends it; without regard to case. */
  exact(name: string, value: string): string[];
  /** Some origin sends a header of this name. */
  has(name: string): boolean;
}

export function headerVault(conceal: Conceal): HeaderVault {
  const values = new Map<string, Map<string, SecretValue>>();
  return {
    put: (name, value) => {
      const header = name.toLowerCase();
      const known = values.get(header) ?? new Map<string, SecretValue>();
      const kept = conceal(value);
      known.set(value, kept);
      values.set(header, known);
      return kept;
    },
    matching: (name, accepts) => {
      const known = values.get(name.toLowerCase()) ?? new Map<string, SecretValue>();
      const matching = [...known].filter(([value]) => accepts(value)).map(([, { fingerprint }]) => fingerprint);
      return [...new Set(matching)].sort();
    },
    exact: (name, value) => {
      const lower = value.toLowerCase();
      const known = values.get(name.toLowerCase());
      if (known === undefined) return [];
      const same = known.get(value) ?? [...known].find(([candidate]) => candidate.toLowerCase() === lower)?.[1];
      return same === undefined ? [] : [same.fingerprint];
    },
    has: (name) => values.has(name.toLowerCase()),
  };
}
