import { framingHeaders } from '@/lib/trace/parse-request';
import type { Client, HttpVersion, TraceRequest } from '@/lib/trace/request';
import { requestUrl } from '@/lib/trace/request-url';

import { NOTHING_ASKED, type Ask } from './ask-address';

/** Versions of HTTP as a question says them. */
export const HTTP_WORDS = { 'HTTP/1.1': '1.1', 'HTTP/2': '2', 'HTTP/3': '3' } as const satisfies Record<HttpVersion, string>;

/** A request as the question that asks about it. Headers whose values are secret are left out. */
export function askOf(request: TraceRequest): Ask {
  const { method, http, framing, headers, sourceIp, client, answersAfter } = request;
  const framed = new Set(framingHeaders(framing).map(({ name }) => name));
  const sent = headers.flatMap(({ name, value }) => (typeof value === 'string' && !framed.has(name) ? [`${name}: ${value}`] : []));
  return {
    ...NOTHING_ASKED,
    ask: requestUrl(request),
    method: method === 'GET' || framing === 'gRPC' ? '' : method,
    http: framing === 'gRPC' ? 'grpc' : framing === 'WebSocket' ? 'websocket' : HTTP_WORDS[http],
    headers: sent.join('\n'),
    ip: sourceIp ?? '',
    country: client.country ?? '',
    takes: answersAfter === null ? '' : String(answersAfter),
    ...clientWords(client),
  };
}

/** What a client's TLS is like, as a question says it. AWS writes TLS 1.0 as `TLSv1`. */
export function clientWords(client: Partial<Pick<Client, 'tls' | 'certificate'>> | undefined): Pick<Ask, 'tls' | 'cert'> {
  return {
    tls: client?.tls?.replace(/^TLSv/, '').replace(/^1$/, '1.0') ?? '',
    cert: client?.certificate === true ? 'yes' : client?.certificate === false ? 'no' : '',
  };
}
