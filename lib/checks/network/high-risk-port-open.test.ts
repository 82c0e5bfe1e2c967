import { expect, it } from 'vitest';

import { admitting, groups, NO_USERS } from '@/lib/testing/given-network';
import { ingress } from '@/lib/testing/sample-network';
import { listening } from '@/lib/testing/given';
import { serving } from '@/lib/testing/given-ecs';
import { severitiesIn } from '@/lib/testing/severities-in';
import { testCheck, UNREAD } from '@/lib/testing/test-check';
import { loadBalancer } from '@/lib/testing/sample-parts';

import { highRiskPortOpen } from './high-risk-port-open';

const on8080 = ingress({ fromPort: 8080, toPort: 8080 });

testCheck(highRiskPortOpen, {
  pass: [
    ['the web only', admitting(ingress())],
    ['SSH is another check’s', admitting(ingress({ fromPort: 22, toPort: 22 }))],
    ['MySQL from the tasks', admitting(ingress({ fromPort: 3306, toPort: 3306, cidrIpv4: null, referencedGroupId: 'sg-task' }))],
  ],
  fail: [
    ['MySQL', admitting(ingress({ fromPort: 3306, toPort: 3306 })), /lets everybody in on port 3306\./],
    ['DNS over UDP', admitting(ingress({ protocol: 'udp', fromPort: 53, toPort: 53 })), /port 53\./],
    ['a range', admitting(ingress({ fromPort: 8000, toPort: 8999 })), /port 8080, 8088, 8888\./],
    ['all ports', admitting(ingress({ protocol: '-1', fromPort: null, toPort: null })), /port 20, 21, 23, 25, 53 \(\+28\)\./],
  ],
  unknown: [
    ['the rules could not be read', groups({ rules: UNREAD })],
    ['the source could not be read', admitting(ingress({ fromPort: 3306, toPort: 3306, cidrIpv4: UNREAD }))],
  ],
  notApplicable: [['no part of the chain uses a group', NO_USERS]],
});

it.each([
  ['critical', 'nothing listens', admitting(on8080)],
  ['medium', 'a listener', { ...admitting(on8080), ...listening({ port: 8080 }) }],
  ['critical', 'a listener on one of the ports', { ...admitting(ingress({ fromPort: 8000, toPort: 8999 })), ...listening({ port: 8080 }) }],
  [
    'critical',
    'tasks bear the group',
    {
      ...admitting(on8080),
      ...listening({ port: 8080 }, { securityGroups: ['sg-alb'] }),
      ...serving({ network: { subnets: ['subnet-1'], securityGroups: ['sg-alb'], assignPublicIp: false } }),
    },
  ],
  ['critical', 'the listeners could not be read', { ...admitting(on8080), loadBalancers: [loadBalancer({ listeners: UNREAD })] }],
])('is %s: %s', (severity, _, account) => {
  expect(severitiesIn(highRiskPortOpen, account)).toEqual([severity]);
});
