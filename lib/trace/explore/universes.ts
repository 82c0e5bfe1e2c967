import type { Chain, Entry } from '@/lib/chain/chain';

import { entryPorts } from '../entry-ports';
import type { RequestKind } from '../request';
import { requestOf, SECURE_KINDS } from '../survey/request-kinds';
import { namesOf, strangersTo, type HostSpace, type Universe } from './universe';

/** A universe and the kind of request that it holds. */
export interface KindUniverse extends Universe {
  kind: RequestKind;
}

/** Every kind of request on every port of an entry, under its own names; to a load balancer also under any other. */
export function universesOf(chain: Chain, entry: Entry): KindUniverse[] {
  const spaces: HostSpace[] = [...namesOf(chain, entry), ...(entry.kind === 'load-balancer' ? [strangersTo(chain)] : [])];
  const plain = { host: '', path: '/', query: '', method: 'GET', headers: [] };
  return entryPorts(chain, entry).flatMap(({ scheme, port }) =>
    (scheme === 'http' ? (['plain-http'] as const) : SECURE_KINDS).flatMap((kind) =>
      spaces.map((hosts) => ({ entry, kind, hosts, base: requestOf(plain, kind, port) })),
    ),
  );
}
