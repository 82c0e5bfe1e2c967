import type { Chain } from '@/lib/chain/chain';
import { CACHING_DISABLED } from '@/lib/facts/managed-policies';
import { isUnknown } from '@/lib/inventory/unknown';

import { isPage, kindOf } from './severity';
import type { WalkOn } from './follow-redirects';
import { requestUrl } from './request-url';
import { behaviorAt } from './stages/error-pages';
import type { DependsOn, Trace } from './trace-types';
import { lookupOf } from './walk/lookup';
import { AS_SENT } from './walk/passing-request';

const CACHED: DependsOn = { code: 'cached-response', params: {}, gap: null };

/**
 * A page over HTTPS whose plain twin the load balancer redirects to it. CloudFront keeps one copy of an object for both schemes, redirects
 * too: once it has kept the redirect, the page redirects to itself until the copy expires.
 * https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/using-https-viewers-to-cloudfront.html
 */
export function mindCachedRedirect(chain: Chain, trace: Trace, walk: WalkOn): Trace {
  const { request, route, outcome } = trace;
  if (!isPage(kindOf(request)) || request.method !== 'GET' || route.originLink === null) return trace;
  const allowsBoth = trace.steps.some(({ decision, params }) => decision === 'viewer-protocol-policy' && params['policy'] === 'allow-all');
  if (!allowsBoth || !mayBeCached(chain, trace)) return trace;
  const twin = walk({ ...request, scheme: 'http', port: 80, http: 'HTTP/1.1' }, { sources: AS_SENT, methodGiven: false });
  const leadsHere = twin.outcome.reason === 'listener-redirect' && twin.outcome.params['location'] === requestUrl(request);
  if (!leadsHere || outcome.dependsOn.some(({ code }) => code === CACHED.code)) return trace;
  return { ...trace, outcome: { ...outcome, certainty: 'depends', dependsOn: [...outcome.dependsOn, CACHED] } };
}

/** CloudFront caches unless the behavior's cache policy says that it never does. */
function mayBeCached(chain: Chain, { route }: Trace): boolean {
  const distribution = chain.index.distribution.get((route.entry ?? '').split('@')[0] ?? '');
  const behavior = distribution === undefined || route.behavior === null ? null : behaviorAt(distribution, route.behavior);
  const policyId = behavior?.cachePolicyId ?? null;
  if (policyId === null || isUnknown(policyId)) return true;
  return policyId !== CACHING_DISABLED && lookupOf(chain).cachePolicy.get(policyId)?.maxTtl !== 0;
}
