import {
  DescribeTaskDefinition$,
  DescribeTaskDefinitionCommand,
  DescribeTasks$,
  DescribeTasksCommand,
  ListTasks$,
  ListTasksCommand,
  type Task,
  type TaskDefinition,
} from '@aws-sdk/client-ecs';
import type { RegionRecords } from '../../region-records';
import { type CallContext, read } from '../../wire/operation';
import { Refusal } from '../../wire/refusal';
import { indexBy } from '../index-by';
import { pageOf } from '../page';
import { regionOf } from '../region-of';
import { lookUpBatch, shortName } from './batch';
import { clusterOf } from './clusters';
import { BATCH, ECS_PAGES, ECS_PAGING } from './ecs-paging';
import { serviceOf } from './services';

/** Reads of tasks and task definitions. */
export const taskOperations = [
  read(
    ListTasks$,
    ListTasksCommand,
    (input, context) => {
      const { serviceName } = input.serviceName === undefined ? {} : serviceOf(context, input.cluster, input.serviceName);
      const wanted = tasksOf(context, input.cluster).filter(
        (task) =>
          (serviceName === undefined || task.group === `service:${serviceName}`) &&
          (input.family === undefined || familyOf(task.taskDefinitionArn) === input.family) &&
          (input.launchType === undefined || task.launchType === input.launchType) &&
          (input.containerInstance === undefined || shortName(task.containerInstanceArn ?? '') === shortName(input.containerInstance)) &&
          task.desiredStatus === (input.desiredStatus ?? 'RUNNING'),
      );
      const arns = wanted.map(({ taskArn = '' }) => taskArn);
      const page = pageOf(arns, { token: input.nextToken, size: input.maxResults }, ECS_PAGES, context.ignorePageSizes);
      return { taskArns: page.items, nextToken: page.next };
    },
    ECS_PAGING,
  ),
  read(DescribeTasks$, DescribeTasksCommand, (input, context) => {
    const { clusterArn } = clusterOf(context, input.cluster);
    const byId = indexBy(regionOf(context).tasks, 'id', ({ taskArn = '' }) => [shortName(taskArn)]);
    const { found, failures } = lookUpBatch(input.tasks, BATCH.tasks, 'Tasks', (id) =>
      byId(shortName(id)).find((task) => task.clusterArn === clusterArn),
    );
    return { tasks: found, failures };
  }),
  read(DescribeTaskDefinition$, DescribeTaskDefinitionCommand, (input, context) => {
    const region = regionOf(context);
    const taskDefinition = taskDefinitionOf(region, input.taskDefinition ?? '');
    const tags = indexBy(region.tags, 'arn', ({ arn }) => [arn])(taskDefinition.taskDefinitionArn ?? '')[0]?.values ?? {};
    const listed = Object.entries(tags).map(([key, value]) => ({ key, value }));
    return { taskDefinition, tags: input.include?.includes('TAGS') ? listed : undefined };
  }),
];

function tasksOf(context: CallContext, cluster: string | undefined): Task[] {
  const { clusterArn = '' } = clusterOf(context, cluster);
  return indexBy(regionOf(context).tasks, 'cluster', (task) => [task.clusterArn])(clusterArn);
}

function familyOf(taskDefinitionArn = ''): string | undefined {
  return shortName(taskDefinitionArn).split(':')[0];
}

/** By ARN, `family:revision`, or `family`, which means its newest revision. */
function taskDefinitionOf(region: RegionRecords, id: string): TaskDefinition {
  const byId = indexBy(region.taskDefinitions, 'id', ({ taskDefinitionArn = '', family }) => [
    taskDefinitionArn,
    shortName(taskDefinitionArn),
    family,
  ]);
  const found = byId(id).at(-1);
  if (!found) throw new Refusal('ClientException', 'Unable to describe task definition.');
  return found;
}
