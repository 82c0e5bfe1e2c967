import { isUnknown } from '@/lib/inventory/unknown';

import { defineCheck } from '../check';
import { fail, PASS, unknown } from '../verdict';

export const originFailoverMissing = defineCheck({
  id: 'origin-failover-missing',
  severity: 'low',
  place: 'edge',
  visits: 'distribution',
  source: 'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/high_availability_origin_failover.html',
  facts: ['origin-failover'],
  evaluate({ id, originGroups }) {
    if (isUnknown(originGroups)) return unknown(originGroups);
    if (originGroups.some(({ members }) => members.length >= 2)) return PASS;
    return fail({ distribution: id }, { resource: id, path: 'DistributionConfig.OriginGroups.Items', value: originGroups });
  },
});
