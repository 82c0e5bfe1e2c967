import type { TlsVersion } from '@/lib/facts/tls-policies';
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
  client: Client;
  /** Seconds that the application takes until it answers; null: nobody said, and it answers in time. */
  answersAfter: number | null;
}

/** What is known of who sends a request; null where nobody said. */
export interface Client {
  /** The newest version of TLS that it speaks; null: a current one. */
  tls: TlsVersion | null;
  /** Whether it shows a certificate. */
  certificate: boolean | null;
  /** Two letters (ISO 3166-1), upper case. */
  country: string | null;
  /** Whether the request bears a signature of CloudFront's signed URLs or cookies. */
  signature: boolean | null;
  /** Whether it brings a session or a token of an identity provider. */
  signedIn: boolean | null;
}

/** A client of whom nobody said anything. */
export const ANY_CLIENT: Client = { tls: null, certificate: null, country: null, signature: null, signedIn: null };
