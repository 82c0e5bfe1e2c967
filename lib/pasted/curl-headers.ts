import type { CurlArgument } from './curl-arguments';
import { DATA } from './curl-body';
import { headerField, type HeaderField } from './header-field';
import { pastedFault, shown } from './pasted-fault';

/**
 * The headers that a curl command sends, besides Host, Content-Length, Accept-Encoding and curl's own User-Agent: those of `-H`, and
 * curl's own where `-H` neither replaces nor removes them. https://curl.se/docs/manpage.html#-H
 */
export function curlHeaders(given: readonly CurlArgument[], url: URL, asQuery: boolean): HeaderField[] {
  const named = given.filter(({ name }) => name === 'header').map(({ value }) => readHeader(value));
  const names = new Set(named.flatMap((header) => (header === null ? [] : [header.name.toLowerCase()])));
  const own = ownHeaders(given, url, asQuery).filter(({ name }) => !names.has(name.toLowerCase()));
  return [...own, ...named.flatMap((header) => (header === null || header.value === null ? [] : [headerField(header.name, header.value)]))];
}

/** `Name: value`, `Name;` for an empty one, `Name:` for none (value null). Null: it stands in a file. */
function readHeader(text: string): { name: string; value: string | null } | null {
  if (text.startsWith('@')) return null;
  const at = text.indexOf(':');
  if (at > 0) {
    const value = text.slice(at + 1).trim();
    return { name: text.slice(0, at), value: value === '' ? null : value };
  }
  if (at < 0 && text.endsWith(';')) return { name: text.slice(0, -1), value: '' };
  // What looks like no name may be a secret.
  throw pastedFault('header-malformed', { value: shown(text.replace(/\s[^]*/, ' …')) });
}

/** What curl sends by itself, or by other options. */
function ownHeaders(given: readonly CurlArgument[], url: URL, asQuery: boolean): HeaderField[] {
  const last = (option: string): string => given.findLast(({ name }) => name === option)?.value ?? '';
  const has = (...options: string[]): boolean => given.some(({ name }) => options.includes(name));
  const cookies = given.filter(({ name, value }) => name === 'cookie' && value.includes('='));
  const fields: [name: string, value: string][] = [
    ['Accept', has('json') ? 'application/json' : '*/*'],
    ['User-Agent', last('user-agent')],
    ['Referer', last('referer').replace(/;auto$/, '')],
    ['Cookie', cookies.map(({ value }) => value).join(';')],
    ['Range', has('range') ? `bytes=${last('range')}` : ''],
    ['Content-Type', asQuery ? '' : contentType(given)],
    ['Authorization', authorization(given, url)],
  ];
  return fields.filter(([, value]) => value !== '').map(([name, value]) => headerField(name, value));
}

function contentType(given: readonly CurlArgument[]): string {
  const has = (option: string): boolean => given.some(({ name }) => name === option);
  if (has('json')) return 'application/json';
  // The boundary is another each time.
  if (has('form') || has('form-string')) return 'multipart/form-data; boundary=------------------------';
  return given.some(({ name }) => DATA.has(name)) ? 'application/x-www-form-urlencoded' : '';
}

/** Of credentials only the scheme is kept. With `--digest`, `--ntlm`, `--negotiate` and `--anyauth`, the server has to ask first. */
function authorization(given: readonly CurlArgument[], { username }: URL): string {
  const has = (...options: string[]): boolean => given.some(({ name }) => options.includes(name));
  if (has('oauth2-bearer')) return 'Bearer token';
  if (has('aws-sigv4')) return 'AWS4-HMAC-SHA256 signature';
  return (has('user') || username !== '') && !has('digest', 'ntlm', 'negotiate', 'anyauth') ? 'Basic credentials' : '';
}
