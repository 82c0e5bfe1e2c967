import { CACHING_DISABLED } from '@/lib/facts/managed-policies';
import { isUnknown } from '@/lib/inventory/unknown';

import { adjusted } from '../adjustment';
import { defineCheck } from '../check';
import { behaviorsOf } from '../subjects/behaviors';
import { ofParts, type Part, PASS, unknown } from '../verdict';

/** What an origin answers, or CloudFront in its place, while it is down. */
const OUTAGES = [500, 502, 503, 504];
/** Seconds. CloudFront's default is 10. */
const LONG = 60;

export const outageCachedLong = defineCheck({
  id: 'outage-cached-long',
  severity: 'medium',
  place: 'edge',
  visits: 'distribution',
  source: 'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/custom-error-pages-expiration.html',
  evaluate({ id, customErrorResponses }) {
    if (isUnknown(customErrorResponses)) return unknown(customErrorResponses);
    const long = customErrorResponses.filter(({ errorCode, errorCachingMinTtl: ttl }) => OUTAGES.includes(errorCode) && (ttl ?? 0) >= LONG);
    if (long.length === 0) return PASS;
    const parts = long.map(({ errorCode, errorCachingMinTtl }): Part => ({
      name: String(errorCode),
      evidence: [
        {
          resource: id,
          path: `DistributionConfig.CustomErrorResponses.Items[${String(errorCode)}].ErrorCachingMinTTL`,
          value: errorCachingMinTtl,
        },
      ],
    }));
    const seconds = Math.max(...long.map(({ errorCachingMinTtl: ttl }) => ttl ?? 0));
    return ofParts(parts, (statuses) => ({ distribution: id, statuses, seconds }));
  },
  adjust(distribution) {
    const cached = behaviorsOf(distribution).some((one) => isUnknown(one) || one.settings.cachePolicyId !== CACHING_DISABLED);
    return cached ? null : adjusted('moot', 'done-otherwise', { setting: 'Managed-CachingDisabled' });
  },
});
