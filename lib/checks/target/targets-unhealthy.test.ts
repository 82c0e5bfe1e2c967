import { grouped } from '@/lib/testing/given';
import { testCheck, UNREAD } from '@/lib/testing/test-check';

import { targetsUnhealthy } from './targets-unhealthy';

const states = (...all: readonly (string | readonly [state: string, reason: string])[]) =>
  grouped({
    targets: all.map((one, at) => {
      const [state, reason] = typeof one === 'string' ? [one, null] : one;
      return { id: `10.0.0.${String(at + 10)}`, port: 80, availabilityZone: 'a', healthCheckPort: '80', state, reason };
    }),
  });

testCheck(targetsUnhealthy, {
  pass: [
    ['one of two is healthy', states('healthy', 'unhealthy')],
    ['nobody checks', states('unavailable')],
  ],
  fail: [
    [
      'all answer with another code',
      states(['unhealthy', 'Target.ResponseCodeMismatch'], ['unhealthy', 'Target.Timeout']),
      /^None of the targets of web is healthy: 2 registered, Target.ResponseCodeMismatch, Target.Timeout/,
    ],
    ['one is unhealthy, and another begins', states('unhealthy', 'initial'), /2 registered/],
    ['the healthy one leaves', states('unhealthy', 'draining'), /1 registered/],
  ],
  unknown: [['the states could not be read', grouped({ targets: UNREAD })]],
  notApplicable: [
    ['no targets', states()],
    ['all begin', states('initial')],
    ['all leave', states('unhealthy.draining')],
  ],
});
