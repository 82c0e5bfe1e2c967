import { containing, defined } from '@/lib/testing/given-ecs';
import { testCheck, UNREAD } from '@/lib/testing/test-check';

import { containerRunsAsAdministrator } from './container-runs-as-administrator';

const operatingSystem = 'WINDOWS_SERVER_2022_CORE';

testCheck(containerRunsAsAdministrator, {
  pass: [['another user', containing({ user: 'ContainerUser' }, { operatingSystem })]],
  fail: [
    ['no user', containing({ user: null }, { operatingSystem }), /^Task definition web:1 names no user but ContainerAdministrator for app/],
    ['the administrator, however written', containing({ user: 'containeradministrator' }, { operatingSystem }), /app/],
  ],
  unknown: [['the containers could not be read', defined({ containers: UNREAD, operatingSystem })]],
  notApplicable: [
    ['Linux', containing({ user: null })],
    ['no operating system named', containing({ user: null }, { operatingSystem: null })],
  ],
});
