import { clusterArn } from '../../build/fargate-service';
import { arnOf, CREATED, ec2Id, hexOf } from '../../build/place';
import { targetGroupArn } from '../../build/target-group';
import { type RegionPart, regionRecords } from '../../region-records';
import { groupBehind, PORT } from './exposed-service';
import { CLUSTER, mall, tokyo } from './places';
import { DEFAULT_GROUP } from './security-groups';

/** A service that shares everything with its EC2 instance: network, processes, memory. The instance has a public address and may route. */
const name = 'host';
const instance = 'i-0c1d2e3f4a5b60718';
const taskDefinitionArn = arnOf('ecs', tokyo, `task-definition/${name}:7`);
const containerInstanceArn = arnOf('ecs', tokyo, `container-instance/${CLUSTER}/${hexOf(32, 'host', instance)}`);
const taskArn = arnOf('ecs', tokyo, `task/${CLUSTER}/${hexOf(32, 'task', instance)}`);
const clustered = { clusterArn: clusterArn(tokyo, CLUSTER) };

export const hostService: RegionPart = regionRecords(task(), machine(), {
  taskDefinitions: [
    {
      ...{ taskDefinitionArn, family: name, revision: 7, status: 'ACTIVE', registeredAt: CREATED },
      ...{ networkMode: 'host', pidMode: 'host', ipcMode: 'host', compatibilities: ['EC2'], requiresCompatibilities: ['EC2'] },
      containerDefinitions: [
        {
          ...{ name, image: 'public.ecr.aws/mall/host', essential: true, memory: 512, privileged: true },
          portMappings: [{ containerPort: PORT, hostPort: PORT, protocol: 'tcp' }],
          logConfiguration: {
            logDriver: 'awslogs',
            options: { mode: 'blocking', 'awslogs-group': '/ecs/host', 'awslogs-region': tokyo.region },
          },
        },
      ],
    },
  ],
  services: [
    {
      ...clustered,
      ...{ serviceArn: arnOf('ecs', tokyo, `service/${CLUSTER}/${name}`), serviceName: name, status: 'ACTIVE', createdAt: CREATED },
      ...{ desiredCount: 1, runningCount: 1, pendingCount: 0, taskDefinition: taskDefinitionArn, launchType: 'EC2' },
      ...{ schedulingStrategy: 'REPLICA', deploymentController: { type: 'ECS' }, events: [], deployments: [] },
      loadBalancers: [{ targetGroupArn: targetGroupArn(tokyo, name), containerName: name, containerPort: PORT }],
    },
  ],
  targetGroups: [{ ...groupBehind(name, 'front'), TargetType: 'instance' }],
  targets: [
    {
      targetGroupArn: targetGroupArn(tokyo, name),
      health: { Target: { Id: instance, Port: PORT }, HealthCheckPort: String(PORT), TargetHealth: { State: 'healthy' } },
    },
  ],
});

function task(): RegionPart {
  return {
    tasks: [
      {
        ...{
          ...clustered,
          taskArn,
          taskDefinitionArn,
          containerInstanceArn,
          group: `service:${name}`,
          launchType: 'EC2',
          createdAt: CREATED,
        },
        ...{ lastStatus: 'RUNNING', desiredStatus: 'RUNNING', attachments: [] },
        containers: [
          {
            ...{ name, taskArn, lastStatus: 'RUNNING', networkInterfaces: [] },
            networkBindings: [{ bindIP: '0.0.0.0', containerPort: PORT, hostPort: PORT, protocol: 'tcp' }],
          },
        ],
      },
    ],
  };
}

function machine(): RegionPart {
  return {
    containerInstances: [
      {
        ...clustered,
        instance: { containerInstanceArn, ec2InstanceId: instance, status: 'ACTIVE', agentConnected: true, registeredAt: CREATED },
      },
    ],
    networkInterfaces: [
      {
        ...{
          NetworkInterfaceId: ec2Id('eni', tokyo, instance),
          VpcId: mall.vpcId,
          SubnetId: mall.publicSubnets[0],
          OwnerId: tokyo.accountId,
        },
        ...{
          Status: 'in-use',
          InterfaceType: 'interface',
          PrivateIpAddress: '10.30.0.20',
          SourceDestCheck: false,
          RequesterManaged: false,
        },
        Attachment: { InstanceId: instance, Status: 'attached', DeviceIndex: 0 },
        Association: { PublicIp: '203.0.113.200', IpOwnerId: 'amazon' },
        Groups: [{ GroupId: DEFAULT_GROUP, GroupName: 'default' }],
        Description: '',
      },
    ],
  };
}
