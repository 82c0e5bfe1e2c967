import type { Service } from '@/lib/inventory/service';
import type { Cluster, Container, Task, TaskDefinition } from '@/lib/inventory/task';

import { ECS, REGION, serviceArn, targetGroupArn, taskDefinitionArn } from './sample-parts';

const clusterArn = (name = 'main'): string => `${ECS}:cluster/${name}`;

/** The cluster that the service runs in. */
export function cluster(changed: Partial<Cluster> = {}): Cluster {
  const name = changed.name ?? 'main';
  return {
    arn: clusterArn(name),
    name,
    region: REGION,
    status: 'ACTIVE',
    containerInsights: 'enabled',
    executeCommandLogging: 'DEFAULT',
    executeCommandKmsKey: true,
    capacityProviders: ['FARGATE', 'FARGATE_SPOT'],
    tags: {},
    ...changed,
  };
}

export function service(changed: Partial<Service> = {}): Service {
  const name = changed.name ?? 'web';
  return {
    arn: serviceArn(name),
    name,
    clusterArn: clusterArn(),
    region: REGION,
    status: 'ACTIVE',
    taskDefinitionArn: taskDefinitionArn(name),
    desiredCount: 1,
    runningCount: 1,
    launchType: 'FARGATE',
    capacityProviders: [],
    platformVersion: 'LATEST',
    platformFamily: 'Linux',
    deploymentController: 'ECS',
    deploymentStrategy: 'ROLLING',
    resourceManagementType: 'CUSTOMER',
    executeCommandEnabled: false,
    network: { subnets: ['subnet-1'], securityGroups: ['sg-task'], assignPublicIp: false },
    loadBalancers: [
      {
        targetGroupArn: targetGroupArn(name),
        containerName: 'app',
        containerPort: 80,
        alternateTargetGroupArn: null,
        productionListenerRule: null,
        testListenerRule: null,
      },
    ],
    taskSets: [],
    serviceConnect: { enabled: false, namespace: null, ports: [] },
    revisions: [],
    tags: {},
    ...changed,
  };
}

export function task(changed: Partial<Task> = {}): Task {
  return {
    arn: `${ECS}:task/main/0001`,
    clusterArn: clusterArn(),
    region: REGION,
    group: 'service:web',
    startedBy: 'ecs-svc/1',
    taskDefinitionArn: taskDefinitionArn(),
    lastStatus: 'RUNNING',
    launchType: 'FARGATE',
    containerInstanceArn: null,
    privateIps: ['10.0.0.10'],
    networkInterfaceIds: ['eni-1'],
    containers: [{ name: 'app', networkBindings: [] }],
    ...changed,
  };
}

export function taskDefinition(changed: Partial<TaskDefinition> = {}): TaskDefinition {
  return {
    arn: taskDefinitionArn(),
    family: 'web',
    revision: 1,
    region: REGION,
    networkMode: 'awsvpc',
    requiresCompatibilities: ['FARGATE'],
    pidMode: null,
    ipcMode: null,
    taskRole: true,
    executionRoleIsTaskRole: false,
    operatingSystem: 'LINUX',
    efsVolumes: [],
    proxyType: null,
    containers: [container()],
    tags: {},
    ...changed,
  };
}

export function container(changed: Partial<Container> = {}): Container {
  return {
    name: 'app',
    image: 'public.ecr.aws/nginx/nginx:stable',
    essential: true,
    portMappings: [{ name: 'web', containerPort: 80, containerPortRange: null, hostPort: 80, protocol: 'tcp', appProtocol: null }],
    environmentNames: [],
    secretNames: [],
    environmentFiles: 0,
    privileged: false,
    user: null,
    readonlyRootFilesystem: true,
    logDriver: 'awslogs',
    logMode: 'non-blocking',
    healthCheck: false,
    ...changed,
  };
}
