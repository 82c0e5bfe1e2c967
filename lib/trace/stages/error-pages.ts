import { cachesError, DEFAULT_ERROR_CACHING_SECONDS } from '@/lib/facts/cloudfront-defaults';
import { CACHING_DISABLED } from '@/lib/facts/managed-policies';
import type { CacheBehavior, Distribution } from '@/lib/inventory/distribution';
import { isUnknown } from '@/lib/inventory/unknown';

import type { ShownAnswer, Trace } from '../trace-types';
import { factEvidence } from '../walk/evidence';
import type { Walk } from '../walk/walk';

/**
 * CloudFront may show a page of its own instead of an error, with another status, and keeps some errors for a while.
 * https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/HTTPStatusCodes.html
 */
export function withErrorPages(walk: Walk, distribution: Distribution): Walk {
  return { ...walk, finish: (ended) => walk.finish({ ...ended, shown: shownAnswer(ended, distribution) }) };
}

/** Answers to other methods are never kept; whether those to OPTIONS are is a setting that is not read. */
const CACHED_METHODS: ReadonlySet<string> = new Set(['GET', 'HEAD']);

function shownAnswer({ outcome, route, request }: Trace, distribution: Distribution): ShownAnswer | null {
  const { status } = outcome;
  // gRPC goes round the cache and the error pages.
  if (status === null || status < 400 || request.framing === 'gRPC') return null;
  const { customErrorResponses } = distribution;
  if (isUnknown(customErrorResponses)) return null;
  const own = customErrorResponses.find(({ errorCode }) => errorCode === status);
  const page = own?.responsePagePath === '' ? null : (own?.responsePagePath ?? null);
  const shown = page === null ? NaN : Number(own?.responseCode);
  const kept = CACHED_METHODS.has(request.method) && mayKeep(distribution, route.behavior) && cachesError(status);
  const keptFor = kept ? (own?.errorCachingMinTtl ?? DEFAULT_ERROR_CACHING_SECONDS) : 0;
  if (page === null && keptFor === 0) return null;
  const proof = own === undefined ? [] : factEvidence(distribution.arn, `CustomErrorResponses.Items[${String(status)}]`, { ...own });
  return { status: Number.isInteger(shown) ? shown : status, page, keptFor, evidence: proof };
}

/** A behavior whose policy caches nothing caches no errors either. */
function mayKeep(distribution: Distribution, index: number | null): boolean {
  const behavior = index === null ? null : behaviorAt(distribution, index);
  return behavior === null || behavior.cachePolicyId !== CACHING_DISABLED;
}

/** The behaviour of an index in a trace's route; -1 is the default one. */
export function behaviorAt({ cacheBehaviors, defaultCacheBehavior }: Distribution, at: number): CacheBehavior | null {
  if (at < 0) return isUnknown(defaultCacheBehavior) ? null : defaultCacheBehavior;
  return isUnknown(cacheBehaviors) ? null : (cacheBehaviors[at] ?? null);
}
