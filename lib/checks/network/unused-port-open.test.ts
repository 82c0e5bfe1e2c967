import { expect, it } from 'vitest';

import { admitting, groups, NO_USERS, tasksAdmitting } from '@/lib/testing/given-network';
import { service } from '@/lib/testing/sample-service';
import { containing } from '@/lib/testing/given-ecs';
import { gap } from '@/lib/testing/gap';
import { ingress, networkInterface } from '@/lib/testing/sample-network';
import { loadBalancer, targetGroup } from '@/lib/testing/sample-parts';
import { statusesIn } from '@/lib/testing/severities-in';
import { testCheck, UNREAD } from '@/lib/testing/test-check';

import { unusedPortOpen } from './unused-port-open';

const onPort = (from: number, to = from) => ingress({ id: 'sgr-5', fromPort: from, toPort: to });
const everything = ingress({ protocol: '-1', fromPort: null, toPort: null, cidrIpv4: null, referencedGroupId: 'sg-alb' });
const mapping = (containerPort: number) => ({
  ...{ name: null, containerPort, containerPortRange: null },
  ...{ hostPort: containerPort, protocol: 'tcp', appProtocol: null },
});
const checkedOn = (port: string) => ({ targetGroups: [targetGroup({ healthCheck: { ...targetGroup().healthCheck, port } })] });

testCheck(unusedPortOpen, {
  pass: [
    ['the listener’s port, and the tasks’', groups({})],
    ['the health check’s port', { ...tasksAdmitting(onPort(80), onPort(9000)), ...checkedOn('9000') }],
    ['a port that the task definition names', { ...tasksAdmitting(onPort(8081)), ...containing({ portMappings: [mapping(8081)] }) }],
    [
      'a range that the task definition names',
      {
        ...tasksAdmitting(onPort(8001, 8009)),
        ...containing({ portMappings: [{ ...mapping(0), containerPort: null, containerPortRange: '8000-8010' }] }),
      },
    ],
    ['no rule', groups({ rules: [] }, { rules: [] })],
  ],
  fail: [
    ['a port without a listener', admitting(ingress(), onPort(8080)), /web-alb \(sg-alb\) lets in connections to port 8080, which/],
    ['a range', admitting(onPort(440, 450)), /ports 440–442, 444–450, which/],
    ['all ports of the tasks, from the load balancer', tasksAdmitting(everything), /web-task \(sg-task\) .* ports 0–79, 81–65535, which/],
    ['a health check on the port of the requests', { ...tasksAdmitting(onPort(9000)), ...checkedOn('traffic-port') }, /port 9000/],
  ],
  unknown: [
    ['the rules could not be read', groups({ rules: UNREAD }, { rules: UNREAD })],
    ['the listeners could not be read', { ...admitting(onPort(8080)), loadBalancers: [loadBalancer({ listeners: UNREAD })] }],
    ['the port mappings could not be read', { ...tasksAdmitting(onPort(9000)), ...containing({ portMappings: UNREAD }) }],
    ['the health check could not be read', { ...tasksAdmitting(onPort(9000)), targetGroups: [targetGroup({ healthCheck: UNREAD })] }],
    [
      'a service that may use it could not be read',
      { ...admitting(onPort(8080)), services: [service(), service({ name: 'other', network: UNREAD })] },
    ],
    [
      'which services stand behind it could not be read',
      { ...admitting(ingress(), onPort(80)), services: [service({ loadBalancers: UNREAD })] },
    ],
    ['other load balancers could not be read', { ...admitting(onPort(8080)), gaps: [gap({ id: 'others', kind: 'load-balancer' })] }],
    ['the network interfaces could not be read', { ...admitting(onPort(8080)), gaps: [gap({ id: 'cards', kind: 'network-interface' })] }],
  ],
  adjusted: [['all ports are open to everybody', admitting({ ...everything, cidrIpv4: '0.0.0.0/0', referencedGroupId: null }), 'said-by']],
  stands: [['all ports are open to the load balancer', tasksAdmitting(everything)]],
  notApplicable: [
    [
      'something else bears the groups',
      { ...admitting(onPort(8080)), networkInterfaces: [networkInterface({ id: 'eni-9', securityGroups: ['sg-alb', 'sg-task'] })] },
    ],
    ['no part of the chain uses a group', NO_USERS],
  ],
});

it.each([
  ['the load balancer’s own', networkInterface({ description: 'ELB app/web/0123456789abcdef', securityGroups: ['sg-alb'] })],
  ['a task’s own', networkInterface({ id: 'eni-1', securityGroups: ['sg-alb'] })],
])('looks at groups on a network interface that is %s', (_, card) => {
  const account = { ...admitting(ingress(), onPort(8080)), networkInterfaces: [card] };
  expect(statusesIn(unusedPortOpen, account)).toContain('fail');
});
