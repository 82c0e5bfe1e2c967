import type { ContainerDefinition, Deployment, LoadBalancer, Service, Task, TaskDefinition } from '@aws-sdk/client-ecs';
import type { RegionPart } from '../region-records';
import { type Network, privateAddress, zoneOf } from './network';
import { arnOf, CREATED, ec2Id, hexOf, type Place, uuidOf } from './place';

export interface FargateServiceOptions {
  network: Network;
  cluster: string;
  name: string;
  securityGroups: readonly string[];
  container: ContainerDefinition & { name: string; port: number };
  /** The target groups its tasks are registered with. */
  loadBalancers: readonly LoadBalancer[];
  /** Which of the network's private addresses the first task has; the others follow. */
  firstAddress: number;
  /** How many tasks run, in the zones by turns; two unless named. */
  tasks?: number;
  /** What differs from an ordinary task definition. */
  taskDefinition?: Omit<Partial<TaskDefinition>, 'taskDefinitionArn'>;
  /** What differs from an ordinary rolling service. */
  service?: Partial<Service>;
}

const TASKS = 2;

export interface BuiltService {
  arn: string;
  part: RegionPart;
  addresses: string[];
}

export function clusterArn(place: Place, name: string): string {
  return arnOf('ecs', place, `cluster/${name}`);
}

/** A cluster; services name it. */
export function cluster(place: Place, name: string): RegionPart {
  return {
    clusters: [
      {
        ...{ clusterArn: clusterArn(place, name), clusterName: name, status: 'ACTIVE', tags: [] },
        ...{ registeredContainerInstancesCount: 0, runningTasksCount: 2, pendingTasksCount: 0, activeServicesCount: 1 },
        settings: [{ name: 'containerInsights', value: 'enabled' }],
        capacityProviders: ['FARGATE', 'FARGATE_SPOT'],
        defaultCapacityProviderStrategy: [],
      },
    ],
  };
}

/** An ECS service on Fargate with its task definition, tasks, network interfaces and registered targets. */
export function fargateService(options: FargateServiceOptions): BuiltService {
  const { network, name } = options;
  const { place } = network;
  const serviceArn = arnOf('ecs', place, `service/${options.cluster}/${name}`);
  const taskDefinition = { ...toTaskDefinition(place, name, options.container), ...options.taskDefinition };
  const numbers = Array.from({ length: options.tasks ?? TASKS }, (_, index) => options.firstAddress + index);
  const addresses = numbers.map((n) => privateAddress(network, n));
  const tasks = numbers.map((n) => toTask(options, taskDefinition, n));
  return {
    arn: serviceArn,
    addresses,
    part: {
      services: [toService(options, serviceArn, taskDefinition)],
      taskDefinitions: [taskDefinition],
      tags: [{ arn: taskDefinition.taskDefinitionArn, values: { Application: name } }],
      tasks,
      networkInterfaces: addresses.map((address, index) => ({
        ...{ NetworkInterfaceId: ec2Id('eni', place, address), PrivateIpAddress: address, VpcId: network.vpcId, Status: 'in-use' as const },
        ...{
          SubnetId: network.privateSubnets[(options.firstAddress + index) % 2],
          OwnerId: place.accountId,
          InterfaceType: 'interface' as const,
        },
        Groups: options.securityGroups.map((GroupId) => ({ GroupId, GroupName: name })),
        Description: arnOf('ecs', place, `attachment/${uuidOf('attachment', address)}`),
        SourceDestCheck: true,
        RequesterManaged: true,
      })),
      targets: options.loadBalancers.flatMap(({ targetGroupArn = '', containerPort }) =>
        addresses.map((Id, index) => ({
          targetGroupArn,
          health: {
            Target: { Id, Port: containerPort, AvailabilityZone: place.region + zoneOf(options.firstAddress + index) },
            HealthCheckPort: String(containerPort),
            TargetHealth: { State: 'healthy' as const },
          },
        })),
      ),
    },
  };
}

function toTaskDefinition(place: Place, family: string, { port, ...container }: FargateServiceOptions['container']) {
  return {
    taskDefinitionArn: arnOf('ecs', place, `task-definition/${family}:3`),
    family,
    revision: 3,
    status: 'ACTIVE',
    networkMode: 'awsvpc',
    compatibilities: ['EC2', 'FARGATE'],
    requiresCompatibilities: ['FARGATE'],
    runtimePlatform: { cpuArchitecture: 'X86_64', operatingSystemFamily: 'LINUX' },
    cpu: '256',
    memory: '512',
    executionRoleArn: `arn:aws:iam::${place.accountId}:role/${family}-execution`,
    taskRoleArn: `arn:aws:iam::${place.accountId}:role/${family}-task`,
    containerDefinitions: [
      {
        cpu: 0,
        essential: true,
        portMappings: [{ containerPort: port, hostPort: port, protocol: 'tcp' }],
        environment: [],
        mountPoints: [],
        volumesFrom: [],
        logConfiguration: { logDriver: 'awslogs', options: { 'awslogs-group': `/ecs/${family}`, 'awslogs-region': place.region } },
        ...container,
      },
    ],
    volumes: [],
    placementConstraints: [],
    registeredAt: CREATED,
  } satisfies TaskDefinition;
}

function toService(options: FargateServiceOptions, serviceArn: string, { taskDefinitionArn }: TaskDefinition): Service {
  const { network, name } = options;
  const { place } = network;
  const awsvpcConfiguration = {
    subnets: network.privateSubnets,
    securityGroups: [...options.securityGroups],
    assignPublicIp: 'DISABLED' as const,
  };
  const tasks = options.tasks ?? TASKS;
  const counts = { desiredCount: tasks, runningCount: tasks, pendingCount: 0 };
  const running = {
    taskDefinition: taskDefinitionArn,
    launchType: 'FARGATE' as const,
    platformVersion: 'LATEST',
    networkConfiguration: { awsvpcConfiguration },
  };
  const deployment: Deployment = {
    ...{ id: `ecs-svc/${hexOf(19, name)}`, status: 'PRIMARY', createdAt: CREATED, updatedAt: CREATED },
    ...{ ...counts, ...running, failedTasks: 0, rolloutState: 'COMPLETED', platformFamily: 'Linux' },
  };
  return {
    serviceArn,
    serviceName: name,
    clusterArn: clusterArn(place, options.cluster),
    status: 'ACTIVE',
    ...counts,
    ...running,
    platformFamily: 'Linux',
    loadBalancers: [...options.loadBalancers],
    serviceRegistries: [],
    deployments: [deployment],
    deploymentController: { type: 'ECS' },
    deploymentConfiguration: { strategy: 'ROLLING', maximumPercent: 200, minimumHealthyPercent: 100 },
    schedulingStrategy: 'REPLICA',
    healthCheckGracePeriodSeconds: 60,
    createdAt: CREATED,
    enableExecuteCommand: false,
    propagateTags: 'NONE',
    events: [],
    tags: [{ key: 'Application', value: name }],
    ...options.service,
  };
}

function toTask(options: FargateServiceOptions, { taskDefinitionArn }: TaskDefinition, n: number): Task {
  const { network, name } = options;
  const { place } = network;
  const address = privateAddress(network, n);
  const id = hexOf(32, 'task', name, address);
  const taskArn = arnOf('ecs', place, `task/${options.cluster}/${id}`);
  const attachmentId = uuidOf('attachment', address);
  return {
    taskArn,
    taskDefinitionArn,
    clusterArn: clusterArn(place, options.cluster),
    group: `service:${name}`,
    launchType: 'FARGATE',
    lastStatus: 'RUNNING',
    desiredStatus: 'RUNNING',
    healthStatus: 'UNKNOWN',
    connectivity: 'CONNECTED',
    availabilityZone: place.region + zoneOf(n),
    cpu: '256',
    memory: '512',
    createdAt: CREATED,
    startedAt: CREATED,
    platformVersion: '1.4.0',
    containers: [
      {
        ...{ containerArn: arnOf('ecs', place, `container/${options.cluster}/${id}/${uuidOf(id)}`), taskArn, name: options.container.name },
        ...{ image: options.container.image, lastStatus: 'RUNNING', healthStatus: 'UNKNOWN', networkBindings: [] },
        networkInterfaces: [{ attachmentId, privateIpv4Address: address }],
      },
    ],
    attachments: [
      {
        ...{ id: attachmentId, type: 'ElasticNetworkInterface', status: 'ATTACHED' },
        details: [
          { name: 'subnetId', value: network.privateSubnets[n % 2] },
          { name: 'networkInterfaceId', value: ec2Id('eni', place, address) },
          { name: 'privateIPv4Address', value: address },
        ],
      },
    ],
  };
}
