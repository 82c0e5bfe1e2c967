import { RE2JS } from 're2js';

import type { HeaderPattern } from '@/lib/inventory/listener';
import type { SecretPattern } from '@/lib/inventory/secret';

import type { Conceal } from './fingerprint';
import type { HeaderVault } from './header-vault';
import { hasWildcard, matchWildcard } from './match-wildcard';
import { isStandardHeader } from './standard-headers';

/** What decides whether header values of rules are secret, and which origins send them. */
export interface HeaderSecrets {
  vault: HeaderVault;
  conceal: Conceal;
  /** All distributions were read, so a header that none of them sends is no origin's secret. */
  complete: boolean;
}

interface HeaderValues {
  name: string;
  values: readonly string[];
  regexValues: readonly string[];
}

/**
 * What may be kept of a rule's header condition; null when it cannot be told which origins' values it matches.
 * A value stays in clear only where no origin could use it as a secret.
 */
export function concealHeaderPatterns(
  condition: HeaderValues,
  secrets: HeaderSecrets,
): { values: HeaderPattern[]; regexValues: HeaderPattern[] } | null {
  const { name, values, regexValues } = condition;
  const clear = secrets.complete && isStandardHeader(name) && !secrets.vault.has(name);
  if (clear) return { values: [...values], regexValues: [...regexValues] };
  const concealedRegexes = regexValues.map((pattern) => concealRegex(name, pattern, secrets));
  const regexes = concealedRegexes.filter((pattern) => pattern !== null);
  if (regexes.length < concealedRegexes.length) return null;
  return { values: values.map((pattern) => concealWildcard(name, pattern, secrets)), regexValues: regexes };
}

function concealWildcard(name: string, pattern: string, { vault, conceal }: HeaderSecrets): SecretPattern {
  const wildcard = hasWildcard(pattern);
  const plain = wildcard ? pattern : pattern.replace(/\\([*?\\])/g, '$1');
  const matches = wildcard ? vault.matching(name, (value) => matchWildcard(pattern, value)) : vault.exact(name, plain);
  return { ...conceal(plain), wildcard, matches };
}

/**
 * AWS does not say whether case counts in a regular expression and whether it must match the whole value. What matches in the
 * strictest reading matches, what does not in the widest does not, and anything between is not known.
 */
function concealRegex(name: string, pattern: string, { vault, conceal }: HeaderSecrets): SecretPattern | null {
  try {
    const strict = RE2JS.compile(pattern);
    const wide = RE2JS.compile(pattern, RE2JS.CASE_INSENSITIVE);
    const matches = vault.matching(name, (value) => strict.matcher(value).matches());
    const possible = vault.matching(name, (value) => wide.matcher(value).find());
    return matches.length === possible.length ? { ...conceal(pattern), wildcard: true, matches } : null;
  } catch {
    return vault.has(name) ? null : { ...conceal(pattern), wildcard: true, matches: [] };
  }
}
