import { gap } from '@/lib/testing/gap';
import { accountProtection, loadBalancer, REGION } from '@/lib/testing/sample-parts';
import { service } from '@/lib/testing/sample-service';
import { testCheck, UNREAD } from '@/lib/testing/test-check';

import { guarddutyOff } from './guardduty-off';

const off = accountProtection({ guardDuty: { enabled: false, ecsRuntimeMonitoring: false } });
const elsewhere = { ...off, region: 'us-east-1' };

testCheck(guarddutyOff, {
  pass: [
    ['on', {}],
    ['off where CloudFront only is configured', { accountProtections: [accountProtection(), elsewhere] }],
  ],
  fail: [
    ['off', { accountProtections: [off] }, /^GuardDuty is off in eu-west-1/],
    ['off where a service only runs', { accountProtections: [off], loadBalancers: [] }, /eu-west-1/],
    ['off where a load balancer only stands', { accountProtections: [off], services: [], tasks: [] }, /eu-west-1/],
    [
      'off in one of two Regions',
      {
        accountProtections: [accountProtection(), elsewhere],
        loadBalancers: [loadBalancer(), loadBalancer({ name: 'us', region: 'us-east-1', listeners: [] })],
      },
      /us-east-1/,
    ],
  ],
  unknown: [
    ['it could not be read', { accountProtections: [accountProtection({ guardDuty: UNREAD })] }],
    [
      'whether anything runs there could not be read',
      {
        accountProtections: [off],
        loadBalancers: [],
        services: [],
        gaps: [gap({ id: 'services', kind: 'service', region: REGION, resource: null })],
      },
    ],
  ],
  notApplicable: [
    ['nothing runs there', { accountProtections: [elsewhere] }],
    [
      'a service that no load balancer leads to',
      { accountProtections: [off], loadBalancers: [], services: [service({ loadBalancers: [] })], targetGroups: [] },
    ],
  ],
});
