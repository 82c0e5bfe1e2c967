import { serving } from '@/lib/testing/given-ecs';
import { testCheck } from '@/lib/testing/test-check';

import { execOpen } from './exec-open';

testCheck(execOpen, {
  pass: [['off', serving({ executeCommandEnabled: false })]],
  fail: [['on', serving({ executeCommandEnabled: true }), /^ECS Exec is on for service web/]],
  unknown: 'A service that was read says it; one that was not is no subject.',
  notApplicable: [['no service', { services: [] }]],
});
