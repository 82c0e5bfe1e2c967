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

/** What a load balancer speaks to a target. `versions` null: not known. */
export interface SpokenToTarget {
  scheme: 'http' | 'https';
  http: ServedVersion;
  versions: readonly string[] | null;
}

/** Why a server does not understand what is spoken to it; null where it does. */
export type Misunderstanding = 'tls' | 'protocol' | null;

/**
 * Whether a server understands what a load balancer speaks. A load balancer validates no certificate and has none of its own, and speaks
 * HTTP/2 by prior knowledge or by ALPN only.
 * https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-troubleshooting.html#http-502-issues
 */
export function misunderstanding({ plain, tls }: TargetServer, { scheme, http, versions }: SpokenToTarget): Misunderstanding {
  if (scheme === 'http') {
    if (plain.length === 0) return 'tls';
    return plain.includes(http) ? null : 'protocol';
  }
  if (tls === null || tls.clientCertificate) return 'tls';
  if (versions !== null && !tls.versions.some((version) => versions.includes(version))) return 'tls';
  return tls.http.includes(http) ? null : 'protocol';
}
