import { admitting, groups, NO_USERS, tasksAdmitting } from '@/lib/testing/given-network';
import { ingress } from '@/lib/testing/sample-network';
import { testCheck, UNREAD } from '@/lib/testing/test-check';

import { portRangeOpen } from './port-range-open';

testCheck(portRangeOpen, {
  pass: [
    ['single ports', groups({})],
    ['a range from another group', tasksAdmitting(ingress({ fromPort: 8000, toPort: 8100, cidrIpv4: null, referencedGroupId: 'sg-alb' }))],
  ],
  fail: [
    ['a range from one network', admitting(ingress({ fromPort: 8000, toPort: 8100, cidrIpv4: '10.0.0.0/8' })), /ports 8000–8100\./],
    [
      'a range from a list',
      admitting(ingress({ fromPort: 8000, toPort: 8100, cidrIpv4: null, prefixListId: 'pl-1' })),
      /ports 8000–8100\./,
    ],
    ['all ports', admitting(ingress({ protocol: '-1', fromPort: null, toPort: null })), /ports 0–65535\./],
  ],
  unknown: [
    ['the rules could not be read', groups({ rules: UNREAD })],
    ['the source could not be read', admitting(ingress({ fromPort: 8000, toPort: 8100, cidrIpv4: UNREAD, referencedGroupId: UNREAD }))],
  ],
  adjusted: [['all ports are open to everybody', admitting(ingress({ protocol: '-1', fromPort: null, toPort: null })), 'said-by']],
  stands: [
    ['all ports are open to one network', admitting(ingress({ protocol: '-1', fromPort: null, toPort: null, cidrIpv4: '10.0.0.0/8' }))],
  ],
  notApplicable: [['no part of the chain uses a group', NO_USERS]],
});
