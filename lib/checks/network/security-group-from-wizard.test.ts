import { groups, NO_USERS } from '@/lib/testing/given-network';
import { testCheck } from '@/lib/testing/test-check';

import { securityGroupFromWizard } from './security-group-from-wizard';

testCheck(securityGroupFromWizard, {
  pass: [['a name of one’s own', {}]],
  fail: [['the wizard’s name', groups({ name: 'launch-wizard-3' }), /^Security group launch-wizard-3 \(sg-alb\) was made/]],
  unknown: 'Every group has its name.',
  notApplicable: [['no part of the chain uses a group', NO_USERS]],
});
