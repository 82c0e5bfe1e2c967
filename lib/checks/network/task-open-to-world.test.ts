import { expect, it } from 'vitest';

import { admitting, groups, NO_USERS, tasksAdmitting } from '@/lib/testing/given-network';
import { ingress, networkInterface } from '@/lib/testing/sample-network';
import type { Inventory } from '@/lib/inventory/inventory';
import { judgedAfterRepair } from '@/lib/testing/judged-after-repair';
import { serving } from '@/lib/testing/given-ecs';
import { severitiesIn } from '@/lib/testing/severities-in';
import { task } from '@/lib/testing/sample-service';
import { testCheck, UNREAD } from '@/lib/testing/test-check';

import { taskOpenToWorld } from './task-open-to-world';

const NETWORK = { subnets: ['subnet-1'], securityGroups: ['sg-task'], assignPublicIp: false };
const onPort = (port: number, id = 'sgr-1') => ingress({ id, fromPort: port, toPort: port });
const sharedGroup = (given: Partial<Inventory>) => ({ ...given, ...serving({ network: { ...NETWORK, securityGroups: ['sg-alb'] } }) });

/** The task shares the address of an instance with the load balancer's group. */
const onInstance = (given: Partial<Inventory>): Partial<Inventory> => ({
  ...given,
  ...serving({ network: null, launchType: 'EC2' }),
  tasks: [task({ networkInterfaceIds: [], containerInstanceArn: 'arn:i' })],
  containerInstances: [{ arn: 'arn:i', clusterArn: 'arn:c', region: 'eu-west-1', ec2InstanceId: 'i-1', status: 'ACTIVE' }],
  networkInterfaces: [networkInterface({ instanceId: 'i-1', securityGroups: ['sg-alb'] })],
});

testCheck(taskOpenToWorld, {
  pass: [
    ['the load balancer only', groups({})],
    ['one network only', tasksAdmitting(ingress({ fromPort: 80, toPort: 80, cidrIpv4: '10.0.0.0/8' }))],
  ],
  fail: [
    ['the tasks’ port', tasksAdmitting(onPort(80)), /Security group web-task \(sg-task\) of tasks lets everybody in on port 80\./],
    ['all ports', tasksAdmitting(ingress({ protocol: '-1', fromPort: null, toPort: null })), /ports 0–65535\./],
    ['a group that the load balancer has too', sharedGroup(admitting(ingress())), /web-alb .* port 443\./],
    ['the group of the instance', onInstance(admitting(ingress())), /web-alb .* port 443\./],
  ],
  unknown: [
    ['the rules could not be read', groups({}, { rules: UNREAD })],
    ['whether tasks use it could not be read', { ...admitting(ingress()), ...serving({ network: UNREAD }) }],
  ],
  adjusted: [['all ports', tasksAdmitting(ingress({ protocol: '-1', fromPort: null, toPort: null })), 'said-by']],
  stands: [['one port', tasksAdmitting(onPort(80))]],
  notApplicable: [
    ['a load balancer’s group', { ...admitting(ingress()), services: [] }],
    ['no part of the chain uses a group', NO_USERS],
  ],
});

it.each([
  ['medium', 'private addresses only', false],
  [undefined, 'public addresses', true],
])('is %s for %s', (severity, _, assignPublicIp) => {
  const account = { ...tasksAdmitting(onPort(80)), ...serving({ network: { ...NETWORK, assignPublicIp } }) };
  expect(severitiesIn(taskOpenToWorld, account)).toEqual([severity ?? 'high']);
});

it.each([
  ['the tasks’ port', tasksAdmitting(onPort(80))],
  ['the tasks’ port and another', tasksAdmitting(onPort(80), onPort(9000, 'sgr-7'))],
  ['all ports', tasksAdmitting(ingress({ protocol: '-1', fromPort: null, toPort: null }))],
])('is repaired by edits that let the load balancer in: %s', (_, account) => {
  expect(judgedAfterRepair(taskOpenToWorld, account)).toEqual({ statuses: ['not-applicable', 'pass'], outcome: 'forwarded' });
});
