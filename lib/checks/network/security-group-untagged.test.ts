import { groups, NO_USERS } from '@/lib/testing/given-network';
import { testCheck } from '@/lib/testing/test-check';

import { securityGroupUntagged } from './security-group-untagged';

testCheck(securityGroupUntagged, {
  pass: [['tagged', groups({ tags: { Owner: 'web' } }, { tags: { Owner: 'web' } })]],
  fail: [
    ['no tags', groups({}), /^Security group web-alb \(sg-alb\) has no tags/],
    ['AWS’s tags alone', groups({ tags: { 'aws:cloudformation:stack-name': 'web' } }), /web-alb/],
  ],
  unknown: 'Tags come with the group.',
  notApplicable: [['no part of the chain uses a group', NO_USERS]],
});
