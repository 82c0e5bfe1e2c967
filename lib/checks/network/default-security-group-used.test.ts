import { groups, NO_USERS } from '@/lib/testing/given-network';
import { serving } from '@/lib/testing/given-ecs';
import { testCheck } from '@/lib/testing/test-check';

import { defaultSecurityGroupUsed } from './default-security-group-used';

testCheck(defaultSecurityGroupUsed, {
  pass: [['groups of their own', {}]],
  fail: [
    ['the load balancer', groups({ name: 'default' }), /^Default security group sg-alb is used by web\.$/],
    [
      'a service that names no group',
      { ...groups({}, { name: 'default' }), ...serving({ network: { subnets: ['subnet-1'], securityGroups: [], assignPublicIp: false } }) },
      /sg-task is used by web/,
    ],
  ],
  unknown: 'Every group has its name.',
  notApplicable: [['no part of the chain uses a group', NO_USERS]],
});
