import { isUnknown } from '@/lib/inventory/unknown';

import { defineCheck } from '../check';
import { onFargate } from '../subjects/fargate';
import { fail, NOT_APPLICABLE, PASS, unknown } from '../verdict';

/** The latest of each family, whose numbers are independent of each other. */
const LATEST = { linux: '1.4.0', windows: '1.0.0' };

export const fargatePlatformOutdated = defineCheck({
  id: 'fargate-platform-outdated',
  severity: 'medium',
  place: 'service',
  visits: 'service',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/platform-fargate.html',
  evaluate(service) {
    const { arn, name, platformVersion, platformFamily } = service;
    if (!onFargate(service)) return NOT_APPLICABLE;
    if (platformVersion === null || platformVersion === 'LATEST') return PASS;
    if (isUnknown(platformFamily)) return unknown(platformFamily);
    const latest = platformFamily?.toLowerCase().startsWith('windows') === true ? LATEST.windows : LATEST.linux;
    if (platformVersion.localeCompare(latest, 'en', { numeric: true }) >= 0) return PASS;
    return fail({ service: name, version: platformVersion, latest }, { resource: arn, path: 'platformVersion', value: platformVersion });
  },
});
