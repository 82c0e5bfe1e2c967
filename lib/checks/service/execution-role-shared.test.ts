import { defined } from '@/lib/testing/given-ecs';
import { testCheck } from '@/lib/testing/test-check';

import { executionRoleShared } from './execution-role-shared';

testCheck(executionRoleShared, {
  pass: [['two roles', defined({ executionRoleIsTaskRole: false })]],
  fail: [['one role for both', defined({ executionRoleIsTaskRole: true }), /^Task definition web:1 names one role/]],
  unknown: 'A task definition that was read says it; one that was not is no subject.',
  notApplicable: [['either role is not there', defined({ executionRoleIsTaskRole: null })]],
});
