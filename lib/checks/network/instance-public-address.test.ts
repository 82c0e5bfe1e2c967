import type { Inventory } from '@/lib/inventory/inventory';
import type { NetworkInterface } from '@/lib/inventory/network';
import { groups, tasksAdmitting } from '@/lib/testing/given-network';
import { ingress, network, networkInterface } from '@/lib/testing/sample-network';
import { serving } from '@/lib/testing/given-ecs';
import { targetGroup } from '@/lib/testing/sample-parts';
import { task } from '@/lib/testing/sample-service';
import { testCheck } from '@/lib/testing/test-check';

import { instancePublicAddress } from './instance-public-address';

/** The task runs on an instance, whose address it shares. */
const hosting = (changed: Partial<NetworkInterface>): Partial<Inventory> => ({
  ...network(),
  ...serving({ network: null, launchType: 'EC2' }),
  tasks: [task({ networkInterfaceIds: [], containerInstanceArn: 'arn:i' })],
  containerInstances: [{ arn: 'arn:i', clusterArn: 'arn:c', region: 'eu-west-1', ec2InstanceId: 'i-1', status: 'ACTIVE' }],
  networkInterfaces: [networkInterface({ instanceId: 'i-1', id: 'eni-2', ...changed })],
});
const withOwnAddress = (given: Partial<Inventory>) => ({ ...given, tasks: [task({ containerInstanceArn: 'arn:i' })] });
const target = (id: string, targetType: string) => ({
  targetGroups: [
    targetGroup({ targetType, targets: [{ id, port: 80, availabilityZone: null, healthCheckPort: '80', state: 'healthy', reason: null }] }),
  ],
});

testCheck(instancePublicAddress, {
  pass: [['private addresses only', hosting({})]],
  fail: [
    ['the host of a task', hosting({ publicIp: '203.0.113.10' }), /^Instance i-1, .* has the public address 203\.0\.113\.10\.$/],
    ['the host of a task with an address of its own', withOwnAddress(hosting({ publicIp: '203.0.113.10' })), /Instance i-1/],
    [
      'a target without a service',
      { ...hosting({ publicIp: '203.0.113.10' }), ...target('i-1', 'instance'), services: [], tasks: [] },
      /Instance i-1/,
    ],
    [
      'a target by its address',
      { ...hosting({ publicIp: '203.0.113.10', privateIps: ['10.0.0.77'] }), ...target('10.0.0.77', 'ip'), services: [], tasks: [] },
      /Instance i-1/,
    ],
  ],
  unknown: 'Addresses come with the interface.',
  notApplicable: [
    ['a task’s own interface', { ...network(), networkInterfaces: [networkInterface({ publicIp: '203.0.113.10' })] }],
    [
      'an instance that nothing leads to',
      { ...network(), networkInterfaces: [networkInterface({ id: 'eni-9', instanceId: 'i-9', publicIp: '203.0.113.10' })] },
    ],
  ],
  adjusted: [
    [
      'its group lets in the load balancer only',
      { ...hosting({ publicIp: '203.0.113.10' }), securityGroups: groups({}).securityGroups ?? [] },
      'groups-keep-out',
    ],
  ],
  stands: [
    [
      'its group lets everybody in',
      { ...hosting({ publicIp: '203.0.113.10' }), securityGroups: tasksAdmitting(ingress()).securityGroups ?? [] },
    ],
  ],
});
