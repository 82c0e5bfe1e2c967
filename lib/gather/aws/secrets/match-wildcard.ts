/** One element of a load balancer's pattern: a character, `?` (any one) or `*` (any number). */
type Element = { kind: 'one'; char: string } | { kind: 'any-one' } | { kind: 'any' };

/** A load balancer's pattern holds an unescaped `*` or `?`. */
export function hasWildcard(pattern: string): boolean {
  return elementsOf(pattern).some(({ kind }) => kind !== 'one');
}

/**
 * Whether a value of a header matches a load balancer's pattern: without case, `*` and `?`, `\` before either for itself.
 * Two pointers, at most pattern times value steps, so that no pattern can make it slow.
 * https://docs.aws.amazon.com/elasticloadbalancing/latest/application/rule-condition-types.html
 */
export function matchWildcard(pattern: string, value: string): boolean {
  const elements = elementsOf(pattern.toLowerCase());
  const chars = value.toLowerCase();
  let at = 0;
  let element = 0;
  let starElement = -1;
  let starAt = 0;
  while (at < chars.length) {
    const current = elements[element];
    if (current?.kind === 'any') {
      starElement = element;
      starAt = at;
      element += 1;
    } else if (current !== undefined && (current.kind === 'any-one' || current.char === chars[at])) {
      element += 1;
      at += 1;
    } else if (starElement >= 0) {
      starAt += 1;
      at = starAt;
      element = starElement + 1;
    } else {
      return false;
    }
  }
  return elements.slice(element).every(({ kind }) => kind === 'any');
}

function elementsOf(pattern: string): Element[] {
  const elements: Element[] = [];
  let escaped = false;
  for (const char of pattern) {
    if (escaped) {
      if (char !== '*' && char !== '?' && char !== '\\') elements.push({ kind: 'one', char: '\\' });
      elements.push({ kind: 'one', char });
      escaped = false;
    } else if (char === '\\') {
      escaped = true;
    } else {
      elements.push(char === '*' ? { kind: 'any' } : char === '?' ? { kind: 'any-one' } : { kind: 'one', char });
    }
  }
  if (escaped) elements.push({ kind: 'one', char: '\\' });
  return elements;
}
