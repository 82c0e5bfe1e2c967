import type { FlowLog } from '@/lib/inventory/network';
import { NO_USERS } from '@/lib/testing/given-network';
import { gap } from '@/lib/testing/gap';
import { loadBalancer } from '@/lib/testing/sample-parts';
import { network, subnet } from '@/lib/testing/sample-network';
import { testCheck, UNREAD } from '@/lib/testing/test-check';

import { flowLogsOff } from './flow-logs-off';

const watchedBy = (changed: Partial<FlowLog>) => ({ ...network(), flowLogs: network().flowLogs.map((log) => ({ ...log, ...changed })) });
const ofOthers = network().vpcs.map((vpc) => ({ ...vpc, ownerId: '999999999999' }));
const twoSubnets = {
  subnets: [subnet(), subnet({ id: 'subnet-2' })],
  loadBalancers: [loadBalancer({ subnets: ['subnet-1', 'subnet-2'].map((id) => ({ id, availabilityZone: 'eu-west-1a' })) })],
};

testCheck(flowLogsOff, {
  pass: [
    ['all connections of the VPC', watchedBy({})],
    ['rejected ones', watchedBy({ trafficType: 'REJECT' })],
    ['the only subnet that is used', watchedBy({ resourceId: 'subnet-1' })],
    ['a VPC of others, seen to be watched', { ...watchedBy({}), vpcs: ofOthers }],
  ],
  fail: [
    ['no flow log', { ...network(), flowLogs: [] }, /^VPC vpc-1 has no flow log of rejected connections\.$/],
    ['accepted ones alone', watchedBy({ trafficType: 'ACCEPT' }), /vpc-1/],
    ['another VPC’s', watchedBy({ resourceId: 'vpc-2' }), /vpc-1/],
    ['one that is not active', watchedBy({ status: 'DELETED' }), /vpc-1/],
    ['one of two subnets', { ...watchedBy({ resourceId: 'subnet-1' }), ...twoSubnets }, /vpc-1/],
  ],
  unknown: [
    ['the flow logs could not be read', { ...network(), flowLogs: [], gaps: [gap({ id: 'logs', kind: 'flow-log' })] }],
    [
      'what else uses the VPC could not be read',
      { ...watchedBy({ resourceId: 'subnet-1' }), loadBalancers: [loadBalancer(), loadBalancer({ name: 'other', subnets: UNREAD })] },
    ],
  ],
  notApplicable: [
    ['a VPC of others', { ...network(), flowLogs: [], vpcs: ofOthers }],
    ['no part of the chain uses it', NO_USERS],
  ],
});
