import { expect, it } from 'vitest';

import { gapId, type Gap } from '@/lib/inventory/gap';

import { actionsToAllow, gapGroups } from './gap-groups';

function gap(action: string, region: string, resource: string, reason: Gap['reason'] = 'access-denied'): Gap {
  const kind = 'listener-rule';
  return { id: gapId({ action, region, kind, resource }), action, region, kind, resource, reason, code: null };
}

const GAPS = [
  gap('ecs:ListTasks', 'eu-west-1', 'c'),
  gap('elasticloadbalancing:DescribeRules', 'us-east-1', 'b'),
  gap('elasticloadbalancing:DescribeRules', 'eu-west-1', 'a'),
  gap('elasticloadbalancing:DescribeRules', 'eu-west-1', 'd', 'throttled'),
];

it('groups gaps by action and reason, the largest first', () => {
  expect(gapGroups(GAPS).map(({ action, reason, regions, gaps }) => [action, reason, regions, gaps.length])).toEqual([
    ['elasticloadbalancing:DescribeRules', 'access-denied', ['eu-west-1', 'us-east-1'], 2],
    ['ecs:ListTasks', 'access-denied', ['eu-west-1'], 1],
    ['elasticloadbalancing:DescribeRules', 'throttled', ['eu-west-1'], 1],
  ]);
});

it('names the actions that were denied, not those that failed otherwise', () => {
  expect(actionsToAllow(GAPS)).toEqual(['ecs:ListTasks', 'elasticloadbalancing:DescribeRules']);
  expect(actionsToAllow([gap('ecs:ListTasks', 'x', 'y', 'timeout')])).toEqual([]);
});
