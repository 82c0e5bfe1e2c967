import { listening } from '@/lib/testing/given';
import { testCheck, UNREAD } from '@/lib/testing/test-check';

import { singleAvailabilityZone } from './single-availability-zone';

const inZones = (...zones: string[]) =>
  listening({}, { subnets: zones.map((availabilityZone, at) => ({ id: `subnet-${String(at + 1)}`, availabilityZone })) });

testCheck(singleAvailabilityZone, {
  pass: [['two zones', inZones('eu-west-1a', 'eu-west-1b')]],
  fail: [
    ['one', inZones('eu-west-1a'), /^Load balancer web stands in one Availability Zone only \(eu-west-1a\)/],
    ['two subnets of one', inZones('eu-west-1b', 'eu-west-1b'), /\(eu-west-1b\)/],
    ['a network load balancer', listening({}, { type: 'network' }), /web/],
  ],
  unknown: [['the subnets could not be read', listening({}, { subnets: UNREAD })]],
  notApplicable: [
    ['no load balancer', { loadBalancers: [] }],
    ['no zone was told', inZones()],
    ['a subnet without its zone', inZones('')],
    ['one of two subnets without its zone', inZones('eu-west-1a', '')],
  ],
});
