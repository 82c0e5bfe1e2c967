import type { OriginLink } from '@/lib/chain/chain';
import { isUnknown } from '@/lib/inventory/unknown';

import type { DependsOn, Trace } from '../trace-types';
import { evidence } from '../walk/evidence';
import { forkOnUnknown } from '../walk/fork';
import { known, type Known } from '../walk/known';
import { gapDependence, unreadDependence } from '../walk/lookup';
import { type HeaderState, viewerHeader } from '../walk/passing-request';
import { decide, type Next, type Walk } from '../walk/walk';
import type { MatchedBehavior } from './behavior';
import { type Forwarding, forwardingOf } from './forwarding';

/** Makes the request that CloudFront sends to its origin: Host, path, query and headers. */
export function sendToOrigin(walk: Walk, matched: MatchedBehavior, link: OriginLink, next: Next): Trace {
  const forwarding = forwardingOf(walk.context, matched.behavior);
  const sent: Walk = {
    ...walk,
    now: {
      ...walk.now,
      path: originPath(walk, matched, link),
      query: originQuery(walk, forwarding),
      header: (name) => originHeader(walk, link, forwarding, name.toLowerCase()),
      peer: link.vpcOrigin === null ? 'cloudfront' : 'vpc-origin',
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
  return { ...noted, now: { ...noted.now, host } };
}

/** The default root object stands in for `/`, and the origin path goes before it all. */
function originPath(walk: Walk, { distribution }: MatchedBehavior, { origin }: OriginLink): Known<string> {
  const { chain } = walk.context;
  if (isUnknown(origin.originPath)) return { known: false, because: gapDependence(chain, origin.originPath.$unknown) };
  const { path } = walk.request;
  if (path !== '/') return known(`${origin.originPath}${path}`);
  const root = distribution.defaultRootObject;
  if (isUnknown(root)) return { known: false, because: gapDependence(chain, root.$unknown) };
  return known(`${origin.originPath}/${root.replace(/^\//, '')}`);
}

function originQuery({ request }: Walk, { query }: Forwarding): Known<string> {
  if (query === 'yes' || request.query === '') return known(request.query);
  if (query === 'no') return known('');
  return { known: false, because: query.unknown[0] ?? unreadDependence('cloudfront:ListCachePolicies', 'query string') };
}

/** Headers that CloudFront takes out, whatever the policies say. */
const REMOVED = /^(x-real-ip|x-forwarded-proto|te|trailer|expect|proxy-.*)$/;
/** Headers that CloudFront writes itself, with values that nobody can foresee. */
const WRITTEN: ReadonlySet<string> = new Set(['via', 'x-amz-cf-id', 'x-forwarded-for', 'connection']);

/** https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/RequestAndResponseBehaviorCustomOrigin.html#request-custom-headers-behavior */
function originHeader(walk: Walk, { origin }: OriginLink, forwarding: Forwarding, name: string): HeaderState {
  const { chain } = walk.context;
  const { customHeaders } = origin;
  if (isUnknown(customHeaders)) return { open: gapDependence(chain, customHeaders.$unknown) };
  const added = customHeaders.filter((header) => header.name.toLowerCase() === name).map(({ value }) => value);
  const hidden = added.find(isUnknown);
  if (hidden !== undefined) return { open: gapDependence(chain, hidden.$unknown) };
  if (added.length > 0) return { values: added.flatMap((value) => (isUnknown(value) ? [] : [value])) };
  if (WRITTEN.has(name)) return { values: [null] };
  if (REMOVED.test(name)) return { values: [] };
  const framed = framingHeader(walk, name);
  if (framed !== null) return framed;
  const own = viewerHeader(walk.request, name);
  if ('values' in own && own.values.length === 0 && !name.startsWith('cloudfront-')) return own;
  const forwarded = forwarding.header(name);
  if (typeof forwarded === 'object') return { open: forwarded.unknown[0] ?? null };
  if (name.startsWith('cloudfront-')) return { values: forwarded === 'yes' ? [null] : [] };
  if (forwarded === 'yes') return own;
  return { values: name === 'user-agent' ? ['Amazon CloudFront'] : [] };
}

/** gRPC is told by its content type, a WebSocket by its upgrade: both reach the origin. */
function framingHeader({ request: { framing } }: Walk, name: string): HeaderState | null {
  if (framing === 'gRPC' && name === 'content-type') return { values: ['application/grpc'] };
  if (name === 'upgrade') return { values: framing === 'WebSocket' ? ['websocket'] : [] };
  return null;
}
