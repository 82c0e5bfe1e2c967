import type { Service, Task } from '@aws-sdk/client-ecs';

import { type RegionPart, type RegionRecords, regionRecords } from '@/lib/sample/region-records';

import { OWNER_TARGET_GROUP } from './elb-answers';

const BEHIND = [{ targetGroupArn: OWNER_TARGET_GROUP, containerName: 'recorded', containerPort: 80 }];

/** A Region with the services, tasks and clusters by which a scan comes to the recorded ones. */
export function surroundContainers(records: RegionRecords): RegionRecords {
  const withTasks = regionRecords(records, tasksOf(records));
  const withServices = regionRecords(withTasks, servicesOf(withTasks));
  return regionRecords(withServices, clustersOf(withServices));
}

/** Container instances are read where tasks run on them. */
function tasksOf({ containerInstances, tasks }: RegionRecords): RegionPart {
  const used = new Set(tasks.map(({ containerInstanceArn }) => containerInstanceArn));
  const idle = containerInstances.filter(({ instance }) => !used.has(instance.containerInstanceArn));
  return {
    tasks: idle.map(({ clusterArn, instance }, index): Task => {
      const taskArn = `${clusterArn.replace(':cluster/', ':task/')}/recorded${String(index)}`;
      return {
        taskArn,
        clusterArn,
        containerInstanceArn: instance.containerInstanceArn,
        desiredStatus: 'RUNNING',
        lastStatus: 'RUNNING',
        group: 'service:recorded',
      };
    }),
  };
}

/** Tasks, task definitions, revisions and capacity providers are read where a service behind a load balancer uses them. */
function servicesOf({ services, taskDefinitions, tasks, serviceRevisions, capacityProviders, clusters }: RegionRecords): RegionPart {
  const [home = 'arn:aws:ecs:us-east-1:123456789012:cluster/recorded'] = clusters.flatMap(({ clusterArn }) => clusterArn ?? []);
  const made = (name: string, clusterArn: string, over: Partial<Service> = {}): Service => {
    const serviceArn = `${clusterArn.replace(':cluster/', ':service/')}/${name}`;
    return {
      serviceArn,
      serviceName: name,
      clusterArn,
      status: 'ACTIVE',
      loadBalancers: BEHIND,
      launchType: 'FARGATE',
      deployments: [],
      desiredCount: 1,
      runningCount: 1,
      ...over,
    };
  };
  const known = new Set(services.map(({ serviceArn }) => serviceArn));
  return {
    services: [
      ...taskDefinitions.map((definition, index) =>
        made(`definition${String(index)}`, home, { taskDefinition: definition.taskDefinitionArn }),
      ),
      ...[...new Set(tasks.flatMap(({ clusterArn }) => clusterArn ?? []))].map((clusterArn) => made('recorded', clusterArn)),
      ...serviceRevisions
        .filter(({ serviceArn }) => !known.has(serviceArn))
        .map(({ serviceArn, clusterArn = home, serviceRevisionArn = '' }) =>
          made((serviceArn ?? '').replace(/^.*\//, ''), clusterArn, {
            currentServiceRevisions: [{ arn: serviceRevisionArn }],
          }),
        ),
      ...(capacityProviders.length === 0
        ? []
        : [made('capacity', home, { capacityProviderStrategy: capacityProviders.map(({ name }) => ({ capacityProvider: name ?? '' })) })]),
    ],
  };
}

function clustersOf({ clusters, services }: RegionRecords): RegionPart {
  const known = new Set(clusters.map(({ clusterArn }) => clusterArn));
  const missing = [...new Set(services.flatMap(({ clusterArn }) => clusterArn ?? []))].filter((arn) => !known.has(arn));
  return { clusters: missing.map((arn) => ({ clusterArn: arn, clusterName: arn.replace(/^.*\//, ''), status: 'ACTIVE' })) };
}
