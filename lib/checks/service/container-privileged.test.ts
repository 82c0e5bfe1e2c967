import { alsoContaining, containing, defined } from '@/lib/testing/given-ecs';
import { testCheck, UNREAD } from '@/lib/testing/test-check';

import { containerPrivileged } from './container-privileged';

testCheck(containerPrivileged, {
  pass: [['not privileged', containing({ privileged: false })]],
  fail: [
    ['the only container', containing({ privileged: true }), /^Task definition web:1 runs app privileged/],
    ['one container among others', alsoContaining({ privileged: true }), /runs proxy privileged/],
  ],
  unknown: [
    ['the containers could not be read', defined({ containers: UNREAD })],
    ['what a container may do could not be read', containing({ privileged: UNREAD })],
  ],
  notApplicable: [['no service', { services: [], taskDefinitions: [] }]],
});
