import { linkChain } from '@/lib/chain/link-chain';
import type { Inventory } from '@/lib/inventory/inventory';
import { parseRequest } from '@/lib/trace/parse-request';
import type { HttpVersion } from '@/lib/trace/request';
import { traceRequest } from '@/lib/trace/trace-request';
import type { Trace } from '@/lib/trace/trace-types';

import { smallAccount } from './small-account';

/** A request as a test writes it: a URL, and what is unusual about it. */
export interface RequestWish {
  url?: string;
  method?: string;
  http?: HttpVersion;
  grpc?: boolean;
  websocket?: boolean;
  headers?: Readonly<Record<string, string>>;
  sourceIp?: string;
  /** The moment that certificates are judged at. */
  at?: string;
}

/** Traces one request through the small account with the named parts instead. A page over HTTP/2 unless said otherwise. */
export function traceOf(parts: Partial<Inventory> = {}, wish: RequestWish = {}): Trace {
  const { url = 'https://www.example.com/', method = 'GET', grpc = false, websocket = false, headers = {}, http } = wish;
  const request = parseRequest({
    method,
    url,
    http,
    grpc,
    websocket,
    headers: Object.entries(headers).map(([name, value]) => ({ name, value })),
  });
  return traceRequest(linkChain(smallAccount(parts)), { ...request, sourceIp: wish.sourceIp ?? null }, { at: wish.at ?? null });
}

/** An outcome in a few words: `464 target-group-protocol-version`, with `?` behind it where it is not certain. */
export function outcomeText({ outcome }: Trace): string {
  return `${outcome.status === null ? '-' : String(outcome.status)} ${outcome.reason}${outcome.certainty === 'certain' ? '' : '?'}`;
}

/** What the hops speak: `HTTP/3 https > HTTP/1.1 https > HTTP/1.1 http`; `-` for a hop over which nothing is spoken. */
export function hopsText({ hops }: Trace): string {
  return hops
    .map(({ http, scheme, framing }) => (http === null ? '-' : [framing, http, scheme].filter((part) => part !== null).join(' ')))
    .join(' > ');
}
