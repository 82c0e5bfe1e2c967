import type { RequestHeader, TraceRequest } from '@/lib/trace/request';
import { requestUrl } from '@/lib/trace/request-url';

import { sh } from './quote';

const VERSIONS: Readonly<Record<TraceRequest['http'], string>> = { 'HTTP/1.1': '--http1.1', 'HTTP/2': '--http2', 'HTTP/3': '--http3' };

/**
 * A request as a line for a POSIX shell. `connectTo`: the address to connect to where the request's own name leads elsewhere; the name is
 * then none that the certificate covers, so that it is not checked. A secret that only its fingerprint is known of stays to be filled in.
 */
export function curlLine(request: TraceRequest, connectTo: string | null = null): string {
  const { method, http, headers } = request;
  const url = requestUrl(request);
  const words = [
    'curl',
    // Brackets and braces in a URL are what they are.
    ...(/[[\]{}]/.test(url) ? ['--globoff'] : []),
    VERSIONS[http],
    ...(method === 'GET' ? [] : method === 'HEAD' ? ['--head'] : ['--request', method]),
    ...(connectTo === null ? [] : ['--insecure', '--connect-to', `::${connectTo}:`]),
    ...headers.flatMap((header) => ['--header', headerText(header)]),
    url,
  ];
  return words.map(sh).join(' ');
}

/** curl sends a header without a value only when a semicolon stands behind its name. */
function headerText({ name, value }: RequestHeader): string {
  if (typeof value !== 'string') return `${name}: SECRET`;
  return value === '' ? `${name};` : `${name}: ${value}`;
}
