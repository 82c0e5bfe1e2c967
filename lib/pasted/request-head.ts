import type { RequestWords } from '@/lib/trace/parse-request';
import type { HttpVersion } from '@/lib/trace/request';

import { checkedMethod, headerField, type HeaderField } from './header-field';
import { pastedFault, shown } from './pasted-fault';
import { typedAddress } from './typed-address';
import { withoutUpgrade } from './websocket-headers';

/** A method stands in capitals, or is one that everybody knows. */
const METHOD = /^(?:[A-Z][A-Z-]*|get|head|post|put|patch|delete|options|trace)$/;
const VERSION = /^HTTP\/([123])(?:\.[01])?$/i;
const VERSIONS: Readonly<Record<string, HttpVersion>> = { '1': 'HTTP/1.1', '2': 'HTTP/2', '3': 'HTTP/3' };

/**
 * A request line, such as `GET /cart HTTP/1.1` or `GET https://www.example.com/cart`, and its header lines up to an empty one; those of
 * `curl -v` begin with `> `. Null for what does not begin like one. A request line without a host takes the Host header's. Throws
 * `request-no-host`, `url-malformed` and `header-malformed`.
 */
export function readHead(text: string): RequestWords | null {
  const [first = '', ...rest] = text.replace(/^> ?/gm, '').split(/\r?\n/);
  const [method = '', target = '', version = '', ...more] = first.trim().split(/[ \t]+/);
  const spoken = VERSION.exec(version)?.[1];
  if (!METHOD.test(method) || target === '' || more.length > 0 || (version !== '' && spoken === undefined)) return null;
  const fields = headerLines(rest);
  const url = target.startsWith('/') || target === '*' ? atHost(target, fields) : typedAddress(target);
  if (url === null) return null;
  const { websocket, headers } = withoutUpgrade(fields.filter(({ name }) => name.toLowerCase() !== 'host'));
  return {
    ...addressed(url),
    method: checkedMethod(method.toUpperCase()),
    http: VERSIONS[spoken ?? ''],
    websocket: websocket || url.protocol.startsWith('ws'),
    headers: [...addressed(url).headers, ...headers],
  };
}

/** A GET of a URL. Of a name and a password in it, only that they are there is kept. */
export function addressed(url: URL): RequestWords {
  const plain = new URL(url);
  plain.username = plain.password = '';
  const headers = url.username === '' ? [] : [headerField('Authorization', 'Basic credentials')];
  return { method: 'GET', url: plain.href, grpc: false, websocket: url.protocol.startsWith('ws'), headers };
}

function headerLines(lines: readonly string[]): HeaderField[] {
  const end = lines.findIndex((line) => line.trim() === '');
  return lines.slice(0, end < 0 ? lines.length : end).map((line) => {
    const at = line.indexOf(':');
    // What looks like no name may be a secret.
    if (at < 1) throw pastedFault('header-malformed', { value: shown(line.replace(/\s[^]*/, ' …')) });
    return headerField(line.slice(0, at), line.slice(at + 1));
  });
}

/** A request line does not say whether TLS carries it: https is taken for granted. */
function atHost(target: string, fields: readonly HeaderField[]): URL {
  const host = fields.find(({ name }) => name.toLowerCase() === 'host')?.value ?? '';
  const url = typedAddress(`${host}${target === '*' ? '/' : target}`);
  if (host === '' || url === null) throw pastedFault('request-no-host', { value: shown(target) });
  return url;
}
