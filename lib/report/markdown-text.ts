import { plainText } from './plain-text';

/** What Markdown, HTML or a code host's extensions (tables, links, mentions, references) could read as more than text. */
const ACTIVE = /[\\`*_{}[\]<>#|~&@:^$]|(?<=www)\./giu;

/**
 * A text from outside as Markdown that shows just that text: what could be markup is written as character references, and a zero-width space
 * keeps `@` and `#` from becoming mentions and references, which code hosts look for after they have resolved those.
 */
export function markdownText(text: string): string {
  return plainText(text).replace(ACTIVE, (character) => `&#${String(character.charCodeAt(0))};${/[@#]/.test(character) ? '&#8203;' : ''}`);
}

/**
 * A name from outside as a code span, in which nothing is read as markup. Where it holds what ends a code span or a cell of a table, an
 * element stands instead.
 */
export function markdownCode(text: string): string {
  const plain = plainText(text);
  if (plain === '') return '';
  return /[`|\\]/.test(plain) ? `<code>${markdownText(plain)}</code>` : `\`${plain}\``;
}
