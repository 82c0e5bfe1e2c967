import { admitting, groups, NO_USERS } from '@/lib/testing/given-network';
import { ingress } from '@/lib/testing/sample-network';
import { testCheck, UNREAD } from '@/lib/testing/test-check';

import { icmpOpen } from './icmp-open';

const icmp = (type: number | null, code: number | null) => ingress({ protocol: 'icmp', fromPort: type, toPort: code });

testCheck(icmpOpen, {
  pass: [
    ['no ICMP', admitting(ingress())],
    [
      'too big packets are told of',
      admitting(icmp(3, 4), ingress({ id: 'sgr-8', protocol: 'icmpv6', fromPort: 2, toPort: null, cidrIpv4: null, cidrIpv6: '::/0' })),
    ],
    ['pings of one network', admitting({ ...icmp(8, null), cidrIpv4: '10.0.0.0/8' })],
  ],
  fail: [
    ['all ICMP', admitting(icmp(null, null)), /lets everybody send ICMP\./],
    ['pings', admitting(icmp(8, null)), /send ICMP 8\./],
    [
      'all ICMPv6',
      admitting(ingress({ protocol: 'icmpv6', fromPort: null, toPort: null, cidrIpv4: null, cidrIpv6: '::/0' })),
      /send ICMPv6\./,
    ],
  ],
  unknown: [
    ['the rules could not be read', groups({ rules: UNREAD })],
    ['the source could not be read', admitting({ ...icmp(8, null), cidrIpv4: UNREAD })],
  ],
  notApplicable: [['no part of the chain uses a group', NO_USERS]],
});
