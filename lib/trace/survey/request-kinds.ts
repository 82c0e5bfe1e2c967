import { framingHeaders } from '../parse-request';
import { ANY_CLIENT, type Framing, type HttpVersion, type RequestKind, type TraceRequest } from '../request';
import type { Probe } from './probes';

interface KindShape {
  scheme: 'http' | 'https';
  http: HttpVersion;
  framing: Framing | null;
}

const SHAPES: Readonly<Record<RequestKind, KindShape>> = {
  http3: { scheme: 'https', http: 'HTTP/3', framing: null },
  http2: { scheme: 'https', http: 'HTTP/2', framing: null },
  'http1.1': { scheme: 'https', http: 'HTTP/1.1', framing: null },
  grpc: { scheme: 'https', http: 'HTTP/2', framing: 'gRPC' },
  websocket: { scheme: 'https', http: 'HTTP/1.1', framing: 'WebSocket' },
  'plain-http': { scheme: 'http', http: 'HTTP/1.1', framing: null },
};

/** Every kind that comes over HTTPS; pages first. */
export const SECURE_KINDS: readonly RequestKind[] = ['http3', 'http2', 'http1.1', 'grpc', 'websocket'];

/** Every kind that is traced for a path, in the order in which people read them. */
export const REQUEST_KINDS: readonly RequestKind[] = [...SECURE_KINDS, 'plain-http'];

/** A probe as a request of one kind. */
export function requestOf(probe: Probe, kind: RequestKind, port: number | null): TraceRequest {
  const { scheme, http, framing } = SHAPES[kind];
  const { host, path, query, method, headers } = probe;
  return {
    method: framing === 'gRPC' ? 'POST' : framing === 'WebSocket' ? 'GET' : method,
    scheme,
    host,
    port: port ?? (scheme === 'http' ? 80 : 443),
    path,
    query,
    http,
    framing,
    headers: [...framingHeaders(framing), ...headers],
    sourceIp: null,
    client: ANY_CLIENT,
    answersAfter: null,
  };
}
