import type { TaskSet } from '@aws-sdk/client-ecs';
import { arnOf, CREATED, hexOf } from '../../build/place';
import { targetGroupArn } from '../../build/target-group';
import { type RegionPart, regionRecords } from '../../region-records';
import { exposedService, groupBehind, openNetwork, PORT } from './exposed-service';
import { CARELESS_ACCOUNT, CLUSTER, tokyo } from './places';

const role = `arn:aws:iam::${CARELESS_ACCOUNT}:role/everything`;

/** One task for the whole site, on an old platform, without logs, with its variables in a bucket, and open to ECS Exec. */
const web = exposedService({
  ...{ name: 'web', behind: 'front', firstAddress: 20, tasks: 1 },
  container: {
    ...{ image: 'public.ecr.aws/mall/web:latest', logConfiguration: undefined },
    environmentFiles: [{ type: 's3', value: 'arn:aws:s3:::mall-settings/web.env' }],
  },
  taskDefinition: {
    ...{ executionRoleArn: role, taskRoleArn: role },
    volumes: [
      {
        name: 'uploads',
        efsVolumeConfiguration: { fileSystemId: 'fs-0b1c2d3e4f5a60718', rootDirectory: '/', transitEncryption: 'DISABLED' },
      },
    ],
  },
  service: { platformVersion: '1.3.0', enableExecuteCommand: true },
  // A port of its own answers the health check, with anything but an error of the server's.
  group: { HealthCheckPort: '9090', Matcher: { HttpCode: '200-499' } },
});

/** Blue/green between a group that speaks HTTP/1.1 and one that takes HTTP/2 only. */
const api = exposedService({
  ...{ name: 'api', behind: 'front', firstAddress: 24 },
  service: { deploymentConfiguration: { strategy: 'BLUE_GREEN', maximumPercent: 200, minimumHealthyPercent: 100 } },
  loadBalancer: { advancedConfiguration: { alternateTargetGroupArn: targetGroupArn(tokyo, 'api-next'), roleArn: role } },
});
const apiNext: RegionPart = { targetGroups: [{ ...groupBehind('api-next', 'front'), ProtocolVersion: 'HTTP2' }] };

const windows = exposedService({
  ...{ name: 'windows', behind: 'front', firstAddress: 28 },
  container: { user: 'ContainerAdministrator' },
  taskDefinition: { runtimePlatform: { cpuArchitecture: 'X86_64', operatingSystemFamily: 'WINDOWS_SERVER_2022_CORE' } },
  service: { platformVersion: '1.0.0', platformFamily: 'WINDOWS_SERVER_2022_CORE' },
});

/** Its proxy gives up after 15 seconds, which the load balancer before it would wait for. */
const mesh = exposedService({
  ...{ name: 'mesh', behind: 'front', firstAddress: 32 },
  container: { portMappings: [{ name: 'mesh', containerPort: PORT, hostPort: PORT, protocol: 'tcp', appProtocol: 'http' }] },
  service: {
    deployments: [
      {
        ...{ id: `ecs-svc/${hexOf(19, 'mesh')}`, status: 'PRIMARY', createdAt: CREATED, updatedAt: CREATED, rolloutState: 'COMPLETED' },
        serviceConnectConfiguration: { enabled: true, namespace: 'mall', services: [{ portName: 'mesh' }] },
      },
    ],
  },
});

/** Released by a controller of somebody's own, which puts task sets into the service. */
const released = exposedService({
  ...{ name: 'released', behind: 'front', firstAddress: 36 },
  service: {
    ...{ deploymentController: { type: 'EXTERNAL' }, loadBalancers: [], deployments: [], networkConfiguration: undefined },
    taskSets: [taskSet()],
  },
});

export const services: RegionPart = regionRecords(web, api, apiNext, windows, mesh, released, {
  attributes: [{ arn: targetGroupArn(tokyo, 'web'), values: { 'stickiness.enabled': 'true', 'stickiness.type': 'lb_cookie' } }],
});

function taskSet(): TaskSet {
  const id = `ecs-svc/${hexOf(19, 'taskset', 'released')}`;
  return {
    ...{ id, taskSetArn: arnOf('ecs', tokyo, `task-set/${CLUSTER}/released/${id}`), status: 'PRIMARY', createdAt: CREATED },
    ...{
      updatedAt: CREATED,
      launchType: 'FARGATE',
      stabilityStatus: 'STEADY_STATE',
      computedDesiredCount: 2,
      runningCount: 2,
      pendingCount: 0,
    },
    taskDefinition: arnOf('ecs', tokyo, 'task-definition/released:3'),
    networkConfiguration: openNetwork(),
    scale: { unit: 'PERCENT', value: 100 },
    loadBalancers: [{ targetGroupArn: targetGroupArn(tokyo, 'released'), containerName: 'released', containerPort: PORT }],
  };
}
