import { regexAnswer } from '@/lib/facts/match/regular-expression';
import { hasWildcards, matchesWildcards, VALUE_SYNTAX } from '@/lib/facts/match/wildcards';
import type { HeaderPattern } from '@/lib/inventory/listener';
import type { SecretPattern } from '@/lib/inventory/secret';

import type { Conceal } from './fingerprint';
import type { HeaderVault } from './header-vault';
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
  const wildcard = hasWildcards(pattern, VALUE_SYNTAX);
  const plain = wildcard ? pattern : pattern.replace(/\\([*?\\])/g, '$1');
  const matches = wildcard ? vault.matching(name, (value) => matchesWildcards(pattern, value, VALUE_SYNTAX)) : vault.exact(name, plain);
  return { ...conceal(plain), wildcard, matches };
}

/** Null where some origin's value leaves the answer open. */
function concealRegex(name: string, pattern: string, { vault, conceal }: HeaderSecrets): SecretPattern | null {
  const open = vault.matching(name, (value) => regexAnswer(pattern, value) === 'open');
  if (open.length > 0) return null;
  return { ...conceal(pattern), wildcard: true, matches: vault.matching(name, (value) => regexAnswer(pattern, value) === 'yes') };
}
