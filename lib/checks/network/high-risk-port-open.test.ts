import { expect, it } from 'vitest';

import { admitting, groups, NO_USERS, tasksAdmitting } from '@/lib/testing/given-network';
import { gap } from '@/lib/testing/gap';
import { ingress, networkInterface } from '@/lib/testing/sample-network';
import { listening } from '@/lib/testing/given';
import { serving } from '@/lib/testing/given-ecs';
import { severitiesIn } from '@/lib/testing/severities-in';
import { testCheck, UNREAD } from '@/lib/testing/test-check';
import { loadBalancer, targetGroup } from '@/lib/testing/sample-parts';

import { highRiskPortOpen } from './high-risk-port-open';

const on8080 = ingress({ fromPort: 8080, toPort: 8080 });
const everything = ingress({ protocol: '-1', fromPort: null, toPort: null });
const taking8080 = { targetGroups: [targetGroup({ healthCheck: { ...targetGroup().healthCheck, port: '8080' } })] };
const onPublicAddresses = serving({ network: { subnets: ['subnet-1'], securityGroups: ['sg-task'], assignPublicIp: true } });

testCheck(highRiskPortOpen, {
  pass: [
    ['the web only', admitting(ingress())],
    ['SSH is another check’s', admitting(ingress({ fromPort: 22, toPort: 22 }))],
    ['MySQL from the tasks', admitting(ingress({ fromPort: 3306, toPort: 3306, cidrIpv4: null, referencedGroupId: 'sg-task' }))],
  ],
  fail: [
    ['MySQL', admitting(ingress({ fromPort: 3306, toPort: 3306 })), /lets everybody in on port 3306\./],
    ['DNS over UDP', admitting(ingress({ protocol: 'udp', fromPort: 53, toPort: 53 })), /port 53\./],
    ['a range', admitting(ingress({ fromPort: 8000, toPort: 8999 })), /ports 8080, 8088, 8888\./],
    ['all ports', admitting(everything), /ports 20–21, 23, 25, 53, 110 and 25 more\./],
  ],
  unknown: [
    ['the rules could not be read', groups({ rules: UNREAD })],
    ['the source could not be read', admitting(ingress({ fromPort: 3306, toPort: 3306, cidrIpv4: UNREAD }))],
  ],
  adjusted: [
    ['nothing but a rule for all ports', admitting(everything), 'said-by'],
    ['the port of tasks', { ...tasksAdmitting(on8080), ...taking8080 }, 'said-by'],
    ['the port of tasks with public addresses', { ...tasksAdmitting(on8080), ...taking8080, ...onPublicAddresses }, 'said-by'],
  ],
  stands: [
    ['a rule of its own beside one for all ports', admitting(everything, { ...on8080, id: 'sgr-4' })],
    ['a port that tasks do not take requests on', tasksAdmitting(on8080)],
    [
      'one of the ports is the tasks’',
      { ...tasksAdmitting(on8080, ingress({ id: 'sgr-4', fromPort: 6379, toPort: 6379 })), ...taking8080 },
    ],
    [
      'which ports tasks take requests on could not be read',
      { ...tasksAdmitting(on8080), targetGroups: [targetGroup({ healthCheck: UNREAD })] },
    ],
  ],
  notApplicable: [['no part of the chain uses a group', NO_USERS]],
});

it.each([
  ['medium', 'all that bears it has private addresses', tasksAdmitting(on8080)],
  ['critical', 'tasks have public addresses', { ...tasksAdmitting(on8080), ...onPublicAddresses }],
  [
    'medium',
    'tasks with private addresses take requests there, and share the group with a load balancer',
    {
      ...admitting(on8080),
      ...taking8080,
      ...serving({ network: { subnets: ['subnet-1'], securityGroups: ['sg-alb'], assignPublicIp: false } }),
    },
  ],
  ['high', 'tasks with public addresses take requests there', { ...tasksAdmitting(on8080), ...taking8080, ...onPublicAddresses }],
  [
    'critical',
    'something else that bears it has a public address',
    {
      ...tasksAdmitting(on8080),
      networkInterfaces: [networkInterface({ id: 'eni-9', securityGroups: ['sg-task'], publicIp: '203.0.113.9' })],
    },
  ],
  ['critical', 'who bears it could not be read', { ...tasksAdmitting(on8080), gaps: [gap({ id: 'cards', kind: 'network-interface' })] }],
  ['critical', 'IPv6 addresses are not private', { ...tasksAdmitting({ ...on8080, cidrIpv4: null, cidrIpv6: '::/0' }), vpcs: [] }],
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
