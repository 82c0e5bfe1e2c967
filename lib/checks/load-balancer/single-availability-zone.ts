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
    const told = [...new Set(subnets.map(({ availabilityZone }) => availabilityZone))];
    const zones = told.filter((zone) => zone !== '');
    if (zones.length >= FEWEST) return PASS;
    // AWS names the zone of every subnet; an answer that does not says nothing.
    if (zones.length === 0 || zones.length < told.length) return NOT_APPLICABLE;
    return fail({ loadBalancer: name, zone: zones.join() }, { resource: arn, path: 'AvailabilityZones[].ZoneName', value: zones });
  },
});
