import { gap } from '@/lib/testing/gap';
import { clustered } from '@/lib/testing/given-ecs';
import { testCheck } from '@/lib/testing/test-check';

import { execUnlogged } from './exec-unlogged';

const hidden = { gaps: [gap({ id: 'h', kind: 'service', action: 'ecs:ListServices' })] };

testCheck(execUnlogged, {
  pass: [
    ['to the log of the containers', clustered({ executeCommandLogging: 'DEFAULT' }, { executeCommandEnabled: true })],
    ['to the log of the containers by default', clustered({ executeCommandLogging: null }, { executeCommandEnabled: true })],
    ['to a log of its own', clustered({ executeCommandLogging: 'OVERRIDE' }, { executeCommandEnabled: true })],
  ],
  fail: [
    [
      'nowhere',
      clustered({ executeCommandLogging: 'NONE' }, { executeCommandEnabled: true }),
      /^Cluster main keeps no log .* of service web\./,
    ],
    [
      'nowhere, and other services are hidden',
      { ...clustered({ executeCommandLogging: 'NONE' }, { executeCommandEnabled: true }), ...hidden },
      /main/,
    ],
  ],
  unknown: [['a service that was not read may have it on', { ...clustered({ executeCommandLogging: 'NONE' }), ...hidden }]],
  notApplicable: [['no service has it on', clustered({ executeCommandLogging: 'NONE' })]],
});
