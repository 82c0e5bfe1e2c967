import type { TlsVersion } from '@/lib/facts/tls-policies';
import type { RequestWords } from '@/lib/trace/parse-request';
import type { HttpVersion } from '@/lib/trace/request';

import { readArguments, type CurlArgument } from './curl-arguments';
import { DATA, postedData, urlQuery } from './curl-body';
import { curlHeaders } from './curl-headers';
import { curlUrl } from './curl-url';
import { checkedMethod } from './header-field';
import { checkLength, pastedFault } from './pasted-fault';
import { splitPosix } from './split-posix';
import { isForWindows, splitWindows } from './split-windows';
import { withoutUpgrade } from './websocket-headers';

/** A prompt, variables for the command, and commands that run it, may stand before it. */
const COMMAND =
  /^\s*(?:[$#%>]\s+)?(?:[A-Za-z_]\w*=\S*\s+)*(?:(?:sudo|time|command)\s+)*(?:(?:[A-Z]:)?[^\s:]*[/\\])?curl(?:\.exe)?(?=\s|$)/i;

/** Whether a text is a curl command. */
export function isCurl(text: string): boolean {
  return COMMAND.test(text);
}

/**
 * The first request that a curl command sends, as people paste it from a POSIX shell, Windows' cmd or a browser's “Copy as cURL”.
 * Options are curl's own: https://curl.se/docs/manpage.html
 *
 * - `--resolve`, `--connect-to`, a proxy and `-H 'Host: …'` do not change where the request goes in: that is the URL's host.
 * - Secrets are not kept: a password or a token leaves its scheme only, a cookie its name.
 * - The version of HTTP is the URL's usual one unless an option names one; `--http1.0` counts as HTTP/1.1.
 * - What stands in files (`@file`, `--config`) is not known and left out, and so is what follows the answer (`-L`, `--max-time`).
 *
 * Throws `bad-input` with the fault that says what is wrong: `curl-expected`, `curl-no-url`, `curl-unclosed-quote`,
 * `curl-option-unknown`, `curl-option-value-missing`, `url-malformed`, `method-malformed`, `header-malformed`, `pasted-too-long`.
 */
export function parseCurl(command: string): RequestWords {
  checkLength(command);
  const start = COMMAND.exec(command)?.[0];
  if (start === undefined) throw pastedFault('curl-expected');
  const line = command.slice(start.length).trimStart();
  const given = readArguments(isForWindows(line) ? splitWindows(line) : splitPosix(line));
  const asQuery = given.some(({ name }) => name === 'get');
  const data = asQuery ? postedData(given) : '';
  const url = curlUrl(given, data === '' ? urlQuery(given) : data);
  const sent = curlHeaders(given, url, asQuery);
  const { websocket, headers } = withoutUpgrade(sent);
  const certificate = given.some(({ name }) => name === 'cert') ? true : null;
  url.username = url.password = '';
  return {
    method: checkedMethod(methodOf(given, asQuery)),
    url: url.href,
    http: httpOf(given, url.protocol === 'https:'),
    grpc: false,
    websocket: websocket || url.protocol.startsWith('ws'),
    headers,
    client: { tls: newestTls(given), certificate },
  };
}

/** https://curl.se/docs/manpage.html#-X: it replaces what the other options make of it. */
function methodOf(given: readonly CurlArgument[], asQuery: boolean): string {
  const own = given.findLast(({ name }) => name === 'request')?.value;
  if (own !== undefined) return own;
  const has = (names: ReadonlySet<string>): boolean => given.some(({ name }) => names.has(name));
  if (has(HEAD)) return 'HEAD';
  if (!asQuery && (has(DATA) || has(FORM))) return 'POST';
  return has(UPLOAD) ? 'PUT' : 'GET';
}

const HEAD: ReadonlySet<string> = new Set(['head']);
const FORM: ReadonlySet<string> = new Set(['form', 'form-string']);
const UPLOAD: ReadonlySet<string> = new Set(['upload-file']);

/** By option: over TLS and without. HTTP/2 without TLS begins as HTTP/1.1 with an Upgrade, unless it is known beforehand. */
const VERSIONS: ReadonlyMap<string, readonly [secure: HttpVersion, plain: HttpVersion]> = new Map([
  ['http1.0', ['HTTP/1.1', 'HTTP/1.1']],
  ['http1.1', ['HTTP/1.1', 'HTTP/1.1']],
  ['no-alpn', ['HTTP/1.1', 'HTTP/1.1']],
  ['http2', ['HTTP/2', 'HTTP/1.1']],
  ['http2-prior-knowledge', ['HTTP/2', 'HTTP/2']],
  ['http3', ['HTTP/3', 'HTTP/1.1']],
  ['http3-only', ['HTTP/3', 'HTTP/1.1']],
]);

function httpOf(given: readonly CurlArgument[], secure: boolean): HttpVersion | undefined {
  const option = given.findLast(({ name }) => VERSIONS.has(name))?.name;
  return VERSIONS.get(option ?? '')?.[secure ? 0 : 1];
}

const NEWEST: ReadonlyMap<string, TlsVersion> = new Map([
  ['1.0', 'TLSv1'],
  ['1.1', 'TLSv1.1'],
  ['1.2', 'TLSv1.2'],
  ['1.3', 'TLSv1.3'],
]);

/** `--tls-max` bounds the version; `--tlsv1.2` and the like only say which is the oldest. */
function newestTls(given: readonly CurlArgument[]): TlsVersion | null {
  return NEWEST.get(given.findLast(({ name }) => name === 'tls-max')?.value ?? '') ?? null;
}
