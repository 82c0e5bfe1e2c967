import type { Inventory } from '@/lib/inventory/inventory';
import type { RouteTable } from '@/lib/inventory/network';
import { NO_USERS } from '@/lib/testing/given-network';
import { gap } from '@/lib/testing/gap';
import { network, networkInterface, routeTable } from '@/lib/testing/sample-network';
import { serving } from '@/lib/testing/given-ecs';
import { task } from '@/lib/testing/sample-service';
import { testCheck, UNREAD } from '@/lib/testing/test-check';

import { taskInPublicSubnet } from './task-in-public-subnet';

const routed = (route: RouteTable['routes'][number]) => ({ ...network(), routeTables: [routeTable({ routes: [route] })] });
const onInstance: Partial<Inventory> = {
  ...serving({ network: null, launchType: 'EC2' }),
  tasks: [task({ networkInterfaceIds: [], containerInstanceArn: 'arn:i' })],
  containerInstances: [{ arn: 'arn:i', clusterArn: 'arn:c', region: 'eu-west-1', ec2InstanceId: 'i-1', status: 'ACTIVE' }],
  networkInterfaces: [networkInterface({ id: 'eni-2', instanceId: 'i-1' })],
};

testCheck(taskInPublicSubnet, {
  pass: [['a private subnet', routed({ destination: '0.0.0.0/0', target: 'nat-1', active: true })]],
  fail: [
    ['IPv4', {}, /^Tasks of web run in subnet subnet-1, which has a route to an internet gateway\.$/],
    ['IPv6', routed({ destination: '::/0', target: 'igw-1', active: true }), /subnet-1/],
    ['the subnet of the instance', onInstance, /subnet-1/],
  ],
  unknown: [
    ['the routes could not be read', { ...network(), routeTables: [], gaps: [gap({ id: 'routes', kind: 'route-table' })] }],
    ['where tasks run could not be read', serving({ network: UNREAD })],
  ],
  notApplicable: [
    ['the load balancer alone', { services: [] }],
    ['no part of the chain uses it', NO_USERS],
  ],
});
