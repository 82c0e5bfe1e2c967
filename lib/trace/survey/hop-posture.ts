import type { Entry, OriginLink, TargetLink } from '@/lib/chain/chain';
import { isUnknown } from '@/lib/inventory/unknown';

import type { Posture } from '../survey-types';
import type { HopUse } from './hop-reports';

const OLD_TLS: ReadonlySet<string> = new Set(['SSLv3', 'TLSv1', 'TLSv1.1']);

/** TLS versions below 1.2 that a hop still allows, newest first. */
export function oldVersions(uses: readonly HopUse[]): string[] {
  return [...new Set(uses.flatMap(({ hop }) => (hop.tls?.versions ?? []).filter((version) => OLD_TLS.has(version))))];
}

/** A plain request that gets an answer with content, and not only a way to HTTPS. */
export function servesPlain(uses: readonly HopUse[]): boolean {
  return uses.some(({ hop, leaf }) => hop.scheme === 'http' && hop.http !== null && GOES_ON.has(leaf.outcome.reason));
}

const GOES_ON: ReadonlySet<string> = new Set([
  'forwarded',
  'origin-other-service',
  'listener-fixed-response',
  'target-group-protocol-version',
  'no-registered-targets',
]);

/**
 * A viewer's hop: exposed where only plain HTTP is served, weak where plain HTTP is served as well or TLS below 1.2 is offered.
 */
export function viewerPosture({ fronted }: Entry, uses: readonly HopUse[]): Posture {
  const connected = uses.filter(({ hop }) => hop.http !== null);
  const secure = connected.some(({ hop }) => hop.scheme === 'https');
  // A side door that lets nobody in is as safe as a hop can be.
  if (connected.length === 0)
    return fronted && uses.length > 0 && uses.every(({ leaf }) => leaf.outcome.reason === 'viewer-network-blocked') ? 'secure' : 'unknown';
  if (servesPlain(connected)) return secure ? 'weak' : 'exposed';
  if (connected.some(({ hop }) => hop.scheme === 'https' && hop.tls?.versions === null)) return 'unknown';
  return oldVersions(connected).length > 0 ? 'weak' : 'secure';
}

/**
 * CloudFront's hop to an origin: exposed where it is plain over the internet, acceptable where it is plain inside a VPC,
 * weak where it may be plain or TLS below 1.2 is allowed.
 */
export function originPosture({ connection, vpcOrigin, target, origin }: OriginLink, uses: readonly HopUse[]): Posture {
  if (origin.s3 !== null) return uses.length === 0 ? 'unknown' : uses.some(({ hop }) => hop.scheme === 'http') ? 'weak' : 'secure';
  if (connection === null || target.kind === 'unknown' || target.kind === 'missing' || !connection.protocolPolicy.known) return 'unknown';
  const policy = connection.protocolPolicy.value;
  if (policy === 'http-only') return vpcOrigin === null ? 'exposed' : 'acceptable';
  if (policy === 'match-viewer' && uses.some(({ hop }) => hop.scheme === 'http')) return vpcOrigin === null ? 'weak' : 'acceptable';
  const old = connection.sslProtocols.known ? connection.sslProtocols.value.some((version) => OLD_TLS.has(version)) : null;
  if (old === true && oldVersions(uses).length > 0) return 'weak';
  return old === null ? 'unknown' : 'secure';
}

/** The hop to targets stays inside a VPC, where plain HTTP is acceptable; TLS there encrypts without a check of the certificate. */
export function targetPosture({ targetGroup, backend }: TargetLink): Posture {
  if (backend.kind === 'lambda' || backend.kind === 'load-balancer') return 'secure';
  const { protocol } = targetGroup;
  if (isUnknown(protocol)) return 'unknown';
  return protocol === 'HTTPS' ? 'secure' : 'acceptable';
}
