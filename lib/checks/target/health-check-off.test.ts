import { grouped } from '@/lib/testing/given';
import { healthCheck } from '@/lib/testing/sample-parts';
import { testCheck, UNREAD } from '@/lib/testing/test-check';

import { healthCheckOff } from './health-check-off';

const checked = (enabled: boolean | null, targetType: string | typeof UNREAD) =>
  grouped({ healthCheck: healthCheck({ enabled }), targetType });

testCheck(healthCheckOff, {
  pass: [
    ['on', {}],
    ['always on for addresses', checked(null, 'ip')],
    ['on for a Lambda function', checked(true, 'lambda')],
    ['no path, which is the start page', grouped({ healthCheck: healthCheck({ path: null }) })],
  ],
  fail: [
    ['off', checked(false, 'lambda'), /^Target group web has no health checks/],
    ['off for a Lambda function by default', checked(null, 'lambda'), /web/],
  ],
  unknown: [
    ['the health check could not be read', grouped({ healthCheck: UNREAD })],
    ['what it leads to could not be read', checked(null, UNREAD)],
  ],
  notApplicable: 'every target group is checked or not',
});
