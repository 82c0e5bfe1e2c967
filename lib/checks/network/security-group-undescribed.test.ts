import { admitting, groups, NO_USERS } from '@/lib/testing/given-network';
import { ingress } from '@/lib/testing/sample-network';
import { testCheck, UNREAD } from '@/lib/testing/test-check';

import { securityGroupUndescribed } from './security-group-undescribed';

testCheck(securityGroupUndescribed, {
  pass: [['all described', {}]],
  fail: [
    ['a rule', admitting(ingress({ described: false })), /web-alb \(sg-alb\) has 1 rule without a description/],
    ['the group', groups({ described: false }), /has no description/],
    ['the group, and rules that were not read', groups({ described: false, rules: UNREAD }), /has no description/],
  ],
  unknown: [['the rules could not be read', groups({ rules: UNREAD })]],
  notApplicable: [['no part of the chain uses a group', NO_USERS]],
});
