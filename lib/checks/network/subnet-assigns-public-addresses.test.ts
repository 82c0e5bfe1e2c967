import type { Subnet } from '@/lib/inventory/network';
import { NO_USERS } from '@/lib/testing/given-network';
import { network, subnet } from '@/lib/testing/sample-network';
import { testCheck } from '@/lib/testing/test-check';

import { subnetAssignsPublicAddresses } from './subnet-assigns-public-addresses';

const given = (changed: Partial<Subnet>) => ({ ...network(), subnets: [subnet({ mapPublicIpOnLaunch: false, ...changed })] });

testCheck(subnetAssignsPublicAddresses, {
  pass: [['private addresses only', given({})]],
  fail: [
    ['IPv4', given({ mapPublicIpOnLaunch: true }), /^Subnet subnet-1 gives IPv4 addresses/],
    ['IPv6', given({ assignIpv6AddressOnCreation: true }), /gives IPv6 addresses/],
    ['both', given({ mapPublicIpOnLaunch: true, assignIpv6AddressOnCreation: true }), /gives IPv4, IPv6 addresses/],
  ],
  unknown: 'The settings come with the subnet.',
  notApplicable: [['no part of the chain uses it', NO_USERS]],
});
