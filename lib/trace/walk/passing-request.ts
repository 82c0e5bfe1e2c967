import type { SecretValue } from '@/lib/inventory/secret';

import type { HttpVersion, TraceRequest } from '../request';
import type { DependsOn } from '../trace-types';
import { known, type Known } from './known';

/** A header's values where the request stands now: null is a value that is there and not known. Empty: the header is not there. */
export type HeaderState =
  | { values: readonly (string | SecretValue | null)[] }
  /** Nobody can say; `because` null: the request leaves it open. */
  | { open: DependsOn | null };

/** A request as it stands at one component: what was changed on its way is changed here. */
export interface PassingRequest {
  scheme: 'http' | 'https';
  /** Null where it could not be determined and nothing further depends on it. */
  http: HttpVersion | null;
  /** The Host header. */
  host: Known<string>;
  path: Known<string>;
  query: Known<string>;
  header: (name: string) => HeaderState;
  /** Who connects to the load balancer. */
  peer: 'viewer' | 'cloudfront' | 'vpc-origin';
}

/** Headers that every browser and tool sends with a value of its own. */
const CLIENT_HEADERS: ReadonlySet<string> = new Set(['user-agent', 'accept', 'accept-encoding', 'accept-language', 'referer']);

/** A header as the viewer sends it; those that every client sends are open where the request does not name them. */
export function viewerHeader({ headers }: TraceRequest, name: string): HeaderState {
  const wanted = name.toLowerCase();
  const values = headers.filter((header) => header.name.toLowerCase() === wanted).map(({ value }) => value);
  return values.length === 0 && CLIENT_HEADERS.has(wanted) ? { open: null } : { values };
}

/** A request as it leaves the viewer. */
export function leavingViewer(request: TraceRequest): PassingRequest {
  return {
    scheme: request.scheme,
    http: request.scheme === 'http' || request.framing === 'WebSocket' ? 'HTTP/1.1' : request.http,
    host: known(request.host),
    path: known(request.path),
    query: known(request.query),
    header: (name) => viewerHeader(request, name),
    peer: 'viewer',
  };
}
