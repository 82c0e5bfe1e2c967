import { DescribeContainerInstancesCommand, DescribeTasksCommand, ListTasksCommand } from '@aws-sdk/client-ecs';

import { isUnknown } from '@/lib/inventory/unknown';

import { batchesOf } from '../calls/batches';
import { convert, type Gathering } from '../gathering';
import { PRIORITY } from '../priority';
import type { RegionReadings } from '../readings';
import { isBehindLoadBalancer, namesLoadBalancer } from './in-use';
import { noteMissing } from './note-missing';
import type { ServiceBase } from './service';
import { toContainerInstance, toTask } from './task';

const BATCH = 100;

/** Reads the running tasks of clusters whose services stand behind load balancers, and the instances they run on; each cluster once. */
export interface TaskReader {
  /** Starts with the clusters where services say themselves that they stand behind one. */
  readKnown: () => void;
  /** Starts with the rest, once revisions have told of load balancers that ECS manages. */
  readAll: () => void;
  settled(): Promise<void>;
}

export function taskReader(gathering: Gathering, readings: RegionReadings): TaskReader {
  const asked = new Map<string, Promise<void>>();
  const readWhere = (behind: (service: ServiceBase) => boolean) => {
    for (const { clusterArn } of [...readings.services.values()].filter(behind)) {
      if (!asked.has(clusterArn)) asked.set(clusterArn, gatherClusterTasks(gathering, readings, clusterArn));
    }
  };
  return {
    readKnown: () => {
      readWhere((service) => namesLoadBalancer(service));
    },
    readAll: () => {
      readWhere((service) => isBehindLoadBalancer(service, readings));
    },
    settled: async () => {
      await Promise.all(asked.values());
    },
  };
}

async function gatherClusterTasks(gathering: Gathering, readings: RegionReadings, clusterArn: string): Promise<void> {
  const { region } = readings;
  const work: Promise<string[]>[] = [];
  await gathering.list({
    action: 'ecs:ListTasks',
    region,
    kind: 'task',
    resource: null,
    priority: PRIORITY.detail(0),
    page: async (nextToken, options) => {
      const page = await gathering.clients
        .ecs(region)
        .send(new ListTasksCommand({ cluster: clusterArn, nextToken, maxResults: BATCH }), options);
      return { items: page.taskArns, next: page.nextToken };
    },
    key: (arn) => arn,
    onItems: (arns) => {
      for (const batch of batchesOf(arns, BATCH)) work.push(describeTasks(gathering, readings, clusterArn, batch));
    },
  });
  const instances = new Set((await Promise.all(work)).flat());
  await Promise.all(batchesOf([...instances].sort(), BATCH).map((batch) => describeInstances(gathering, readings, clusterArn, batch)));
}

/** Gives the container instances that the tasks run on. */
async function describeTasks(
  gathering: Gathering,
  { region, tasks }: RegionReadings,
  clusterArn: string,
  arns: readonly string[],
): Promise<string[]> {
  const call = { action: 'ecs:DescribeTasks', region, kind: 'task' } as const;
  const answer = await gathering.ask({
    ...call,
    resource: null,
    priority: PRIORITY.detail(1),
    send: (options) => gathering.clients.ecs(region).send(new DescribeTasksCommand({ cluster: clusterArn, tasks: [...arns] }), options),
  });
  if (isUnknown(answer)) return [];
  const instances: string[] = [];
  for (const item of answer.tasks ?? []) {
    const task = convert(gathering.ledger, call, item.taskArn ?? null, () => toTask(item, region));
    if (task === null) continue;
    tasks.set(task.arn, task);
    if (task.containerInstanceArn !== null) instances.push(task.containerInstanceArn);
  }
  noteMissing(gathering.ledger, call, arns, answer.tasks?.map(({ taskArn }) => taskArn) ?? []);
  return instances;
}

async function describeInstances(
  gathering: Gathering,
  { region, containerInstances }: RegionReadings,
  clusterArn: string,
  arns: readonly string[],
): Promise<void> {
  const call = { action: 'ecs:DescribeContainerInstances', region, kind: 'container-instance' } as const;
  const answer = await gathering.ask({
    ...call,
    resource: null,
    priority: PRIORITY.detail(2),
    send: (options) => {
      const command = new DescribeContainerInstancesCommand({ cluster: clusterArn, containerInstances: [...arns] });
      return gathering.clients.ecs(region).send(command, options);
    },
  });
  if (isUnknown(answer)) return;
  for (const item of answer.containerInstances ?? []) {
    const instance = convert(gathering.ledger, call, item.containerInstanceArn ?? null, () =>
      toContainerInstance(item, clusterArn, region),
    );
    if (instance !== null) containerInstances.set(instance.arn, instance);
  }
  noteMissing(gathering.ledger, call, arns, answer.containerInstances?.map(({ containerInstanceArn }) => containerInstanceArn) ?? []);
}
