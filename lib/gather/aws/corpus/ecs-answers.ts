import {
  type CapacityProvider,
  CapacityProvider$,
  type Cluster,
  Cluster$,
  type ContainerInstance,
  ContainerInstance$,
  type Service,
  Service$,
  type ServiceRevision,
  ServiceRevision$,
  type Task,
  Task$,
  type TaskDefinition,
  TaskDefinition$,
  type TaskSet,
  TaskSet$,
} from '@aws-sdk/client-ecs';

import { type Contribution, inRegion, within } from './contribution';
import { itemsOf, shaped } from './shape';

export const OWNER_CLUSTER = 'arn:aws:ecs:us-east-1:123456789012:cluster/recorded';

export function clusters(value: unknown): Contribution[] {
  return itemsOf(value).map((item) => {
    const cluster = shaped<Cluster>(Cluster$, item);
    return inRegion({ clusters: [cluster] }, 'clusters', cluster.clusterArn);
  });
}

export function services(value: unknown): Contribution[] {
  return itemsOf(value).map((item) => {
    const service = shaped<Service>(Service$, item);
    const named = { clusterArn: OWNER_CLUSTER, serviceName: (service.serviceArn ?? '').replace(/^.*\//, ''), ...service };
    // Deleted services are listed for a while; nothing runs them.
    if (service.status === 'INACTIVE') return within({ services: [named] });
    return inRegion({ services: [named] }, 'services', service.serviceArn);
  });
}

/** A revision shows in its service. */
export function serviceRevisions(value: unknown): Contribution[] {
  return itemsOf(value).map((item) => within({ serviceRevisions: [shaped<ServiceRevision>(ServiceRevision$, item)] }));
}

export function taskSets(value: unknown): Contribution[] {
  return itemsOf(value).map((item) => {
    const taskSet = shaped<TaskSet>(TaskSet$, item);
    const { serviceArn = '', clusterArn = OWNER_CLUSTER } = taskSet;
    const service: Service = {
      serviceArn,
      clusterArn,
      serviceName: serviceArn.replace(/^.*\//, ''),
      status: 'ACTIVE',
      desiredCount: 1,
      taskSets: [taskSet],
    };
    return inRegion({ services: [{ ...service, deploymentController: { type: 'EXTERNAL' }, loadBalancers: [] }] }, 'services', serviceArn);
  });
}

export function taskDefinitions(value: unknown): Contribution[] {
  return itemsOf(value).map((item) => {
    const definition = shaped<TaskDefinition>(TaskDefinition$, item);
    return inRegion({ taskDefinitions: [definition] }, 'taskDefinitions', definition.taskDefinitionArn);
  });
}

export function tasks(value: unknown): Contribution[] {
  return itemsOf(value).map((item) => {
    const task = { clusterArn: OWNER_CLUSTER, ...shaped<Task>(Task$, item) };
    // Only tasks that shall run are listed.
    if (task.desiredStatus !== undefined && task.desiredStatus !== 'RUNNING') return within({ tasks: [task] });
    return inRegion({ tasks: [{ desiredStatus: 'RUNNING', ...task }] }, 'tasks', task.taskArn);
  });
}

export function containerInstances(value: unknown): Contribution[] {
  return itemsOf(value).map((item) => {
    const instance = shaped<ContainerInstance>(ContainerInstance$, item);
    return inRegion({ containerInstances: [{ clusterArn: OWNER_CLUSTER, instance }] }, 'containerInstances', instance.containerInstanceArn);
  });
}

export function capacityProviders(value: unknown): Contribution[] {
  return itemsOf(value).map((item) => {
    const provider = shaped<CapacityProvider>(CapacityProvider$, item);
    return inRegion({ capacityProviders: [provider] }, 'capacityProviders', provider.name);
  });
}

/** Listings give ARNs only: each is served as a resource of which nothing else is known. */
export function bare(name: string, read: (items: unknown) => Contribution[]): (value: unknown) => Contribution[] {
  return (value) => read(itemsOf(value).map((arn) => ({ [name]: arn })));
}
