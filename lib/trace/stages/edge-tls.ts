import type { Entry } from '@/lib/chain/chain';
import { DEFAULT_CERTIFICATE_POLICY } from '@/lib/facts/cloudfront-defaults';
import { TLS_VERSIONS, type TlsVersion, viewerTlsVersions } from '@/lib/facts/tls-policies';
import type { Distribution } from '@/lib/inventory/distribution';
import { isUnknown } from '@/lib/inventory/unknown';

import type { HttpVersion } from '../request';
import type { HopTls, Trace } from '../trace-types';
import { evidence, factEvidence } from '../walk/evidence';
import { gapDependence } from '../walk/lookup';
import { connect, dependsOn, end, hang, type Walk } from '../walk/walk';
import { VIEWER } from './entry';

/**
 * The viewer's TLS handshake with the edge: a version that both sides have, and a certificate where one is required. What fails here
 * gets no HTTP answer. https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/mtls-authentication.html
 */
export function openEdgeTls(walk: Walk, entry: Entry, distribution: Distribution, next: (walk: Walk, tls: HopTls) => Trace): Trace {
  const tls = edgeTls(distribution);
  const { client } = walk.request;
  const common = versionsOf(client.tls, tls.versions);
  if (common?.length === 0) {
    const params = {
      component: entry.component.name,
      flaw: 'versions',
      offered: client.tls ?? '',
      accepted: tls.versions?.join(', ') ?? '',
    };
    return reject(walk, entry, distribution, params, evidence(distribution.arn, 'ViewerCertificate.MinimumProtocolVersion', tls.policy));
  }
  const agreed = { ...tls, versions: common };
  const { viewerMtls, connectionFunctionId } = distribution;
  if (isUnknown(viewerMtls)) return next(hang(walk, gapDependence(walk.context.chain, viewerMtls.$unknown)), agreed);
  const shaken =
    connectionFunctionId === null || connectionFunctionId === ''
      ? walk
      : hang(walk, dependsOn('function-may-override', { function: connectionFunctionId }));
  const demands = viewerMtls?.mode === 'required';
  if (demands && client.certificate === false) {
    const params = { component: entry.component.name, flaw: 'clientCertificate', offered: 'none', accepted: viewerMtls.mode };
    return reject(shaken, entry, distribution, params, factEvidence(distribution.arn, 'ViewerMtlsConfig.Mode', viewerMtls.mode));
  }
  // One that is shown may still be refused: which authorities the trust store holds is not read.
  const checked = demands || (viewerMtls?.mode === 'optional' && client.certificate === true);
  return next(checked ? hang(shaken, dependsOn('viewer-certificate', { component: entry.component.name })) : shaken, agreed);
}

function edgeTls({ viewerCertificate }: Distribution): HopTls {
  if (isUnknown(viewerCertificate)) return { versions: null, policy: null, peerValidated: true };
  const byDefault = viewerCertificate === null || viewerCertificate.cloudFrontDefaultCertificate;
  const policy = byDefault ? DEFAULT_CERTIFICATE_POLICY : viewerCertificate.minimumProtocolVersion;
  return { versions: policy === null ? null : viewerTlsVersions(policy), policy, peerValidated: true };
}

/** What a client whose newest version is `newest` has in common with the accepted ones; null where these were not read. */
export function versionsOf(newest: TlsVersion | null, accepted: readonly string[] | null): readonly string[] | null {
  if (accepted === null || newest === null) return accepted;
  const older: readonly string[] = TLS_VERSIONS.slice(TLS_VERSIONS.indexOf(newest));
  return accepted.filter((version) => older.includes(version));
}

/** Whether an HTTP version can be spoken: HTTP/2 needs TLS 1.2 and HTTP/3 needs TLS 1.3, on both sides. */
export function httpOverTls(http: HttpVersion | null, versions: readonly string[] | null, newest: TlsVersion | null): boolean {
  const least = http === 'HTTP/3' ? 1 : http === 'HTTP/2' ? 2 : TLS_VERSIONS.length;
  const fit: readonly string[] = TLS_VERSIONS.slice(0, least);
  return (newest === null || fit.includes(newest)) && (versions === null || versions.some((version) => fit.includes(version)));
}

interface Rejection {
  component: string;
  flaw: string;
  offered: string;
  accepted: string;
}

function reject(
  walk: Walk,
  { id, component }: Entry,
  distribution: Distribution,
  params: Rejection,
  proof: readonly ReturnType<typeof evidence>[number][],
): Trace {
  const { scheme, port, framing } = walk.request;
  const hop = { id: `viewer:${id}`, kind: 'viewer', from: VIEWER, to: component, scheme, port, http: null, framing, tls: null } as const;
  const tried = connect(walk, { ...hop, evidence: factEvidence(distribution.arn, 'HttpVersion', distribution.httpVersion) });
  return end(tried, { by: 'nobody', status: null, reason: 'viewer-tls-rejected', params, at: component, evidence: proof });
}
