import type { ContainerDefinition, Service } from '@aws-sdk/client-ecs';
import { type RegionPart, regionRecords } from '../region-records';
import { fargateService } from './fargate-service';
import { loadBalancerArn } from './load-balancer';
import type { Network } from './network';
import { securityGroup, securityGroupId } from './security-group';
import { targetGroup, targetGroupArn } from './target-group';

export interface WebServiceOptions {
  network: Network;
  cluster: string;
  name: string;
  /** The load balancer's name, and the name of the security group that may reach the tasks. */
  behind: string;
  behindGroup: string;
  firstAddress: number;
  protocol?: 'HTTP' | 'HTTPS';
  protocolVersion?: 'HTTP1' | 'HTTP2' | 'GRPC';
  port?: number;
  image?: string;
  container?: ContainerDefinition;
  /** A second target group for blue/green; the tasks are registered with the first. */
  alternate?: boolean;
  service?: Partial<Service>;
}

export interface WebService {
  serviceArn: string;
  targetGroupArn: string;
  alternateTargetGroupArn: string;
  part: RegionPart;
}

/** A service on Fargate behind a load balancer: its target group, its security group and its tasks. */
export function webService(options: WebServiceOptions): WebService {
  const { network, name, port = 80, protocolVersion = 'HTTP1', protocol = 'HTTP' } = options;
  const { place, vpcId } = network;
  const alternateName = `${name}-alternate`;
  const groupName = `${name}-tasks`;
  const shared = { place, vpcId, port, protocol, protocolVersion, loadBalancerArns: [loadBalancerArn(place, options.behind)] };
  const arn = targetGroupArn(place, name);
  const tasks = fargateService({
    network,
    cluster: options.cluster,
    name,
    securityGroups: [securityGroupId(network, groupName)],
    container: {
      image: options.image ?? `${place.accountId}.dkr.ecr.${place.region}.amazonaws.com/${name}:1.0`,
      readonlyRootFilesystem: true,
      user: '1000',
      ...options.container,
      name: 'web',
      port,
    },
    loadBalancers: [{ targetGroupArn: arn, containerName: 'web', containerPort: port }],
    firstAddress: options.firstAddress,
    ...(options.service === undefined ? {} : { service: options.service }),
  });
  const ingress = [{ port, from: { group: securityGroupId(network, options.behindGroup) } }];
  return {
    serviceArn: tasks.arn,
    targetGroupArn: arn,
    alternateTargetGroupArn: targetGroupArn(place, alternateName),
    part: regionRecords(tasks.part, {
      securityGroups: [securityGroup({ network, name: groupName, ingress })],
      targetGroups: [targetGroup({ ...shared, name }), ...(options.alternate ? [targetGroup({ ...shared, name: alternateName })] : [])],
    }),
  };
}
