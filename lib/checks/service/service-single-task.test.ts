import { serving } from '@/lib/testing/given-ecs';
import { testCheck, UNREAD } from '@/lib/testing/test-check';

import { serviceSingleTask } from './service-single-task';

testCheck(serviceSingleTask, {
  pass: [['two', serving({ desiredCount: 2 })]],
  fail: [['one', serving({ desiredCount: 1 }), /^Service web runs a single task/]],
  unknown: [['the count could not be read', serving({ desiredCount: UNREAD })]],
  notApplicable: [['turned off', serving({ desiredCount: 0 })]],
});
