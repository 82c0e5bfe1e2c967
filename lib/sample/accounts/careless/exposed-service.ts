import type { ContainerDefinition, LoadBalancer, Service, TaskDefinition } from '@aws-sdk/client-ecs';
import type { TargetGroup } from '@aws-sdk/client-elastic-load-balancing-v2';
import { fargateService } from '../../build/fargate-service';
import { loadBalancerArn } from '../../build/load-balancer';
import { targetGroup, targetGroupArn } from '../../build/target-group';
import { type RegionPart, regionRecords } from '../../region-records';
import { CLUSTER, mall, tokyo } from './places';
import { DEFAULT_GROUP } from './security-groups';

interface ExposedServiceOptions {
  name: string;
  /** The load balancer before it. */
  behind: string;
  firstAddress: number;
  tasks?: number;
  container?: ContainerDefinition;
  taskDefinition?: Omit<Partial<TaskDefinition>, 'taskDefinitionArn'>;
  service?: Partial<Service>;
  /** What its first entry has besides the target group. */
  loadBalancer?: LoadBalancer;
  group?: Partial<TargetGroup>;
}

export const PORT = 8080;

/** A service whose tasks have public addresses, are in the default security group, and run as root in whatever image is the latest. */
export function exposedService(options: ExposedServiceOptions): RegionPart {
  const { name, firstAddress, behind, service, tasks, taskDefinition } = options;
  const registered = { targetGroupArn: targetGroupArn(tokyo, name), containerName: name, containerPort: PORT, ...options.loadBalancer };
  const { part } = fargateService({
    ...{ network: mall, cluster: CLUSTER, name, securityGroups: [DEFAULT_GROUP], firstAddress, loadBalancers: [registered] },
    container: { image: `public.ecr.aws/mall/${name}`, user: 'root', ...options.container, name, port: PORT },
    ...(tasks === undefined ? {} : { tasks }),
    ...(taskDefinition === undefined ? {} : { taskDefinition }),
    service: { networkConfiguration: openNetwork(), tags: [], ...service },
  });
  const networkInterfaces = (part.networkInterfaces ?? []).map((card, index) => ({
    ...card,
    Association: { PublicIp: `203.0.113.${String(firstAddress + index)}`, IpOwnerId: 'amazon' },
  }));
  return regionRecords({ ...part, networkInterfaces }, { targetGroups: [{ ...groupBehind(name, behind), ...options.group }] });
}

/** Where the tasks stand. */
export function openNetwork() {
  return { awsvpcConfiguration: { subnets: mall.privateSubnets, securityGroups: [DEFAULT_GROUP], assignPublicIp: 'ENABLED' as const } };
}

export function groupBehind(name: string, behind: string): TargetGroup {
  const loadBalancerArns = [loadBalancerArn(tokyo, behind)];
  return targetGroup({ place: tokyo, name, vpcId: mall.vpcId, port: PORT, protocolVersion: 'HTTP1', loadBalancerArns });
}
