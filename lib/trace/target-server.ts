import type { Chain } from '@/lib/chain/chain';
import type { TlsVersion } from '@/lib/facts/tls-policies';

type ServedVersion = 'HTTP/1.1' | 'HTTP/2';

/**
 * What listens on a container's port. AWS knows nothing of it: somebody says so, or it was read out of the server's own configuration.
 */
export interface TargetServer {
  /** What is understood without TLS; empty where the port speaks TLS only. HTTP/2 means with prior knowledge. */
  plain: readonly ServedVersion[];
  /** Null where the port speaks no TLS. `http` is what ALPN offers. */
  tls: { versions: readonly TlsVersion[]; http: readonly ServedVersion[]; clientCertificate: boolean } | null;
  /** Seconds for which an idle connection stays open; null: not known. */
  keepAlive: number | null;
}

/** What is said of target groups (by ARN), said of each of their target links (by id), which is what traces are told. */
export function serversByLink({ targetLinks }: Chain, servers: ReadonlyMap<string, TargetServer>): ReadonlyMap<string, TargetServer> {
  return new Map(
    targetLinks.flatMap(({ id, targetGroup }): [string, TargetServer][] => {
      const server = servers.get(targetGroup.arn);
      return server === undefined ? [] : [[id, server]];
    }),
  );
}

/** What a load balancer speaks to a target. `versions` null: not known. */
export interface SpokenToTarget {
  scheme: 'http' | 'https';
  http: ServedVersion;
  versions: readonly string[] | null;
}

/**
 * Why a server does not understand what is spoken to it; null where it does. At `plain` and `certificate` there is a connection, and the
 * server may answer by itself.
 */
export type Misunderstanding = 'plain' | 'certificate' | 'handshake' | 'protocol' | null;

/**
 * Whether a server understands what a load balancer speaks. A load balancer validates no certificate and has none of its own, and speaks
 * HTTP/2 by prior knowledge or by ALPN only.
 * https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-troubleshooting.html#http-502-issues
 */
export function misunderstanding({ plain, tls }: TargetServer, { scheme, http, versions }: SpokenToTarget): Misunderstanding {
  if (scheme === 'http') {
    if (plain.length === 0) return 'plain';
    return plain.includes(http) ? null : 'protocol';
  }
  if (tls === null) return 'handshake';
  if (versions !== null && !tls.versions.some((version) => versions.includes(version))) return 'handshake';
  if (tls.clientCertificate) return 'certificate';
  return tls.http.includes(http) ? null : 'protocol';
}
