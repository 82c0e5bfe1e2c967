import { oncePer } from '@/lib/collections/once-per';
import { countedMatch, patternTokens, type Token, VALUE_SYNTAX } from '@/lib/facts/match/wildcards';

/** A pattern for a pair of a query string; without a key it is looked for among the values of all. */
export interface QueryPair {
  key: string | null;
  value: string;
}

/** The pairs of a query string. What has no `=` is a value without a key. */
function pairsOf(query: string): QueryPair[] {
  const pairs = query.split('&').filter((pair) => pair !== '');
  return pairs.map((pair) => {
    const at = pair.indexOf('=');
    return at < 0 ? { key: null, value: pair } : { key: pair.slice(0, at), value: pair.slice(at + 1) };
  });
}

/**
 * Whether a query string has one of the pairs. Keys and values are compared without case.
 * https://docs.aws.amazon.com/elasticloadbalancing/latest/application/rule-condition-types.html#query-string-conditions
 */
export function hasPair(patterns: readonly QueryPair[], query: string): boolean {
  const pairs = pairsOf(query.toLowerCase());
  return patterns.some((pattern) => {
    const { key, value } = tokensOf(pattern);
    return pairs.some(
      (pair) => (key === null || (pair.key !== null && countedMatch(key, pair.key).matches)) && countedMatch(value, pair.value).matches,
    );
  });
}

interface PairTokens {
  key: readonly Token[] | null;
  value: readonly Token[];
}

const tokensOf = oncePer(({ key, value }: QueryPair): PairTokens => ({
  key: key === null ? null : patternTokens(key, VALUE_SYNTAX),
  value: patternTokens(value, VALUE_SYNTAX),
}));
