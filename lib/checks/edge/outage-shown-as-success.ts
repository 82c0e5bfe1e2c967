import { isUnknown } from '@/lib/inventory/unknown';

import { defineCheck } from '../check';
import { ofParts, type Part, PASS, unknown } from '../verdict';

export const outageShownAsSuccess = defineCheck({
  id: 'outage-shown-as-success',
  severity: 'medium',
  place: 'edge',
  visits: 'distribution',
  source: 'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/custom-error-pages-response-code.html',
  evaluate({ id, customErrorResponses }) {
    if (isUnknown(customErrorResponses)) return unknown(customErrorResponses);
    const hidden = customErrorResponses.filter(({ errorCode, responseCode }) => errorCode >= 500 && /^2\d\d$/.test(responseCode ?? ''));
    if (hidden.length === 0) return PASS;
    const parts = hidden.map(({ errorCode, responseCode }): Part => ({
      name: String(errorCode),
      evidence: [
        { resource: id, path: `DistributionConfig.CustomErrorResponses.Items[${String(errorCode)}].ResponseCode`, value: responseCode },
      ],
    }));
    return ofParts(parts, (statuses) => ({ distribution: id, statuses, shown: hidden[0]?.responseCode ?? '' }));
  },
});
