import type { Inventory } from '@/lib/inventory/inventory';
import { gap } from '@/lib/testing/gap';
import { listening } from '@/lib/testing/given';
import { onlyFromCloudFront } from '@/lib/testing/locked-chain';
import { securityGroup, taskSecurityGroup } from '@/lib/testing/sample-network';
import { listener, listenerArn, loadBalancer, plainListener, targetGroup } from '@/lib/testing/sample-parts';
import { passedOn } from '@/lib/testing/passed-on';
import { testCheck, UNREAD } from '@/lib/testing/test-check';

import { listenerUnused } from './listener-unused';

const two = [listener(), plainListener({ port: 8080, arn: listenerArn(8080) })];
const behind: Partial<Inventory> = { ...onlyFromCloudFront(), loadBalancers: [loadBalancer({ listeners: two })] };

testCheck(listenerUnused, {
  pass: [
    ['viewers may connect to both', { loadBalancers: [loadBalancer({ listeners: two })] }],
    ['CloudFront uses the only one', onlyFromCloudFront()],
  ],
  fail: [['a port that nobody gets to', behind, /^Port 8080 of load balancer web is used by nobody/]],
  unknown: [
    ['distributions may be missing', { ...behind, gaps: [gap({ id: 'distributions', kind: 'distribution' })] }],
    [
      'whom the security group lets in could not be read',
      { ...behind, securityGroups: [securityGroup({ rules: UNREAD }), taskSecurityGroup()] },
    ],
    [
      'another load balancer may pass on to it',
      { ...behind, targetGroups: [targetGroup(), targetGroup({ name: 'pass', targetType: 'alb', targets: UNREAD })] },
    ],
    ['target groups may be missing', { ...behind, gaps: [gap({ id: 'groups', kind: 'target-group' })] }],
    ['the listeners could not be read', listening({}, { listeners: UNREAD })],
    ['the scheme could not be read', listening({}, { scheme: UNREAD })],
  ],
  notApplicable: [
    ['no listener', listening({}, { listeners: [] })],
    ['internal: others inside may use it', { ...behind, loadBalancers: [loadBalancer({ scheme: 'internal', listeners: two })] }],
    ['another load balancer passes on to it', { ...onlyFromCloudFront(), ...passedOn() }],
    ['a network load balancer', listening({}, { type: 'network' })],
  ],
});
