import { groups, NO_USERS } from '@/lib/testing/given-network';
import { ingress } from '@/lib/testing/sample-network';
import { testCheck, UNREAD } from '@/lib/testing/test-check';

import { securityGroupCrowded } from './security-group-crowded';

const many = (count: number, out = false) => Array.from({ length: count }, (_, at) => ingress({ id: `sgr-${String(at)}`, egress: out }));

testCheck(securityGroupCrowded, {
  pass: [['50 rules in each direction', groups({ rules: [...many(50), ...many(50, true)] })]],
  fail: [
    ['51 inbound rules', groups({ rules: many(51) }), /^Security group web-alb \(sg-alb\) has 51 inbound and 0 outbound rules\.$/],
    ['51 outbound rules', groups({ rules: many(51, true) }), /0 inbound and 51 outbound/],
  ],
  unknown: [['the rules could not be read', groups({ rules: UNREAD })]],
  notApplicable: [['no part of the chain uses a group', NO_USERS]],
});
