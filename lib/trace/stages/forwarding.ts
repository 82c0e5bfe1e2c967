import {
  ADDED_BY_ALL_VIEWER_EXCEPT_HOST,
  ALL_VIEWER_EXCEPT_HOST,
  MANAGED_CACHE_POLICIES,
  MANAGED_ORIGIN_REQUEST_POLICIES,
  type ManagedPolicy,
} from '@/lib/facts/managed-policies';
import { isAlwaysForwarded, isDroppedUnlessListed } from '@/lib/facts/origin-headers';
import { type Fact, isUnknown } from '@/lib/inventory/unknown';
import type { CacheBehavior } from '@/lib/inventory/distribution';

import { type Answer, answerOf, anyOf } from '../answer';
import type { DependsOn } from '../trace-types';
import { gapDependence, unreadDependence } from '../walk/lookup';
import type { WalkContext } from '../walk/walk';

/** What of a viewer's request a behaviour sends on to the origin. */
export interface Forwarding {
  /** Whether a header of this name (lower case) is sent on. */
  header: (name: string) => Answer;
  query: Answer;
  /** Headers about the viewer that CloudFront adds because a policy names them; lower case. */
  cloudFrontHeaders: readonly string[];
}

type Context = Pick<WalkContext, 'chain' | 'lookup'>;
type Policy = Pick<ManagedPolicy, 'headers' | 'queryStringBehavior' | 'cookieBehavior'>;

/**
 * An origin request policy, the cache policy and the legacy settings each add what they name; what none names is not sent on.
 * https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/controlling-origin-requests.html
 */
export function forwardingOf(context: Context, behavior: CacheBehavior): Forwarding {
  const { lookup } = context;
  const policies = [
    policyOf(
      context,
      behavior.originRequestPolicyId,
      'cloudfront:ListOriginRequestPolicies',
      (id) => lookup.originRequestPolicy.get(id) ?? MANAGED_ORIGIN_REQUEST_POLICIES.get(id),
    ),
    policyOf(
      context,
      behavior.cachePolicyId,
      'cloudfront:ListCachePolicies',
      (id) => lookup.cachePolicy.get(id) ?? MANAGED_CACHE_POLICIES.get(id),
    ),
  ];
  const legacy = behavior.forwardedValues;
  const named = [
    ...policies.flatMap((policy) =>
      policy === null || 'unknown' in policy || policy.headers.behavior === 'allExcept' ? [] : policy.headers.headers,
    ),
    ...(isUnknown(legacy) ? [] : (legacy?.headers ?? [])),
  ];
  const added = behavior.originRequestPolicyId === ALL_VIEWER_EXCEPT_HOST ? ADDED_BY_ALL_VIEWER_EXCEPT_HOST : [];
  const listed = [...named, ...added].map((name) => name.toLowerCase());
  return {
    cloudFrontHeaders: [...new Set(listed.filter((name) => name.startsWith('cloudfront-')))],
    header: (name) =>
      anyOf([
        ...(name === 'origin' && legacy === null ? [OPEN] : []),
        answerOf(isAlwaysForwarded(name)),
        ...policies.map((policy) => (policy === null ? 'no' : 'unknown' in policy ? policy : headerBy(policy, name))),
        legacyHeader(context, legacy, name),
      ]),
    query: anyOf([
      ...policies.map((policy) => (policy === null ? 'no' : 'unknown' in policy ? policy : listedBy(policy.queryStringBehavior))),
      legacyQuery(context, legacy),
    ]),
  };
}

/** Null: none is attached. */
function policyOf(
  { chain }: Context,
  id: Fact<string | null>,
  action: string,
  find: (id: string) => Policy | undefined,
): Policy | { unknown: readonly DependsOn[] } | null {
  if (isUnknown(id)) return { unknown: [gapDependence(chain, id.$unknown)] };
  if (id === null || id === '') return null;
  return find(id) ?? { unknown: [unreadDependence(action, id)] };
}

const OPEN: Answer = { unknown: [] };

function headerBy({ headers: { behavior, headers }, cookieBehavior }: Policy, name: string): Answer {
  // Cookies have a setting of their own in every policy.
  if (name === 'cookie') return listedBy(cookieBehavior);
  const listed = headers.some((header) => header.toLowerCase() === name);
  switch (behavior) {
    case 'none':
      return 'no';
    case 'whitelist':
      return answerOf(listed);
    case 'allViewer':
    case 'allViewerAndWhitelistCloudFront':
      return 'yes';
    case 'allExcept':
      return answerOf(!listed);
    default:
      return OPEN;
  }
}

/** Which query parameters or cookies a list names is not kept. */
function listedBy(behavior: string): Answer {
  if (behavior === 'none') return 'no';
  return behavior === 'all' ? 'yes' : OPEN;
}

/**
 * Legacy settings send on whatever is not on AWS's list of headers that are taken out.
 * https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/RequestAndResponseBehaviorCustomOrigin.html#request-custom-headers-behavior
 */
function legacyHeader({ chain }: Context, legacy: CacheBehavior['forwardedValues'], name: string): Answer {
  if (isUnknown(legacy)) return { unknown: [gapDependence(chain, legacy.$unknown)] };
  if (legacy === null) return 'no';
  if (name === 'cookie') return legacy.cookies === 'none' ? 'no' : legacy.cookies === 'all' ? 'yes' : OPEN;
  if (legacy.headers.some((header) => header === '*' || header.toLowerCase() === name)) return 'yes';
  // It comes in a form of CloudFront's own.
  if (name === 'accept-encoding') return OPEN;
  if (name === 'origin') return 'yes';
  return answerOf(!isDroppedUnlessListed(name));
}

function legacyQuery({ chain }: Context, legacy: CacheBehavior['forwardedValues']): Answer {
  if (isUnknown(legacy)) return { unknown: [gapDependence(chain, legacy.$unknown)] };
  if (legacy === null) return 'no';
  return answerOf(legacy.queryString);
}
