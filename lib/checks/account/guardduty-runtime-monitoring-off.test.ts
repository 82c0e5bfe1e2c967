import { serving } from '@/lib/testing/given-ecs';
import { accountProtection } from '@/lib/testing/sample-parts';
import { testCheck, UNREAD } from '@/lib/testing/test-check';

import { guarddutyRuntimeMonitoringOff } from './guardduty-runtime-monitoring-off';

const watching = (enabled: boolean, ecsRuntimeMonitoring: boolean) => ({
  accountProtections: [accountProtection({ guardDuty: { enabled, ecsRuntimeMonitoring } })],
});

testCheck(guarddutyRuntimeMonitoringOff, {
  pass: [['on', {}]],
  fail: [
    ['off', watching(true, false), /^Runtime Monitoring .* is off in eu-west-1; services there: 1/],
    [
      'off for a capacity provider of Fargate',
      { ...watching(true, false), ...serving({ launchType: null, capacityProviders: ['FARGATE_SPOT'] }) },
      /off/,
    ],
  ],
  unknown: [
    ['it could not be read', { accountProtections: [accountProtection({ guardDuty: UNREAD })] }],
    ['which load balancers lead to the service could not be read', { ...watching(true, false), ...serving({ loadBalancers: UNREAD }) }],
  ],
  notApplicable: [
    ['GuardDuty is off altogether', watching(false, false)],
    ['services on instances', { ...watching(true, false), ...serving({ launchType: 'EC2' }) }],
    ['no services', { ...watching(true, false), services: [], tasks: [] }],
  ],
});
