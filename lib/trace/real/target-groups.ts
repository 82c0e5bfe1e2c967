import { commonTlsVersions } from '@/lib/facts/tls-policies';
import type { Inventory } from '@/lib/inventory/inventory';
import { listener, loadBalancer, targetGroup } from '@/lib/testing/sample-parts';
import { outcomeText, type RequestWish, traceOf } from '@/lib/testing/trace-of';

import type { TargetServer } from '../target-server';
import type { Trace } from '../trace-types';

/** How a load balancer is set up towards its targets. */
interface GroupSettings {
  protocol: 'HTTP' | 'HTTPS';
  version: 'HTTP1' | 'HTTP2' | 'GRPC';
  /** Of its only listener; what it speaks to targets follows from it. */
  policy: string;
}

const NEW = 'ELBSecurityPolicy-TLS13-1-2-2021-06';
const OLD = 'ELBSecurityPolicy-2016-08';

/** Target groups by what is spoken to their targets. */
export const GROUPS = {
  http1: { protocol: 'HTTP', version: 'HTTP1', policy: NEW },
  http2: { protocol: 'HTTP', version: 'HTTP2', policy: NEW },
  grpc: { protocol: 'HTTP', version: 'GRPC', policy: NEW },
  'http1-tls': { protocol: 'HTTPS', version: 'HTTP1', policy: NEW },
  'http2-tls': { protocol: 'HTTPS', version: 'HTTP2', policy: NEW },
  'grpc-tls': { protocol: 'HTTPS', version: 'GRPC', policy: NEW },
  'http1-old-tls': { protocol: 'HTTPS', version: 'HTTP1', policy: OLD },
} as const satisfies Readonly<Record<string, GroupSettings>>;
export type GroupName = keyof typeof GROUPS;

/** What really happens behind each kind of group; gRPC is HTTP/2 like any other. */
export type Observed<T> = readonly [http1: T, http2: T, http1Tls: T, http2Tls: T, http1OldTls: T];

const COLUMNS: Readonly<Record<GroupName, 0 | 1 | 2 | 3 | 4>> = {
  ...{ http1: 0, http2: 1, grpc: 1 },
  ...{ 'http1-tls': 2, 'http2-tls': 3, 'grpc-tls': 3, 'http1-old-tls': 4 },
};

/** All groups, each with what is observed behind it. */
export function groupsOf<T>(observed: Observed<T>): { group: GroupName; seen: T }[] {
  return (Object.keys(GROUPS) as GroupName[]).map((group) => ({ group, seen: observed[COLUMNS[group]] }));
}

/**
 * The oldest and the newest version of TLS that a load balancer speaks to its targets, by the policy of its listener.
 * https://docs.aws.amazon.com/elasticloadbalancing/latest/application/describe-ssl-policies.html
 */
export const TO_TARGETS = {
  [NEW]: { minVersion: 'TLSv1', maxVersion: 'TLSv1.3' },
  [OLD]: { minVersion: 'TLSv1', maxVersion: 'TLSv1.2' },
} as const;

/** The engine's trace of a request straight to the load balancer, with such a target group and such servers behind it. */
export function traceTo(group: GroupName, server: TargetServer, wish: RequestWish = {}): Trace {
  const { protocol, version, policy }: GroupSettings = GROUPS[group];
  const parts: Partial<Inventory> = {
    loadBalancers: [loadBalancer({ listeners: [listener({ sslPolicy: policy })] })],
    targetGroups: [targetGroup({ protocol, protocolVersion: version })],
  };
  return traceOf(parts, { url: 'https://origin.example.com/', grpc: version === 'GRPC', server, ...wish });
}

/** What the engine says of the last hop: `HTTP/1.1`, `HTTP/2 TLSv1.3`, or what is not understood of it, `tls` or `protocol`. */
export function claimOf(trace: Trace, { tls }: TargetServer): string {
  const { outcome, hops } = trace;
  if (outcome.reason === 'target-tls-mismatch') return 'tls';
  if (outcome.reason === 'target-protocol-mismatch') return 'protocol';
  const hop = hops.at(-1);
  if (outcome.reason !== 'forwarded' || hop?.kind !== 'target') return outcomeText(trace);
  const common = hop.tls === null ? [] : commonTlsVersions(hop.tls.versions ?? [], tls?.versions ?? []);
  return [hop.http, ...common.slice(0, 1)].join(' ');
}
