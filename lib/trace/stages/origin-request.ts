import type { OriginLink } from '@/lib/chain/chain';
import { CLOUDFRONT_USER_AGENT, isRemoved, WRITTEN_BY_CLOUDFRONT } from '@/lib/facts/origin-headers';
import { isUnknown } from '@/lib/inventory/unknown';

import { askMethod, askText } from '../ask/ask';
import type { TextSource } from '../ask/question';
import type { TextTest } from '../ask/text-test';
import type { DependsOn, Trace } from '../trace-types';
import { evidence } from '../walk/evidence';
import { forkOnUnknown } from '../walk/fork';
import { known, type Known } from '../walk/known';
import { gapDependence, unreadDependence } from '../walk/lookup';
import { fixedHeader, type HeaderState, hiddenHeader, type PassingRequest, viewerHeader } from '../walk/passing-request';
import { decide, type Next, type Walk } from '../walk/walk';
import type { MatchedBehavior } from './behavior';
import { type Forwarding, forwardingOf } from './forwarding';

/** Makes the request that CloudFront sends to its origin: Host, path, query and headers. */
export function sendToOrigin(walk: Walk, matched: MatchedBehavior, link: OriginLink, next: Next): Trace {
  const forwarding = forwardingOf(walk.context, matched.behavior);
  const { path, source: pathSource } = originPath(walk, matched, link);
  const sent: Walk = {
    ...walk,
    now: {
      ...walk.now,
      path,
      query: originQuery(walk, forwarding),
      sources: { ...walk.now.sources, path: pathSource, query: forwarding.query === 'no' ? null : walk.now.sources.query },
      header: (name) => originHeader(walk, link, forwarding, name),
      added: addedHeaders(walk, link, forwarding),
    },
  };
  const forwarded = forwarding.header('host');
  const withViewerHost = (): Trace => next(withHost(sent, matched, link, true));
  const withOriginHost = (): Trace => next(withHost(sent, matched, link, false));
  if (forwarded === 'yes') return withViewerHost();
  if (forwarded === 'no') return withOriginHost();
  return forkOnUnknown(sent, matched.entry.component, orUnread(forwarded.unknown, matched), [withOriginHost, withViewerHost]);
}

function orUnread(because: readonly DependsOn[], { distribution }: MatchedBehavior): readonly DependsOn[] {
  return because.length > 0 ? because : [unreadDependence('cloudfront:ListOriginRequestPolicies', distribution.id)];
}

/** What CloudFront writes into the request: the origin's custom headers, those that a policy asks for, and its own. */
function addedHeaders({ request }: Walk, { origin }: OriginLink, { cloudFrontHeaders }: Forwarding): string[] {
  const custom = isUnknown(origin.customHeaders) ? [] : origin.customHeaders.map(({ name }) => name.toLowerCase());
  const upgrade = request.framing === 'WebSocket' ? ['upgrade'] : [];
  return [...custom, ...cloudFrontHeaders, ...WRITTEN_BY_CLOUDFRONT, 'user-agent', 'connection', ...upgrade];
}

/**
 * Host is the origin's domain name unless a policy sends the viewer's on.
 * https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/RequestAndResponseBehaviorCustomOrigin.html#request-custom-headers-behavior
 */
function withHost(
  walk: Walk,
  { entry, distribution, behavior, path }: MatchedBehavior,
  { domainName }: OriginLink,
  forwarded: boolean,
): Walk {
  const { chain } = walk.context;
  const own: Known<string> = domainName.known ? known(domainName.value) : { known: false, because: gapDependence(chain, domainName.gap) };
  const host = forwarded ? known(walk.request.host) : own;
  const policy = isUnknown(behavior.originRequestPolicyId) ? null : behavior.originRequestPolicyId;
  const noted = decide(walk, {
    at: entry.component,
    decision: 'origin-host',
    params: { host: host.known ? host.value : 'unknown', forwarded: forwarded ? 'yes' : 'no' },
    evidence: forwarded ? evidence(distribution.arn, `${path}.OriginRequestPolicyId`, policy) : domainName.evidence,
    fact: 'origin-host-header',
  });
  const { sources } = noted.now;
  return { ...noted, now: { ...noted.now, host, sources: { ...sources, host: forwarded ? sources.host : null } } };
}

interface OriginPath {
  path: Known<string>;
  source: PassingRequest['sources']['path'];
}

const ROOT: TextTest = { kind: 'exactly', texts: ['/'] };

/**
 * The default root object stands in for `/`, and the origin path goes before it all.
 * https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/DefaultRootObject.html
 */
function originPath(walk: Walk, { distribution }: MatchedBehavior, { originPath: before }: OriginLink): OriginPath {
  const { chain } = walk.context;
  const hidden = (gap: string): OriginPath => ({ path: { known: false, because: gapDependence(chain, gap) }, source: null });
  if (!before.known) return hidden(before.gap);
  const { path } = walk.request;
  const own = (): OriginPath => ({ path: known(`${before.value}${path}`), source: behind(before.value, walk.now.sources.path) });
  const root = distribution.defaultRootObject;
  if (root === '' || askText(walk, 'path', ROOT) !== 'yes') return own();
  if (isUnknown(root)) return hidden(root.$unknown);
  return { path: known(`${before.value}/${root.replace(/^\//, '')}`), source: null };
}

function behind(text: string, source: PassingRequest['sources']['path']): PassingRequest['sources']['path'] {
  return source === null || source === 'opaque' ? source : ({ ...source, before: `${text}${source.before}` } satisfies TextSource);
}

function originQuery({ request }: Walk, { query }: Forwarding): Known<string> {
  if (query === 'yes' || request.query === '') return known(request.query);
  if (query === 'no') return known('');
  return { known: false, because: query.unknown[0] ?? unreadDependence('cloudfront:ListCachePolicies', 'query string') };
}

/** https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/RequestAndResponseBehaviorCustomOrigin.html#request-custom-headers-behavior */
function originHeader(walk: Walk, { origin, distribution }: OriginLink, forwarding: Forwarding, name: string): HeaderState {
  const { chain } = walk.context;
  const { customHeaders } = origin;
  if (isUnknown(customHeaders)) return hiddenHeader(gapDependence(chain, customHeaders.$unknown));
  const added = customHeaders.filter((header) => header.name.toLowerCase() === name).map(({ value }) => value);
  const hidden = added.find(isUnknown);
  if (hidden !== undefined) return hiddenHeader(gapDependence(chain, hidden.$unknown));
  if (added.length > 0) return fixedHeader(...added.flatMap((value) => (isUnknown(value) ? [] : [value])));
  if (WRITTEN_BY_CLOUDFRONT.includes(name) || name === 'x-forwarded-for') return fixedHeader(null);
  if (name === 'connection') return connectionHeader(walk);
  const framed = framingHeader(walk, name);
  if (framed !== null) return framed;
  if (isRemoved(name)) return fixedHeader();
  if (CLIENT_CERTIFICATE.includes(name) && distribution.viewerMtls !== null)
    return fixedHeader(...(forwarding.header(name) === 'yes' ? [null] : []));
  return forwardedHeader(walk, forwarding, name);
}

/** Where viewers show certificates, CloudFront writes these itself. https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/mtls-authentication.html */
const CLIENT_CERTIFICATE = ['client-cert', 'client-cert-chain'];

function forwardedHeader(walk: Walk, forwarding: Forwarding, name: string): HeaderState {
  if (name.startsWith('cloudfront-')) return cloudFrontHeader(walk, forwarding, name);
  const forwarded = forwarding.header(name);
  const own = viewerHeader(walk.request, name);
  if (typeof forwarded === 'object') {
    // What the viewer does not send cannot be sent on.
    const absent = 'values' in own && own.values.length === 0;
    return absent ? own : hiddenHeader(forwarded.unknown[0] ?? null);
  }
  if (forwarded === 'yes') return own;
  // Its value is sent on for the methods that change something.
  if (name === 'authorization') return askMethod(walk, ['GET', 'HEAD', 'OPTIONS']) ? fixedHeader() : own;
  return name === 'user-agent' ? fixedHeader(CLOUDFRONT_USER_AGENT) : fixedHeader();
}

/**
 * CloudFront writes what a policy lists, and only that: policies that send on all of the viewer's headers add none.
 * https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/adding-cloudfront-headers.html
 */
function cloudFrontHeader({ request }: Walk, { header, cloudFrontHeaders }: Forwarding, name: string): HeaderState {
  if (cloudFrontHeaders.includes(name)) {
    if (name === 'cloudfront-viewer-country') return fixedHeader(request.client.country);
    return fixedHeader(name === 'cloudfront-forwarded-proto' ? request.scheme : null);
  }
  const forwarded = header(name);
  if (typeof forwarded === 'object') return hiddenHeader(forwarded.unknown[0] ?? null);
  // What becomes of one that the viewer makes up AWS does not say.
  return request.headers.some((own) => own.name === name) && forwarded === 'yes' ? hiddenHeader(null) : fixedHeader();
}

/** HTTP/2, which gRPC is carried over, has no such header. */
function connectionHeader({ request: { framing } }: Walk): HeaderState {
  return framing === 'gRPC' ? fixedHeader() : fixedHeader(framing === 'WebSocket' ? 'Upgrade' : 'Keep-Alive');
}

/** gRPC is told by its content type, a WebSocket by its upgrade: both reach the origin. */
function framingHeader({ request: { framing } }: Walk, name: string): HeaderState | null {
  // Without it no gRPC server sends its status; that it is kept AWS does not say.
  if (framing === 'gRPC' && name === 'te') return hiddenHeader(null);
  if (framing === 'gRPC' && name === 'content-type') return fixedHeader('application/grpc');
  if (name === 'upgrade') return framing === 'WebSocket' ? fixedHeader('websocket') : fixedHeader();
  return null;
}
