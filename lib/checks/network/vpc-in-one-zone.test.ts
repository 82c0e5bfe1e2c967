import { NO_USERS } from '@/lib/testing/given-network';
import { gap } from '@/lib/testing/gap';
import { loadBalancer } from '@/lib/testing/sample-parts';
import { network, subnet } from '@/lib/testing/sample-network';
import { testCheck, UNREAD } from '@/lib/testing/test-check';

import { vpcInOneZone } from './vpc-in-one-zone';

const inZones = (...zones: string[]) => ({
  ...network(),
  subnets: zones.map((availabilityZone, at) => subnet({ id: `subnet-${String(at + 1)}`, availabilityZone })),
  loadBalancers: [loadBalancer({ subnets: zones.map((availabilityZone, at) => ({ id: `subnet-${String(at + 1)}`, availabilityZone })) })],
});

testCheck(vpcInOneZone, {
  pass: [['two zones', inZones('eu-west-1a', 'eu-west-1b')]],
  fail: [
    ['one subnet', {}, /^All subnets of vpc-1 that load balancers and tasks use stand in eu-west-1a\.$/],
    ['two subnets of one zone', inZones('eu-west-1a', 'eu-west-1a'), /eu-west-1a/],
    [
      'a subnet in another zone that nothing uses',
      { ...network(), subnets: [subnet(), subnet({ id: 'subnet-9', availabilityZone: 'eu-west-1c' })] },
      /eu-west-1a/,
    ],
  ],
  unknown: [
    ['the subnets could not be read', { ...network(), subnets: [], gaps: [gap({ id: 'subnets', kind: 'subnet' })] }],
    [
      'what another load balancer uses could not be read',
      { loadBalancers: [loadBalancer(), loadBalancer({ name: 'other', subnets: UNREAD })] },
    ],
  ],
  notApplicable: [['no part of the chain uses it', NO_USERS]],
});
