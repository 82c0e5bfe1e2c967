import { isUnknown } from '@/lib/inventory/unknown';

import { defineCheck } from '../check';
import { fail, named, PASS, unknown } from '../verdict';

export const distributionDisabledKept = defineCheck({
  id: 'distribution-disabled-kept',
  severity: 'info',
  place: 'edge',
  visits: 'distribution',
  source: 'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/HowToDeleteDistribution.html',
  evaluate({ id, enabled, aliases }) {
    if (isUnknown(enabled)) return unknown(enabled);
    if (enabled) return PASS;
    const names = isUnknown(aliases) ? [] : named(aliases);
    return fail({ distribution: id, names, count: names.length }, { resource: id, path: 'DistributionConfig.Enabled', value: enabled });
  },
});
