import type { Trace } from '../trace-types';
import { end, type Next, type Walk } from '../walk/walk';
import { requestUrl } from '../request-url';
import type { TraceRequest } from '../request';
import type { Approach } from './approach';
import type { MatchedBehavior } from './behavior';

const KIB = 1024;

/** https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/RequestAndResponseBehaviorCustomOrigin.html#RequestCustomMaxRequestStringLength */
const EDGE = { url: 8 * KIB, whole: 32 * KIB };

/** https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-limits.html#http-headers-quotas */
const LOAD_BALANCER = { line: 16 * KIB, header: 16 * KIB, whole: 64 * KIB, forwardedFor: 30 };

/** Requests that are too large for CloudFront: 414 for the URL, 494 for everything together. */
export function passEdgeLimits(walk: Walk, { entry }: MatchedBehavior, next: Next): Trace {
  const { request } = walk;
  const at = entry.component;
  const refuse = (status: 414 | 494, part: 'url' | 'headers', limit: number): Trace =>
    end(walk, {
      by: 'edge',
      status,
      reason: 'request-too-large',
      params: { component: at.name, part, limit },
      at,
      fact: 'edge-size-limits',
    });
  const url = requestUrl(request).length;
  if (url > EDGE.url) return refuse(414, 'url', EDGE.url);
  return url + headerSizes(request).reduce((sum, size) => sum + size, 0) > EDGE.whole ? refuse(494, 'headers', EDGE.whole) : next(walk);
}

/**
 * Requests that are too large for a load balancer. AWS lists 400 and 413 for headers; 400 is the one that its page says first.
 * https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-troubleshooting.html#http-400-issues
 */
export function passLoadBalancerLimits(walk: Walk, { loadBalancer, to, link }: Approach, next: Next): Trace {
  const { request } = walk;
  const refuse = (status: 400 | 414 | 463, part: 'url' | 'headers' | 'forwardedFor', limit: number): Trace => {
    const params = { component: loadBalancer.name, part, limit };
    return end(walk, { by: 'load-balancer', status, reason: 'request-too-large', params, at: to, fact: 'alb-size-limits' });
  };
  const sizes = headerSizes(request);
  if (requestUrl(request).length > LOAD_BALANCER.line) return refuse(414, 'url', LOAD_BALANCER.line);
  if (sizes.some((size) => size > LOAD_BALANCER.header)) return refuse(400, 'headers', LOAD_BALANCER.header);
  if (sizes.reduce((sum, size) => sum + size, 0) > LOAD_BALANCER.whole) return refuse(400, 'headers', LOAD_BALANCER.whole);
  // CloudFront adds the viewer's address to those that it was sent.
  const addresses = forwardedAddresses(request) + (link === null ? 0 : 1);
  return addresses > LOAD_BALANCER.forwardedFor ? refuse(463, 'forwardedFor', LOAD_BALANCER.forwardedFor) : next(walk);
}

/** Bytes of each header line; a secret's length is not known, and counts as none. */
function headerSizes({ headers }: TraceRequest): number[] {
  return headers.map(({ name, value }) => name.length + (typeof value === 'string' ? value.length : 0) + 4);
}

function forwardedAddresses({ headers }: TraceRequest): number {
  return headers.reduce(
    (count, { name, value }) => count + (name === 'x-forwarded-for' && typeof value === 'string' ? value.split(',').length : 0),
    0,
  );
}
