import { isUnknown } from '@/lib/inventory/unknown';

import { defineCheck } from '../check';
import { behaviorsOf } from '../subjects/behaviors';
import { hiddenListing } from '../subjects/hidden-listing';
import { fail, PASS, unknown } from '../verdict';

export const edgeLogsOff = defineCheck({
  id: 'edge-logs-off',
  severity: 'medium',
  place: 'edge',
  visits: 'distribution',
  source: 'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/logging.html',
  evaluate(distribution, { chain }) {
    const { id, arn, logging } = distribution;
    if (!isUnknown(logging) && logging !== null) return PASS;
    // Connections are logged apart: those logs say nothing of requests.
    if (chain.inventory.logDeliveries.some(({ resourceArn, logType }) => resourceArn === arn && logType === 'ACCESS_LOGS')) return PASS;
    const realTime = behaviorsOf(distribution).map((one) => (isUnknown(one) ? one : one.settings.realtimeLogConfigArn));
    if (realTime.every((config) => typeof config === 'string')) return PASS;
    const deliveries = hiddenListing(chain, 'log-delivery', 'global');
    // One behavior without is enough; the others need not be known then.
    const behaviors = realTime.includes(null) ? [] : realTime.filter(isUnknown);
    const open = [...(isUnknown(logging) ? [logging] : []), ...(deliveries === null ? [] : [deliveries]), ...behaviors];
    if (open.length > 0) return unknown(...open);
    return fail({ distribution: id }, { resource: id, path: 'DistributionConfig.Logging.Enabled', value: false });
  },
});
