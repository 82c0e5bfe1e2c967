/** `*` in a pattern: any text. `?`: any one character. Everything else stands for itself. */
export type Token = { kind: 'text'; character: string } | { kind: 'one' } | { kind: 'many' };

export interface PatternSyntax {
  caseSensitive: boolean;
  /** A backslash makes a `*`, `?` or backslash after it stand for itself; before anything else it is one itself. */
  escapes: boolean;
}

// https://docs.aws.amazon.com/elasticloadbalancing/latest/application/rule-condition-types.html
export const HOST_SYNTAX: PatternSyntax = { caseSensitive: false, escapes: false };
export const PATH_SYNTAX: PatternSyntax = { caseSensitive: true, escapes: false };
export const VALUE_SYNTAX: PatternSyntax = { caseSensitive: false, escapes: true };

/** Splits a pattern; neighbouring `*` become one. */
export function patternTokens(pattern: string, { caseSensitive, escapes }: PatternSyntax): Token[] {
  const tokens: Token[] = [];
  const folded = caseSensitive ? pattern : pattern.toLowerCase();
  for (let at = 0; at < folded.length; at += 1) {
    const character = folded.charAt(at);
    if (escapes && character === '\\' && '*?\\'.includes(folded.charAt(at + 1) || ' ')) {
      at += 1;
      tokens.push({ kind: 'text', character: folded.charAt(at) });
    } else if (character === '*') {
      if (tokens.at(-1)?.kind !== 'many') tokens.push({ kind: 'many' });
    } else {
      tokens.push(character === '?' ? { kind: 'one' } : { kind: 'text', character });
    }
  }
  return tokens;
}

/**
 * Matches with two pointers: after a mismatch only the last `*` takes one character more, so the steps are at most
 * tokens × characters, and no pattern can make them explode. `steps` is for the test that holds this.
 */
export function countedMatch(tokens: readonly Token[], text: string): { matches: boolean; steps: number } {
  let steps = 0;
  let token = 0;
  let at = 0;
  let star = -1;
  let resumeAt = 0;
  while (at < text.length) {
    steps += 1;
    const next = tokens[token];
    if (next !== undefined && next.kind !== 'many' && (next.kind === 'one' || next.character === text.charAt(at))) {
      token += 1;
      at += 1;
    } else if (next?.kind === 'many') {
      star = token;
      token += 1;
      resumeAt = at;
    } else if (star >= 0) {
      token = star + 1;
      resumeAt += 1;
      at = resumeAt;
    } else {
      return { matches: false, steps };
    }
  }
  return { matches: tokens.slice(token).every(({ kind }) => kind === 'many'), steps };
}

/** Whether the whole text matches the pattern. */
export function matchesWildcards(pattern: string, text: string, syntax: PatternSyntax): boolean {
  return countedMatch(patternTokens(pattern, syntax), syntax.caseSensitive ? text : text.toLowerCase()).matches;
}

/** The pattern has a `*` or `?` that stands for something else. */
export function hasWildcards(pattern: string, syntax: PatternSyntax): boolean {
  return patternTokens(pattern, syntax).some(({ kind }) => kind !== 'text');
}
