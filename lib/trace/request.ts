import type { SecretValue } from '@/lib/inventory/secret';

export type HttpVersion = 'HTTP/1.1' | 'HTTP/2' | 'HTTP/3';
export type Framing = 'gRPC' | 'WebSocket';

/** The kinds of request that are traced for every path. `plain-http` is a page over `http://`. */
export type RequestKind = 'http1.1' | 'http2' | 'http3' | 'grpc' | 'websocket' | 'plain-http';

/** A header on its way. A secret one is known by its fingerprint only. */
export interface RequestHeader {
  /** Lower case. */
  name: string;
  value: string | SecretValue;
}

/** A request as a viewer sends it. */
export interface TraceRequest {
  method: string;
  scheme: 'http' | 'https';
  /** Lower case, without port. */
  host: string;
  port: number;
  /** Begins with `/`, as sent (no decoding). */
  path: string;
  /** Without `?`; empty when there is none. */
  query: string;
  http: HttpVersion;
  framing: Framing | null;
  headers: readonly RequestHeader[];
  /** Null: anybody's. */
  sourceIp: string | null;
}
