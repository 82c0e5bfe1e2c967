import { egress } from '@/lib/testing/sample-network';
import { groups, NO_USERS } from '@/lib/testing/given-network';
import { testCheck, UNREAD } from '@/lib/testing/test-check';

import { egressUnrestricted } from './egress-unrestricted';

const toTasks = egress({ protocol: 'tcp', fromPort: 80, toPort: 80, cidrIpv4: null, referencedGroupId: 'sg-task' });

testCheck(egressUnrestricted, {
  pass: [['the targets only', groups({ rules: [toTasks] }, { rules: [toTasks] })]],
  fail: [
    ['everything', groups({}), /^Security group web-alb \(sg-alb\) lets everything out to everywhere\.$/],
    ['everything by IPv6', groups({ rules: [egress({ cidrIpv4: null, cidrIpv6: '::/0' })] }, { rules: [] }), /web-alb/],
  ],
  unknown: [
    ['the rules could not be read', groups({ rules: UNREAD }, { rules: [] })],
    ['the destination could not be read', groups({ rules: [egress({ cidrIpv4: UNREAD })] }, { rules: [] })],
  ],
  notApplicable: [['no part of the chain uses a group', NO_USERS]],
});
