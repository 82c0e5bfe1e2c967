import { alsoContaining, containing, defined } from '@/lib/testing/given-ecs';
import { testCheck, UNREAD } from '@/lib/testing/test-check';

import { containerRunsAsRoot } from './container-runs-as-root';

testCheck(containerRunsAsRoot, {
  pass: [
    ['a user by name', containing({ user: 'nginx' })],
    ['a user by number', containing({ user: '1000:1000' })],
    ['a user whose name begins with root', containing({ user: 'rootless' })],
    ['the group of root', containing({ user: '1000:0' })],
  ],
  fail: [
    ['no user', containing({ user: null }), /^Task definition web:1 names no user but root for app/],
    ['root', containing({ user: 'root' }), /app/],
    ['root with a group', containing({ user: 'root:root' }), /app/],
    ['number 0', containing({ user: '0' }), /app/],
    ['number 0 with a group', containing({ user: '0:1000' }), /app/],
    ['one container among others', { ...alsoContaining({ user: 'root' }) }, /app, proxy/],
  ],
  unknown: [['the containers could not be read', defined({ containers: UNREAD })]],
  notApplicable: [['Windows', containing({ user: null }, { operatingSystem: 'WINDOWS_SERVER_2022_CORE' })]],
});
