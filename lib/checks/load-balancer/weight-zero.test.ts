import type { Fact } from '@/lib/inventory/unknown';
import type { Action } from '@/lib/inventory/listener';
import { acting, listening } from '@/lib/testing/given';
import { rule, targetGroup, targetGroupArn } from '@/lib/testing/sample-parts';
import { service } from '@/lib/testing/sample-service';
import { testCheck, UNREAD } from '@/lib/testing/test-check';

import { weightZero } from './weight-zero';

const split = (web: Fact<number>, green: Fact<number>): Action => ({
  type: 'forward',
  targetGroups: [
    { arn: targetGroupArn('web'), weight: web },
    { arn: targetGroupArn('green'), weight: green },
  ],
  stickinessEnabled: false,
});
const targetGroups = [targetGroup(), targetGroup({ name: 'green', targets: [] })];
const idle = { ...acting(split(100, 0)), targetGroups };

/** The service moves the weights of the pair; this side is live. */
function blueGreen(live: string) {
  const entry = {
    ...{ targetGroupArn: targetGroupArn('web'), alternateTargetGroupArn: targetGroupArn('green') },
    ...{ containerName: 'app', containerPort: 80, productionListenerRule: null, testListenerRule: null },
  };
  const revision = {
    ...{ arn: 'r', taskDefinitionArn: null, loadBalancers: [], managedIngress: [], guardDutyEnabled: null },
    resolvedLoadBalancers: [{ ...entry, targetGroupArn: targetGroupArn(live) }],
  };
  return { services: [service({ loadBalancers: [entry], revisions: [revision] })] };
}

testCheck(weightZero, {
  pass: [
    ['both get some', { ...acting(split(90, 10)), targetGroups }],
    ['neither gets any', { ...acting(split(0, 0)), targetGroups }],
  ],
  fail: [['one gets nothing', idle, /^Rules of load balancer web send no request to green/]],
  unknown: [
    ['a weight could not be read', { ...acting(split(0, UNREAD)), targetGroups }],
    ['the actions could not be read', listening({ rules: [{ ...rule(null, []), actions: UNREAD }] })],
    ['the rules could not be read', listening({ rules: UNREAD })],
    ['the listeners could not be read', listening({}, { listeners: UNREAD })],
  ],
  notApplicable: [
    ['one group only', {}],
    ['a network load balancer', listening({}, { type: 'network' })],
  ],
  adjusted: [['ECS moves the weights', { ...idle, ...blueGreen('web') }, 'moved-by-deployments']],
  stands: [
    ['somebody else does', idle],
    ['ECS owns one side only', { ...idle, ...blueGreen('other') }],
  ],
});
