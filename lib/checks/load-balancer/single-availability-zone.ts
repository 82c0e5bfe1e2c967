import { isUnknown } from '@/lib/inventory/unknown';

import { defineCheck } from '../check';
import { fail, NOT_APPLICABLE, PASS, unknown } from '../verdict';

/** With fewer, one zone's trouble is the whole site's. */
const FEWEST = 2;

export const singleAvailabilityZone = defineCheck({
  id: 'single-availability-zone',
  severity: 'medium',
  place: 'load-balancer',
  visits: 'load-balancer',
  source: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-subnets.html',
  evaluate({ arn, name, subnets }) {
    if (isUnknown(subnets)) return unknown(subnets);
    const zones = [...new Set(subnets.map(({ availabilityZone }) => availabilityZone))];
    // AWS names at least one; what names none says nothing.
    if (zones.length === 0) return NOT_APPLICABLE;
    if (zones.length >= FEWEST) return PASS;
    return fail({ loadBalancer: name, zone: zones.join() }, { resource: arn, path: 'AvailabilityZones[].ZoneName', value: zones });
  },
});
