import { admitting, groups, NO_USERS } from '@/lib/testing/given-network';
import { egress, ingress } from '@/lib/testing/sample-network';
import { testCheck, UNREAD } from '@/lib/testing/test-check';

import { widePublicRange } from './wide-public-range';

testCheck(widePublicRange, {
  pass: [
    ['a /24', admitting(ingress({ cidrIpv4: '198.51.100.0/24' }))],
    ['a private block', admitting(ingress({ cidrIpv4: '10.0.0.0/8' }))],
    ['everybody is another check’s', admitting(ingress())],
    ['IPv6', admitting(ingress({ cidrIpv4: null, cidrIpv6: '2001:db8::/16' }))],
  ],
  fail: [
    ['a provider’s block', admitting(ingress({ cidrIpv4: '52.0.0.0/11' })), /has rules for 52\.0\.0\.0\/11\./],
    [
      'everybody in two halves',
      admitting(ingress({ cidrIpv4: '0.0.0.0/1' }), ingress({ id: 'sgr-9', cidrIpv4: '128.0.0.0/1' })),
      /0\.0\.0\.0\/1, 128\.0\.0\.0\/1/,
    ],
    ['outbound', admitting(egress({ cidrIpv4: '52.0.0.0/11' })), /52\.0\.0\.0\/11/],
  ],
  unknown: [
    ['the rules could not be read', groups({ rules: UNREAD })],
    ['the addresses could not be read', admitting(ingress({ cidrIpv4: UNREAD }))],
  ],
  notApplicable: [['no part of the chain uses a group', NO_USERS]],
});
