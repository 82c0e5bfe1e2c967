import { isUnknown } from '@/lib/inventory/unknown';

import { defineCheck } from '../check';
import { fail, PASS, unknown } from '../verdict';

export const geoRestrictionMissing = defineCheck({
  id: 'geo-restriction-missing',
  severity: 'info',
  place: 'edge',
  visits: 'distribution',
  source: 'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/georestrictions.html',
  facts: ['geo-restriction'],
  evaluate({ id, geoRestriction }) {
    if (isUnknown(geoRestriction)) return unknown(geoRestriction);
    const { type } = geoRestriction;
    if (type !== 'none') return PASS;
    return fail(
      { distribution: id },
      { resource: id, path: 'DistributionConfig.Restrictions.GeoRestriction.RestrictionType', value: type },
    );
  },
});
