import type { CurlArgument } from './curl-arguments';

/**
 * What curl is given to send, joined as it is sent: as a body, or as a query by `--get`. What stands in files cannot be known and
 * is left out. https://curl.se/docs/manpage.html#-d
 */
export function postedData(given: readonly CurlArgument[]): string {
  return given
    .flatMap(({ name, value }): string[] => {
      if (name === 'data-raw') return [value];
      if (name === 'data-urlencode') return encodedData(value);
      return DATA.has(name) && !value.startsWith('@') ? [value] : [];
    })
    .join('&');
}

/** What `--url-query` adds to the query, unless `--get` does. https://curl.se/docs/manpage.html#--url-query */
export function urlQuery(given: readonly CurlArgument[]): string {
  return given
    .filter(({ name }) => name === 'url-query')
    .flatMap(({ value }) => (value.startsWith('+') ? [value.slice(1)] : encodedData(value)))
    .join('&');
}

/** Options that make a body of text. */
export const DATA: ReadonlySet<string> = new Set(['data', 'data-ascii', 'data-binary', 'data-raw', 'data-urlencode', 'json']);

/** `content`, `=content` or `name=content`, of which the content is encoded; `name@file` is not known. */
function encodedData(text: string): string[] {
  const at = text.indexOf('=');
  if (at < 0 && text.includes('@')) return [];
  const content = percentEncoded(text.slice(at + 1));
  return [at > 0 ? `${text.slice(0, at)}=${content}` : content];
}

const UNRESERVED = /^[A-Za-z0-9._~-]$/;

/** As curl encodes: all but RFC 3986's unreserved characters, and a space as `+`. */
function percentEncoded(text: string): string {
  const bytes = new TextEncoder().encode(text);
  return Array.from(bytes, (byte) => {
    const character = String.fromCharCode(byte);
    if (character === ' ') return '+';
    return UNRESERVED.test(character) ? character : `%${byte.toString(16).toUpperCase().padStart(2, '0')}`;
  }).join('');
}
