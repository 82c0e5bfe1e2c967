import type { Chain, ComponentRef, Entry } from '@/lib/chain/chain';
import type { Listener } from '@/lib/inventory/listener';
import type { LoadBalancer } from '@/lib/inventory/load-balancer';
import { isUnknown } from '@/lib/inventory/unknown';

import { explore } from '../explore/explore';
import { searchOf } from '../explore/text-search';
import { knownNames, strangersTo, type HostSpace, type Universe } from '../explore/universe';
import type { RequestKind } from '../request';
import { requestOf } from '../survey/request-kinds';
import { traceThrough } from '../trace-request';
import type { Trace } from '../trace-types';
import type { Door } from './door';
import { judgeDoor } from './judge-door';

type ComesBy = Exclude<Door['kind'], 'task-address'>;

/** A door at every listener of a load balancer for somebody who comes by a way of their own. */
export function listenerDoors(chain: Chain, loadBalancer: LoadBalancer, by: ComesBy, reaches: (leaf: Trace) => boolean): Door[] {
  const { listeners, arn, name, scheme } = loadBalancer;
  const at: ComponentRef = { kind: 'load-balancer', id: arn, name };
  const door = { id: `${by}:${arn}`, kind: by, at, example: null, trace: null, dependsOn: [], ranges: [], secretHeaders: [], evidence: [] };
  if (scheme === 'internal' && by !== 'network-load-balancer') {
    const evidence = [{ resource: arn, path: 'Scheme', value: 'internal' }];
    return [{ ...door, port: null, verdict: 'shut', shutBy: [{ kind: 'internal-scheme', evidence }], evidence }];
  }
  if (isUnknown(listeners) || isUnknown(scheme)) return [{ ...door, port: null, verdict: 'unknown', shutBy: [] }];
  return listeners.map((listener) =>
    listenerDoor(chain, loadBalancer, listener, { ...door, shutBy: [], port: null, verdict: 'unknown' }, by, reaches),
  );
}

const SECURE: readonly RequestKind[] = ['http2', 'http1.1', 'grpc', 'websocket'];
/** CloudFront speaks HTTP/1.1 to every origin but for gRPC, somebody else's too. */
const SECURE_FROM_CLOUDFRONT: readonly RequestKind[] = ['http1.1', 'grpc', 'websocket'];

function listenerDoor(
  chain: Chain,
  loadBalancer: LoadBalancer,
  { arn, port, protocol }: Listener,
  door: Door,
  by: ComesBy,
  reaches: (leaf: Trace) => boolean,
): Door {
  const id = `${by}:${arn}`;
  if (isUnknown(port) || isUnknown(protocol)) return { ...door, id };
  const secure = by === 'foreign-distribution' ? SECURE_FROM_CLOUDFRONT : SECURE;
  const kinds: readonly RequestKind[] = protocol === 'HTTPS' ? secure : ['plain-http'];
  const entry = sideEntry(chain, loadBalancer);
  const comesBy = by === 'internet' ? 'viewer' : by;
  const universes = kinds.flatMap((kind) =>
    spacesOf(chain, loadBalancer).map((hosts): Universe => ({ entry, hosts, base: requestOf({ ...PLAIN }, kind, port) })),
  );
  const found = universes.map((universe) =>
    explore(
      universe,
      (request, notebook) => traceThrough(chain, entry, request, { notebook, detailed: false, comesBy, follow: false }),
      searchOf(chain),
    ),
  );
  return { ...door, id, port, ...judgeDoor(found, reaches) };
}

const PLAIN = { host: '', path: '/', query: '', method: 'GET', headers: [] };

/** Who goes round CloudFront may send any Host: the load balancer's own name, everybody's known names, and names that nobody knows. */
function spacesOf(chain: Chain, { dnsName }: LoadBalancer): HostSpace[] {
  const known = knownNames(chain);
  const usual = isUnknown(dnsName) ? null : dnsName.toLowerCase();
  const exact = usual === null || known.has(usual) ? known : new Set([usual, ...known]);
  const anybody = strangersTo(chain);
  return [{ exact, usual, wildcards: [], taken: anybody.taken }, anybody];
}

/** The way in to a load balancer itself. An internal one is no entry for viewers, but it is one for what hands requests on inside the network. */
export function sideEntry({ index }: Chain, { arn, name, dnsName }: LoadBalancer): Entry {
  const [own] = index.entriesAt.get(arn) ?? [];
  return (
    own ?? {
      ...{ id: arn, kind: 'load-balancer', component: { kind: 'load-balancer', id: arn, name } },
      ...{ hosts: [isUnknown(dnsName) ? name : dnsName.toLowerCase()], tenant: null, enabled: true, fronted: true },
    }
  );
}
