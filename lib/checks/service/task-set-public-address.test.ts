import type { TaskSet } from '@/lib/inventory/service';
import { serving } from '@/lib/testing/given-ecs';
import { ingress, securityGroup, taskSecurityGroup } from '@/lib/testing/sample-network';
import { ECS, taskDefinitionArn } from '@/lib/testing/sample-parts';
import { testCheck, UNREAD } from '@/lib/testing/test-check';

import { taskSetPublicAddress } from './task-set-public-address';

const taskSet = (id: string, network: Partial<NonNullable<TaskSet['network']>> | null): TaskSet => ({
  arn: `${ECS}:task-set/main/web/${id}`,
  status: 'PRIMARY',
  taskDefinitionArn: taskDefinitionArn(),
  loadBalancers: [],
  network: network === null ? null : { subnets: ['subnet-1'], securityGroups: ['sg-task'], assignPublicIp: false, ...network },
  scalePercent: 100,
});
const sets = (...taskSets: TaskSet[]) => serving({ deploymentController: 'EXTERNAL', taskSets });
const open = sets(taskSet('ecs-svc-1', { assignPublicIp: true }));

testCheck(taskSetPublicAddress, {
  pass: [['private addresses only', sets(taskSet('ecs-svc-1', {}))]],
  fail: [
    [
      'one set among others',
      sets(taskSet('ecs-svc-1', {}), taskSet('ecs-svc-2', { assignPublicIp: true })),
      /^Task set ecs-svc-2 of service web/,
    ],
  ],
  unknown: [['the task sets could not be read', serving({ taskSets: UNREAD })]],
  notApplicable: [
    ['no task set', sets()],
    ['tasks share the instance’s address', sets(taskSet('ecs-svc-1', null))],
  ],
  adjusted: [['the group admits the load balancer only', open, 'groups-keep-out']],
  stands: [['the group admits everybody', { ...open, securityGroups: [securityGroup(), taskSecurityGroup({ rules: [ingress()] })] }]],
});
