import type { SecretValue } from '@/lib/inventory/secret';

import type { TextPart, TextSource } from '../ask/question';
import { type Peer, viewerPeer } from '../network/peer';
import type { HttpVersion, TraceRequest } from '../request';
import type { DependsOn } from '../trace-types';
import { known, type Known } from './known';

/** A header where the request stands now. */
export type HeaderState =
  /** Null is a value that is there and not known. Empty: the header is not there. */
  | { values: readonly (string | SecretValue | null)[]; viewers: boolean }
  /** Nobody can say; `open` null: the request leaves it open. */
  | { open: DependsOn | null; viewers: boolean };

/** A header that is the same whatever the viewer sends. */
export function fixedHeader(...values: (string | SecretValue | null)[]): HeaderState {
  return { values, viewers: false };
}

/** A header that something hides. */
export function hiddenHeader(because: DependsOn | null): HeaderState {
  return { open: because, viewers: false };
}

/** A request as it stands at one component: what was changed on its way is changed here. */
export interface PassingRequest {
  scheme: 'http' | 'https';
  /** Null where it could not be determined and nothing further depends on it. */
  http: HttpVersion | null;
  /** The Host header. */
  host: Known<string>;
  path: Known<string>;
  query: Known<string>;
  /** How these came from the viewer's own; null: they do not depend on them, `opaque`: in a way that cannot be told backwards. */
  sources: Readonly<Record<TextPart, TextSource | 'opaque' | null>>;
  /** `name` is lower case. `viewers` in its state: it is the header that the viewer sent, as it was sent. */
  header: (name: string) => HeaderState;
  /** Headers (lower case) that were written on the way, besides those that the viewer sent. */
  added: readonly string[];
  /** Who connects to the load balancer. */
  peer: Peer;
}

/** Headers that every browser and tool sends with a value of its own. */
const CLIENT_HEADERS: ReadonlySet<string> = new Set(['user-agent', 'accept', 'accept-encoding', 'accept-language', 'referer']);

/** Whether every browser and tool sends this header (lower case) with a value of its own. */
export function sentByEveryClient(name: string): boolean {
  return CLIENT_HEADERS.has(name);
}

/** A header as the viewer sends it; those that every client sends are open where the request does not name them. */
export function viewerHeader({ headers }: TraceRequest, name: string): HeaderState {
  const values = headers.filter((header) => header.name === name).map(({ value }) => value);
  return values.length === 0 && CLIENT_HEADERS.has(name) ? { open: null, viewers: true } : { values, viewers: true };
}

const SAME: TextSource = { before: '', after: '' };

/** A request that is the viewer's own. */
export const AS_SENT: PassingRequest['sources'] = { host: SAME, path: SAME, query: SAME };

/** A request as it leaves the viewer. */
export function leavingViewer(request: TraceRequest, sources: PassingRequest['sources']): PassingRequest {
  return {
    scheme: request.scheme,
    http: request.scheme === 'http' || request.framing === 'WebSocket' ? 'HTTP/1.1' : request.http,
    host: known(request.host),
    path: known(request.path),
    query: known(request.query),
    sources,
    header: (name) => viewerHeader(request, name),
    added: [],
    peer: viewerPeer(request.sourceIp, 'internet-facing'),
  };
}
