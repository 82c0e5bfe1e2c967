import type { Entry } from '@/lib/chain/chain';
import { DEFAULT_HTTP_VERSION, offeredHttpVersions } from '@/lib/facts/cloudfront-defaults';
import type { Distribution } from '@/lib/inventory/distribution';
import { isUnknown } from '@/lib/inventory/unknown';

import type { HttpVersion } from '../request';
import type { HopTls, Trace } from '../trace-types';
import { factEvidence } from '../walk/evidence';
import { forkOnUnknown } from '../walk/fork';
import { gapDependence, unreadDependence } from '../walk/lookup';
import { connect, decide, end, hang, type Walk } from '../walk/walk';
import { passGeoRestriction } from './edge-demands';
import { httpOverTls, openEdgeTls } from './edge-tls';
import { VIEWER } from './entry';
import { withErrorPages } from './error-pages';
import { chooseRelease } from './staged-release';

/** The next stage, told which distribution took the request. */
export type AfterEdge = (walk: Walk, entry: Entry, distribution: Distribution) => Trace;

/** The viewer connects to the edge: whether it serves at all, which HTTP and TLS versions are spoken, whom it serves. */
export function reachEdge(walk: Walk, entry: Entry, next: AfterEdge): Trace {
  const at = entry.component;
  const distribution = walk.context.chain.index.distribution.get(at.id);
  if (distribution === undefined)
    return end(walk, { by: 'nobody', status: null, reason: 'host-not-configured', params: { host: walk.request.host }, at });
  const enabledAt = factEvidence(distribution.arn, 'Enabled', distribution.enabled);
  if (!entry.enabled) {
    const params = { distribution: at.name };
    return end(walk, { by: 'edge', status: null, reason: 'distribution-disabled', params, at, evidence: enabledAt });
  }
  const sure = isUnknown(distribution.enabled) ? hang(walk, gapDependence(walk.context.chain, distribution.enabled.$unknown)) : walk;
  return negotiate(sure, entry, distribution, (connected) =>
    passGeoRestriction(withErrorPages(connected, distribution), entry, distribution, (served) =>
      chooseRelease(served, entry, distribution, next),
    ),
  );
}

/**
 * The version that is really spoken: the best that both sides have. WebSocket and plain HTTP are HTTP/1.1, gRPC is HTTP/2.
 * https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/DownloadDistValuesGeneral.html#DownloadDistValuesSupportedHTTPVersions
 */
function negotiate(walk: Walk, entry: Entry, distribution: Distribution, next: (walk: Walk) => Trace): Trace {
  if (walk.request.scheme === 'http') return next(speak(walk, entry, distribution, 'HTTP/1.1', null));
  return openEdgeTls(walk, entry, distribution, (agreed, tls) => {
    const setting = distribution.httpVersion;
    const offered = isUnknown(setting) ? null : offeredHttpVersions(setting ?? DEFAULT_HTTP_VERSION);
    const on = (spoken: HttpVersion | null): Trace => next(speak(agreed, entry, distribution, spoken, tls));
    const { framing, http, client } = agreed.request;
    if (framing === 'WebSocket') return on('HTTP/1.1');
    const usable = offered?.filter((version) => httpOverTls(version, tls.versions, client.tls)) ?? null;
    if (framing !== 'gRPC') return on(usable === null ? null : versionSpoken(http, usable));
    const refused = (): Trace => {
      const params = { component: entry.component.name, offered: usable?.join(', ') ?? 'unknown' };
      const proof = factEvidence(distribution.arn, 'HttpVersion', setting);
      const silent = speak(agreed, entry, distribution, null, tls);
      return end(silent, {
        by: 'nobody',
        status: null,
        reason: 'viewer-http-version-not-offered',
        params,
        at: entry.component,
        evidence: proof,
      });
    };
    if (usable !== null) return usable.includes('HTTP/2') ? on('HTTP/2') : refused();
    const because = isUnknown(setting)
      ? gapDependence(agreed.context.chain, setting.$unknown)
      : unreadDependence('cloudfront:ListDistributions', distribution.id);
    return forkOnUnknown(agreed, entry.component, [because], [() => on('HTTP/2'), refused]);
  });
}

/** The asked version where it is offered, else the best older one. */
function versionSpoken(asked: HttpVersion, offered: readonly HttpVersion[]): HttpVersion {
  return offered.find((version) => version <= asked) ?? 'HTTP/1.1';
}

function speak(walk: Walk, { id, component }: Entry, distribution: Distribution, http: HttpVersion | null, tls: HopTls | null): Walk {
  const { scheme, port, framing } = walk.request;
  const setting = distribution.httpVersion;
  const offered = isUnknown(setting) ? null : offeredHttpVersions(setting ?? DEFAULT_HTTP_VERSION);
  const versionAt = factEvidence(distribution.arn, 'HttpVersion', setting);
  const usable = tls === null ? null : { ...tls, versions: tls.versions?.filter((version) => httpOverTls(http, [version], null)) ?? null };
  const hop = {
    ...({ id: `viewer:${id}`, kind: 'viewer', from: VIEWER, to: component, scheme, port, http, framing } as const),
    tls: usable,
    evidence: versionAt,
  };
  const params = { asked: walk.request.http, spoken: http ?? 'unknown', offered: offered?.join(', ') ?? 'unknown' };
  const connected = connect(walk, hop);
  const spoken = decide(connected, {
    at: component,
    decision: 'viewer-http-version',
    params,
    evidence: versionAt,
    fact: 'viewer-http-versions',
  });
  const now = { ...spoken, now: { ...spoken.now, http } };
  if (usable === null) return now;
  const { viewerCertificate } = distribution;
  const known = isUnknown(viewerCertificate) ? null : viewerCertificate;
  return decide(now, {
    at: component,
    decision: 'viewer-tls',
    params: { policy: usable.policy ?? 'unknown', versions: usable.versions?.join(', ') ?? 'unknown' },
    evidence: factEvidence(distribution.arn, 'ViewerCertificate.MinimumProtocolVersion', known?.minimumProtocolVersion ?? null),
    fact: known?.cloudFrontDefaultCertificate === true ? 'default-certificate-tls-1.0' : 'viewer-tls-policy',
  });
}
