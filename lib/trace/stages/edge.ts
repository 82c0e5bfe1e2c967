import type { Entry } from '@/lib/chain/chain';
import { DEFAULT_CERTIFICATE_POLICY, DEFAULT_HTTP_VERSION, offeredHttpVersions } from '@/lib/facts/cloudfront-defaults';
import { TLS_VERSIONS, viewerTlsVersions } from '@/lib/facts/tls-policies';
import type { Distribution } from '@/lib/inventory/distribution';
import { isUnknown } from '@/lib/inventory/unknown';

import type { HttpVersion } from '../request';
import type { HopTls, Trace } from '../trace-types';
import { factEvidence } from '../walk/evidence';
import { forkOnUnknown } from '../walk/fork';
import { gapDependence, unreadDependence } from '../walk/lookup';
import { connect, decide, dependsOn, end, hang, type Walk } from '../walk/walk';
import { VIEWER } from './entry';

/** The next stage, told which distribution took the request. */
export type AfterEdge = (walk: Walk, entry: Entry, distribution: Distribution) => Trace;

/** The viewer connects to the edge: whether it serves at all, which HTTP and TLS versions are spoken. */
export function reachEdge(walk: Walk, entry: Entry, next: AfterEdge): Trace {
  const at = entry.component;
  const distribution = walk.context.chain.index.distribution.get(at.id);
  if (distribution === undefined)
    return end(walk, { by: 'nobody', status: null, reason: 'host-not-configured', params: { host: walk.request.host }, at });
  const disabled = !entry.enabled;
  const enabledAt = factEvidence(distribution.arn, 'Enabled', distribution.enabled);
  if (disabled)
    return end(walk, {
      by: 'edge',
      status: null,
      reason: 'distribution-disabled',
      params: { distribution: at.name },
      at,
      evidence: enabledAt,
    });
  const sure = isUnknown(distribution.enabled) ? hang(walk, gapDependence(walk.context.chain, distribution.enabled.$unknown)) : walk;
  return negotiate(withViewerDemands(sure, entry, distribution), entry, distribution, next);
}

/** What the edge demands of every viewer before it looks at the request. */
function withViewerDemands(walk: Walk, { component, tenant }: Entry, distribution: Distribution): Walk {
  const { chain, lookup } = walk.context;
  const gap = (id: string): Walk => hang(asked, gapDependence(chain, id));
  let asked = walk;
  const { viewerMtls, connectionFunctionId, continuousDeploymentPolicyId } = distribution;
  if (isUnknown(viewerMtls)) asked = gap(viewerMtls.$unknown);
  else if (viewerMtls?.mode === 'required' && walk.request.scheme === 'https')
    asked = hang(asked, dependsOn('viewer-certificate', { component: component.name }));
  if (connectionFunctionId !== null && connectionFunctionId !== '')
    asked = hang(asked, dependsOn('function-may-override', { function: connectionFunctionId }));
  const restriction = tenant?.geoRestriction ?? distribution.geoRestriction;
  if (isUnknown(restriction)) asked = gap(restriction.$unknown);
  else if (restriction.type !== 'none' && restriction.type !== '')
    asked = hang(asked, dependsOn('geo-restriction', { distribution: component.name }));
  if (isUnknown(continuousDeploymentPolicyId)) return gap(continuousDeploymentPolicyId.$unknown);
  if (continuousDeploymentPolicyId === null || continuousDeploymentPolicyId === '') return asked;
  const policy = lookup.continuousDeployment.get(continuousDeploymentPolicyId);
  if (policy === undefined) return hang(asked, unreadDependence('cloudfront:GetContinuousDeploymentPolicy', continuousDeploymentPolicyId));
  const byHeader =
    policy.headerName !== null && walk.request.headers.some(({ name }) => name.toLowerCase() === policy.headerName?.toLowerCase());
  const drawn = policy.enabled && ((policy.weight ?? 0) > 0 || byHeader);
  return drawn ? hang(asked, dependsOn('continuous-deployment', { distribution: component.name })) : asked;
}

/**
 * The version that is really spoken: the best that both sides have. WebSocket and plain HTTP are HTTP/1.1, gRPC is HTTP/2.
 * https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/DownloadDistValuesGeneral.html#DownloadDistValuesSupportedHTTPVersions
 */
function negotiate(walk: Walk, entry: Entry, distribution: Distribution, next: AfterEdge): Trace {
  const { request } = walk;
  const setting = distribution.httpVersion;
  const offered = isUnknown(setting) ? null : offeredHttpVersions(setting ?? DEFAULT_HTTP_VERSION);
  const on = (spoken: HttpVersion | null): Trace => next(speak(walk, entry, distribution, spoken, offered), entry, distribution);
  if (request.scheme === 'http' || request.framing === 'WebSocket') return on('HTTP/1.1');
  if (request.framing !== 'gRPC') return on(offered === null ? null : versionSpoken(request.http, offered));
  const refused = (): Trace =>
    end(speak(walk, entry, distribution, null, offered), {
      by: 'nobody',
      status: null,
      reason: 'viewer-http-version-not-offered',
      params: { component: entry.component.name, offered: offered?.join(', ') ?? 'unknown' },
      at: entry.component,
      evidence: factEvidence(distribution.arn, 'HttpVersion', setting),
    });
  if (offered !== null) return offered.includes('HTTP/2') ? on('HTTP/2') : refused();
  const because = isUnknown(setting)
    ? gapDependence(walk.context.chain, setting.$unknown)
    : unreadDependence('cloudfront:ListDistributions', distribution.id);
  return forkOnUnknown(walk, entry.component, [because], [() => on('HTTP/2'), refused]);
}

/** The asked version where it is offered, else the best older one. */
function versionSpoken(asked: HttpVersion, offered: readonly HttpVersion[]): HttpVersion {
  return offered.find((version) => version <= asked) ?? 'HTTP/1.1';
}

function speak(
  walk: Walk,
  { id, component }: Entry,
  distribution: Distribution,
  http: HttpVersion | null,
  offered: readonly HttpVersion[] | null,
): Walk {
  const { scheme, port, framing } = walk.request;
  const tls = scheme === 'https' ? viewerTls(distribution, http) : null;
  const versionAt = factEvidence(distribution.arn, 'HttpVersion', distribution.httpVersion);
  const hop = {
    id: `viewer:${id}`,
    kind: 'viewer',
    from: VIEWER,
    to: component,
    scheme,
    port,
    http,
    framing,
    tls,
    evidence: versionAt,
  } as const;
  const params = { asked: walk.request.http, spoken: http ?? 'unknown', offered: offered?.join(', ') ?? 'unknown' };
  const spoken = decide(connect(walk, hop), {
    at: component,
    decision: 'viewer-http-version',
    params,
    evidence: versionAt,
    fact: 'viewer-http-versions',
  });
  const now = { ...spoken, now: { ...spoken.now, http } };
  if (tls === null) return now;
  const { viewerCertificate } = distribution;
  return decide(now, {
    at: component,
    decision: 'viewer-tls',
    params: { policy: tls.policy ?? 'unknown', versions: tls.versions?.join(', ') ?? 'unknown' },
    evidence: isUnknown(viewerCertificate)
      ? []
      : factEvidence(distribution.arn, 'ViewerCertificate.MinimumProtocolVersion', viewerCertificate?.minimumProtocolVersion ?? null),
    fact:
      !isUnknown(viewerCertificate) && viewerCertificate?.cloudFrontDefaultCertificate === true
        ? 'default-certificate-tls-1.0'
        : 'viewer-tls-policy',
  });
}

/** HTTP/2 needs TLS 1.2 and HTTP/3 needs TLS 1.3, so an older version goes with an older HTTP only. */
function viewerTls({ viewerCertificate }: Distribution, http: HttpVersion | null): HopTls {
  if (isUnknown(viewerCertificate)) return { versions: null, policy: null, peerValidated: true };
  const policy =
    viewerCertificate === null || viewerCertificate.cloudFrontDefaultCertificate
      ? DEFAULT_CERTIFICATE_POLICY
      : viewerCertificate.minimumProtocolVersion;
  const permitted = policy === null ? null : viewerTlsVersions(policy);
  return { versions: permitted === null ? null : usableWith(permitted, http), policy, peerValidated: true };
}

/** TLS versions over which an HTTP version can be spoken. */
export function usableWith(versions: readonly string[], http: HttpVersion | null): string[] {
  const fit: readonly string[] = http === 'HTTP/3' ? TLS_VERSIONS.slice(0, 1) : http === 'HTTP/2' ? TLS_VERSIONS.slice(0, 2) : TLS_VERSIONS;
  return versions.filter((version) => fit.includes(version));
}
