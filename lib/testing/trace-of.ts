import { linkChain } from '@/lib/chain/link-chain';
import type { Inventory } from '@/lib/inventory/inventory';
import { parseRequest } from '@/lib/trace/parse-request';
import type { Client, HttpVersion } from '@/lib/trace/request';
import type { TargetServer } from '@/lib/trace/target-server';
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
  client?: Partial<Client>;
  /** Seconds that the application takes. */
  answersAfter?: number;
  /** The moment that certificates are judged at. */
  at?: string;
  /** What listens behind every target link. */
  server?: TargetServer;
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
  const chain = linkChain(smallAccount(parts));
  const { server, at = null, sourceIp = null, answersAfter = null } = wish;
  const servers = new Map(server === undefined ? [] : chain.targetLinks.map(({ id }) => [id, server]));
  return traceRequest(chain, { ...request, sourceIp, answersAfter, client: { ...request.client, ...wish.client } }, { at, servers });
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
