import { MANAGED_CACHE_POLICIES, MANAGED_ORIGIN_REQUEST_POLICIES, type ManagedPolicy } from '@/lib/facts/managed-policies';
import { type Fact, isUnknown } from '@/lib/inventory/unknown';
import type { CacheBehavior } from '@/lib/inventory/distribution';

import { type Answer, answerOf, anyOf } from '../answer';
import type { DependsOn } from '../trace-types';
import { gapDependence, unreadDependence } from '../walk/lookup';
import type { WalkContext } from '../walk/walk';

/** What of a viewer's request a behaviour sends on to the origin. */
export interface Forwarding {
  /** Whether a header of this name (any case) is sent on. */
  header: (name: string) => Answer;
  query: Answer;
}

type Policy = Pick<ManagedPolicy, 'headers' | 'queryStringBehavior'>;

/**
 * An origin request policy, the cache policy and the legacy settings each add what they name; what none names is not sent on.
 * https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/controlling-origin-requests.html
 */
export function forwardingOf(context: WalkContext, behavior: CacheBehavior): Forwarding {
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
  return {
    header: (name) =>
      anyOf([
        ...policies.map((policy) => (policy === null ? 'no' : 'unknown' in policy ? policy : headerBy(policy, name))),
        legacyHeader(context, legacy, name),
      ]),
    query: anyOf([
      ...policies.map((policy) => (policy === null ? 'no' : 'unknown' in policy ? policy : queryBy(policy))),
      legacyQuery(context, legacy),
    ]),
  };
}

/** Null: none is attached. */
function policyOf(
  { chain }: WalkContext,
  id: Fact<string | null>,
  action: string,
  find: (id: string) => Policy | undefined,
): Policy | { unknown: readonly DependsOn[] } | null {
  if (isUnknown(id)) return { unknown: [gapDependence(chain, id.$unknown)] };
  if (id === null || id === '') return null;
  return find(id) ?? { unknown: [unreadDependence(action, id)] };
}

const OPEN: Answer = { unknown: [] };

function headerBy({ headers: { behavior, headers } }: Policy, name: string): Answer {
  const listed = headers.some((header) => header.toLowerCase() === name.toLowerCase());
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

function queryBy({ queryStringBehavior }: Policy): Answer {
  if (queryStringBehavior === 'none') return 'no';
  // Which parameters a list names is not kept.
  return queryStringBehavior === 'all' ? 'yes' : OPEN;
}

/** Legacy settings send on more than they list, but never Host unless they list it. */
function legacyHeader({ chain }: WalkContext, legacy: CacheBehavior['forwardedValues'], name: string): Answer {
  if (isUnknown(legacy)) return { unknown: [gapDependence(chain, legacy.$unknown)] };
  if (legacy === null) return 'no';
  if (legacy.headers.some((header) => header === '*' || header.toLowerCase() === name.toLowerCase())) return 'yes';
  return name.toLowerCase() === 'host' ? 'no' : OPEN;
}

function legacyQuery({ chain }: WalkContext, legacy: CacheBehavior['forwardedValues']): Answer {
  if (isUnknown(legacy)) return { unknown: [gapDependence(chain, legacy.$unknown)] };
  if (legacy === null) return 'no';
  return answerOf(legacy.queryString);
}
