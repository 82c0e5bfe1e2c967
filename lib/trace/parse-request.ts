import { AppError } from '@/lib/errors';

import type { Client, Framing, HttpVersion, RequestHeader, TraceRequest } from './request';

/** What a person types. */
export interface RequestWords {
  method: string;
  url: string;
  /** Default: HTTP/2 over https, HTTP/1.1 over http and for a WebSocket. */
  http?: HttpVersion | undefined;
  grpc: boolean;
  websocket: boolean;
  headers: readonly { name: string; value: string }[];
  /** What is said of who sends it. */
  sourceIp?: string | null | undefined;
  client?: Partial<Pick<Client, 'tls' | 'certificate' | 'country'>> | undefined;
  /** Seconds. */
  answersAfter?: number | null | undefined;
}

/**
 * Reads a request. Throws `bad-input` for a URL that is not of the web, for gRPC and WebSocket at once, and for a Host header that names
 * another host than the URL: where one connects and what one asks for are one name here.
 */
export function parseRequest({ method, url, http, websocket, ...words }: RequestWords): TraceRequest {
  if (!URL.canParse(url)) throw new AppError('bad-input', { detail: 'url' });
  const parsed = new URL(url);
  const scheme = SCHEMES[parsed.protocol];
  if (scheme === undefined || parsed.hostname === '') throw new AppError('bad-input', { detail: 'url' });
  if (method === '') throw new AppError('bad-input', { detail: 'method' });
  const given = words.headers.map(({ name, value }): Sent => ({ name: name.toLowerCase(), value }));
  const other = given.find(({ name, value }) => name === 'host' && value.trim().toLowerCase().replace(/:\d+$/, '') !== parsed.hostname);
  if (other !== undefined) throw new AppError('bad-input', { fault: 'host-differs', value: other.value, host: parsed.hostname });
  const sent = given.filter(({ name }) => name !== 'host');
  const grpc = words.grpc || isGrpc(method, sent);
  if (grpc && websocket) throw new AppError('bad-input', { detail: 'grpc, websocket' });
  const upgrades = websocket || parsed.protocol.startsWith('ws');
  const framing: Framing | null = grpc ? 'gRPC' : upgrades ? 'WebSocket' : null;
  const usual: HttpVersion = scheme === 'http' || upgrades ? 'HTTP/1.1' : 'HTTP/2';
  return {
    method: grpc ? 'POST' : method.toUpperCase(),
    scheme,
    host: parsed.hostname.toLowerCase(),
    port: parsed.port === '' ? (scheme === 'http' ? 80 : 443) : Number(parsed.port),
    path: parsed.pathname,
    query: parsed.search.replace(/^\?/, ''),
    http: http ?? usual,
    framing,
    headers: [...framingHeaders(framing), ...sent],
    sourceIp: words.sourceIp ?? null,
    client: { tls: null, certificate: null, country: null, ...words.client, signature: isSigned(parsed, sent), signedIn: isSignedIn(sent) },
    answersAfter: words.answersAfter ?? null,
  };
}

/** What gRPC is told by. https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/distribution-using-grpc.html */
function isGrpc(method: string, headers: readonly Sent[]): boolean {
  return (
    method.toUpperCase() === 'POST' && headers.some(({ name, value }) => name === 'content-type' && /^application\/grpc\b/.test(value))
  );
}

/** Query parameters and cookies of CloudFront's signatures. */
const SIGNED_QUERY = 'Signature';
const SIGNED_COOKIE = /(^|;\s*)CloudFront-Signature=/;

/** https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/private-content-choosing-signed-urls-cookies.html */
function isSigned({ searchParams }: URL, headers: readonly Sent[]): boolean {
  return searchParams.has(SIGNED_QUERY) || headers.some(({ name, value }) => name === 'cookie' && SIGNED_COOKIE.test(value));
}

function isSignedIn(headers: readonly Sent[]): boolean {
  return headers.some(({ name }) => name === 'cookie' || name === 'authorization');
}

interface Sent {
  name: string;
  value: string;
}

const SCHEMES: Readonly<Record<string, 'http' | 'https'>> = { 'http:': 'http', 'https:': 'https', 'ws:': 'http', 'wss:': 'https' };

/** The headers that make a request one of its kind. */
export function framingHeaders(framing: Framing | null): RequestHeader[] {
  if (framing === 'gRPC')
    return [
      { name: 'content-type', value: 'application/grpc' },
      { name: 'te', value: 'trailers' },
    ];
  return framing === 'WebSocket'
    ? [
        { name: 'connection', value: 'Upgrade' },
        { name: 'upgrade', value: 'websocket' },
        // The example of RFC 6455 §1.3.
        { name: 'sec-websocket-key', value: 'dGhlIHNhbXBsZSBub25jZQ==' },
        { name: 'sec-websocket-version', value: '13' },
      ]
    : [];
}
