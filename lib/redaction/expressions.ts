import { LEFT_OUT, type LeftOut } from './redactor';

const ANYTHING = /(\(\.[*+]\)|\.[*+])/;
const LITERAL = /^([A-Za-z0-9_/~-]|\\[./-])*$/;

/**
 * A regular expression that says no more than a pattern with `*` does, such as `^/shop/(.*)$`: redacted as that pattern. Any other is left
 * out, for what it meets cannot be said in other words.
 */
export function redactExpression(text: string, redact: (pattern: string) => string | LeftOut): string | LeftOut {
  const [, start = '', body = '', end = ''] = /^(\^?)(.*?)(\$?)$/s.exec(text) ?? [];
  const pieces = body.split(ANYTHING);
  if (!pieces.every((piece, at) => at % 2 === 1 || LITERAL.test(piece))) return LEFT_OUT;
  const literals = pieces.map((piece, at) => (at % 2 === 1 ? '*' : piece.replaceAll('\\', '')));
  // Without anchors anything may stand before and after it.
  const made = redact(`${start === '' ? '*' : ''}${literals.join('')}${end === '' ? '*' : ''}`);
  if (made === LEFT_OUT) return made;
  const inner = made.slice(start === '' ? 1 : 0, end === '' ? -1 : undefined).split('*');
  return `${start}${inner.map((piece, at) => `${escaped(piece)}${pieces[2 * at + 1] ?? ''}`).join('')}${end}`;
}

/** What a rewrite puts in place of what was met: literals, and `$1` for what a group met. */
export function redactReplacement(text: string, redact: (pattern: string) => string | LeftOut): string | LeftOut {
  const pieces = text.split(/(\$\d)/);
  if (!pieces.every((piece, at) => at % 2 === 1 || /^[A-Za-z0-9_./~-]*$/.test(piece))) return LEFT_OUT;
  const made = redact(pieces.map((piece, at) => (at % 2 === 1 ? '*' : piece)).join(''));
  if (made === LEFT_OUT) return made;
  return made
    .split('*')
    .map((piece, at) => `${piece}${pieces[2 * at + 1] ?? ''}`)
    .join('');
}

function escaped(text: string): string {
  return text.replace(/[.]/g, '\\.');
}
