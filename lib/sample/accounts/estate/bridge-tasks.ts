import type { Service, Task, TaskDefinition } from '@aws-sdk/client-ecs';
import type { AccountPart } from '../../build/account-part';
import { forward } from '../../build/actions';
import { aliasToLoadBalancer } from '../../build/hosted-zone';
import { clusterArn } from '../../build/fargate-service';
import { loadBalancer, loadBalancerArn } from '../../build/load-balancer';
import { arnOf, CREATED, ec2Id, hexOf } from '../../build/place';
import { securityGroup, securityGroupId } from '../../build/security-group';
import { targetGroup, targetGroupArn } from '../../build/target-group';
import { type RegionPart, regionRecords } from '../../region-records';
import { SECRETS } from '../sample-secrets';
import { DOMAIN, oregon } from './places';

/** An old service on EC2 instances of its own: bridge networking, ports that the host chooses, targets that are instances. */
const { network, place, cluster } = oregon;
const name = 'old-intranet';
const HOSTS = [
  { instance: 'i-0a1b2c3d4e5f60718', hostPort: 32_768 },
  { instance: 'i-0918f7e6d5c4b3a29', hostPort: 32_771 },
] as const;

const balancer = loadBalancer({
  network,
  name,
  scheme: 'internet-facing',
  securityGroups: [securityGroupId(network, 'office')],
  listeners: [
    {
      port: 443,
      protocol: 'HTTPS',
      certificateArns: [oregon.certificateArn],
      sslPolicy: 'ELBSecurityPolicy-TLS-1-0-2015-04',
      defaultActions: [forward(targetGroupArn(place, name))],
    },
  ],
  attributes: { 'routing.http.desync_mitigation_mode': 'monitor' },
});

// Only the offices may reach it, by a prefix list of the account's own.
const officeList = ec2Id('pl', place, 'office');
const office: RegionPart = {
  prefixLists: [{ id: officeList, name: 'office-networks', entries: [{ Cidr: '198.51.100.0/24', Description: 'Head office' }] }],
  securityGroups: [securityGroup({ network, name: 'office', ingress: [{ port: 443, from: { prefixList: officeList } }] })],
};

export const bridgeTasks: AccountPart = {
  regions: {
    [place.region]: regionRecords(balancer.part, office, service(), ...HOSTS.map(({ instance, hostPort }) => task(instance, hostPort))),
  },
  records: { [DOMAIN]: [aliasToLoadBalancer(`intranet.${DOMAIN}`, balancer)] },
};

function service(): RegionPart {
  const taskDefinition: TaskDefinition = {
    ...{ taskDefinitionArn: taskDefinitionArn(), family: name, revision: 41, status: 'ACTIVE', networkMode: 'bridge' },
    ...{ compatibilities: ['EC2'], requiresCompatibilities: ['EC2'], registeredAt: CREATED },
    containerDefinitions: [
      {
        ...{ name: 'web', image: 'public.ecr.aws/docker/library/httpd:2.4', essential: true, memory: 512, privileged: true },
        portMappings: [{ containerPort: 80, hostPort: 0, protocol: 'tcp' }],
        command: ['httpd-foreground', `--password=${SECRETS.commandPassword}`],
        environment: [{ name: 'API_TOKEN', value: SECRETS.estateApiToken }],
        logConfiguration: {
          logDriver: 'splunk',
          options: { mode: 'blocking', 'splunk-url': 'https://logs.example.net:8088', 'splunk-token': SECRETS.splunkToken },
        },
        mountPoints: [{ sourceVolume: 'pages', containerPath: '/usr/local/apache2/htdocs', readOnly: true }],
      },
    ],
    volumes: [{ name: 'pages', efsVolumeConfiguration: { fileSystemId: 'fs-0a1b2c3d4e5f60718', rootDirectory: '/' } }],
  };
  const record: Service = {
    ...{ serviceArn: arnOf('ecs', place, `service/${cluster}/${name}`), serviceName: name, clusterArn: clusterArn(place, cluster) },
    ...{ status: 'ACTIVE', desiredCount: 2, runningCount: 2, pendingCount: 0, taskDefinition: taskDefinitionArn(), createdAt: CREATED },
    ...{ schedulingStrategy: 'REPLICA', deploymentController: { type: 'ECS' }, enableExecuteCommand: true, events: [], deployments: [] },
    capacityProviderStrategy: [{ capacityProvider: 'old-hosts', weight: 1, base: 0 }],
    loadBalancers: [{ targetGroupArn: targetGroupArn(place, name), containerName: 'web', containerPort: 80 }],
  };
  return {
    services: [record],
    taskDefinitions: [taskDefinition],
    targetGroups: [
      targetGroup({
        ...{ place, name, vpcId: network.vpcId, port: 80, protocolVersion: 'HTTP1', targetType: 'instance' },
        loadBalancerArns: [loadBalancerArn(place, name)],
      }),
    ],
    capacityProviders: [
      {
        ...{ name: 'old-hosts', capacityProviderArn: arnOf('ecs', place, 'capacity-provider/old-hosts'), status: 'ACTIVE' },
        autoScalingGroupProvider: {
          autoScalingGroupArn: arnOf('autoscaling', place, 'autoScalingGroup:0a1b2c3d:autoScalingGroupName/old-hosts'),
          managedTerminationProtection: 'DISABLED',
        },
      },
    ],
  };
}

function task(instance: string, hostPort: number): RegionPart {
  const containerInstanceArn = arnOf('ecs', place, `container-instance/${cluster}/${hexOf(32, 'host', instance)}`);
  const taskArn = arnOf('ecs', place, `task/${cluster}/${hexOf(32, 'task', instance)}`);
  const record: Task = {
    ...{ taskArn, taskDefinitionArn: taskDefinitionArn(), clusterArn: clusterArn(place, cluster), containerInstanceArn },
    ...{ group: `service:${name}`, launchType: 'EC2', lastStatus: 'RUNNING', desiredStatus: 'RUNNING', createdAt: CREATED },
    containers: [
      {
        ...{ name: 'web', taskArn, lastStatus: 'RUNNING', networkInterfaces: [] },
        networkBindings: [{ bindIP: '0.0.0.0', containerPort: 80, hostPort, protocol: 'tcp' }],
      },
    ],
    attachments: [],
  };
  return {
    tasks: [record],
    containerInstances: [
      {
        clusterArn: clusterArn(place, cluster),
        instance: {
          containerInstanceArn,
          ec2InstanceId: instance,
          status: 'ACTIVE',
          agentConnected: true,
          runningTasksCount: 1,
          registeredAt: CREATED,
        },
      },
    ],
    targets: [
      {
        targetGroupArn: targetGroupArn(place, name),
        health: { Target: { Id: instance, Port: hostPort }, HealthCheckPort: String(hostPort), TargetHealth: { State: 'healthy' } },
      },
    ],
  };
}

function taskDefinitionArn(): string {
  return arnOf('ecs', place, `task-definition/${name}:41`);
}
