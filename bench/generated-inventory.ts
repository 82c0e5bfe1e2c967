import type { Inventory } from '@/lib/inventory/inventory';
import { emptyInventory } from '@/lib/testing/empty-inventory';
import { egress, ingress, network, networkAcl, networkInterface, routeTable, securityGroup, subnet } from '@/lib/testing/sample-network';
import {
  accountProtection,
  behavior,
  certificate,
  distribution,
  forwardTo,
  listener,
  loadBalancer,
  loadBalancerArn,
  loadBalancerHost,
  origin,
  plainListener,
  rule,
  targetGroup,
  taskDefinitionArn,
} from '@/lib/testing/sample-parts';
import { cluster, service, task, taskDefinition } from '@/lib/testing/sample-service';
import { webAcl, webAclArn } from '@/lib/testing/sample-web-acl';

/** Chains that share one VPC, as systems in one account do. */
const CHAINS_PER_VPC = 10;

/**
 * One inventory with so many chains of their own, each in its subnet with its security groups; ten share a VPC, and all share a web ACL,
 * a cluster and a hosted zone. Every fifth is the story of the 464, every seventh carries gRPC.
 */
export function generatedInventory(chains: number): Inventory {
  const parts = Array.from({ length: chains }, (_, index) => ({ ...front(index), ...back(index), ...surroundings(index) }));
  const vpcs = Array.from({ length: Math.ceil(chains / CHAINS_PER_VPC) }, (_, index) => vpc(index));
  return emptyInventory({
    distributions: parts.map((one) => one.distribution),
    loadBalancers: parts.map((one) => one.loadBalancer),
    targetGroups: parts.flatMap((one) => one.targetGroups),
    clusters: [cluster()],
    services: parts.flatMap((one) => one.services),
    taskDefinitions: parts.flatMap((one) => one.taskDefinitions),
    tasks: parts.flatMap((one) => one.tasks),
    certificates: parts.map((one) => one.certificate),
    webAcls: [webAcl()],
    securityGroups: parts.flatMap((one) => one.securityGroups),
    subnets: parts.map((one) => one.subnet),
    networkInterfaces: parts.flatMap((one) => one.networkInterfaces),
    vpcs: vpcs.flatMap((one) => one.vpcs),
    routeTables: vpcs.map((one) => one.routeTable),
    networkAcls: vpcs.map((one) => one.networkAcl),
    accountProtections: [accountProtection()],
    hostedZones: [
      {
        id: 'Z1',
        name: 'example.com',
        private: false,
        recordSets: parts.map((_, index) => ({
          hostedZoneId: 'Z1',
          name: names(index).origin,
          type: 'A',
          targets: [loadBalancerHost(names(index).balancer)],
          alias: true,
          setIdentifier: null,
        })),
      },
    ],
  });
}

function names(index: number) {
  return {
    ...{ balancer: `lb-${index}`, web: `web-${index}`, api: `api-${index}`, origin: `origin-${index}.example.com` },
    ...{
      balancerGroup: `sg-alb-${index}`,
      taskGroup: `sg-task-${index}`,
      subnet: `subnet-${index}`,
      vpc: `vpc-${Math.floor(index / CHAINS_PER_VPC)}`,
    },
  };
}

/** The distribution, the load balancer and its certificate. */
function front(index: number) {
  const { balancer, web, api, origin: host, balancerGroup, subnet: subnetId, vpc: vpcId } = names(index);
  const arn = loadBalancerArn(balancer);
  const own = (port: number): string => `${arn.replace(':loadbalancer/', ':listener/')}/${port}`;
  const ownRule = (priority: number | null, target: string, path: string | null) => ({
    ...rule(priority, [forwardTo(target)], path === null ? [] : [{ field: 'path-pattern', values: [path], regexValues: [] }]),
    arn: `${own(443).replace(':listener/', ':listener-rule/')}/${priority ?? 'default'}`,
  });
  const secure = listener({
    arn: own(443),
    loadBalancerArn: arn,
    certificates: [{ arn: certificate(host, []).arn, isDefault: true }],
    rules: [ownRule(1, api, '/api/*'), ownRule(null, web, null)],
  });
  const plain = plainListener({
    arn: own(80),
    loadBalancerArn: arn,
    rules: [{ ...ownRule(null, web, null), arn: `${own(80)}/default` }],
  });
  const subnets = [{ id: subnetId, availabilityZone: 'eu-west-1a' }];
  return {
    distribution: distribution({
      id: `E${index}`,
      domainName: `d${index}.cloudfront.net`,
      aliases: [`www-${index}.example.com`],
      webAclId: webAclArn(),
      origins: [origin({ domainName: host })],
      cacheBehaviors: [behavior({ pathPattern: '/api/*', grpcEnabled: speaksGrpc(index) })],
    }),
    loadBalancer: loadBalancer({ name: balancer, vpcId, subnets, securityGroups: [balancerGroup], listeners: [secure, plain] }),
    certificate: certificate(host, [host]),
  };
}

/** Two target groups, each with a service that runs one task. */
function back(index: number) {
  const { balancer, web, api, taskGroup, subnet: subnetId, vpc: vpcId } = names(index);
  const address = (name: string): string => `10.${name === web ? 0 : 1}.${Math.floor(index / 250)}.${index % 250}`;
  const group = (name: string, protocolVersion: string) => {
    const targets = [{ id: address(name), port: 80, availabilityZone: null, healthCheckPort: '80', state: 'healthy', reason: null }];
    return targetGroup({ name, vpcId, protocolVersion, loadBalancerArns: [loadBalancerArn(balancer)], targets });
  };
  const both = [web, api];
  return {
    targetGroups: [group(web, index % 5 === 0 ? 'HTTP2' : 'HTTP1'), group(api, speaksGrpc(index) ? 'GRPC' : 'HTTP1')],
    services: both.map((name) => service({ name, network: { subnets: [subnetId], securityGroups: [taskGroup], assignPublicIp: false } })),
    taskDefinitions: both.map((name) => taskDefinition({ arn: taskDefinitionArn(name), family: name })),
    tasks: both.map((name) =>
      task({
        ...{ arn: `${task().arn}-${name}`, group: `service:${name}`, taskDefinitionArn: taskDefinitionArn(name) },
        ...{ privateIps: [address(name)], networkInterfaceIds: [`eni-${name}`] },
      }),
    ),
    networkInterfaces: both.map((name) =>
      networkInterface({ id: `eni-${name}`, vpcId, subnetId, securityGroups: [taskGroup], privateIps: [address(name)] }),
    ),
  };
}

function surroundings(index: number) {
  const { balancerGroup, taskGroup, subnet: id, vpc: vpcId } = names(index);
  const fromBalancer = ingress({ fromPort: 80, toPort: 80, cidrIpv4: null, referencedGroupId: balancerGroup });
  return {
    securityGroups: [securityGroup({ id: balancerGroup, vpcId }), securityGroup({ id: taskGroup, vpcId, rules: [fromBalancer, egress()] })],
    subnet: subnet({ id, vpcId, mapPublicIpOnLaunch: false }),
  };
}

function vpc(number: number) {
  const id = `vpc-${number}`;
  const subnetIds = Array.from({ length: CHAINS_PER_VPC }, (_, index) => `subnet-${number * CHAINS_PER_VPC + index}`);
  return {
    vpcs: network().vpcs.map((sample) => ({ ...sample, id })),
    routeTable: routeTable({ id: `rtb-${number}`, vpcId: id, subnetIds }),
    networkAcl: networkAcl({ id: `acl-${number}`, vpcId: id, subnetIds }),
  };
}

function speaksGrpc(index: number): boolean {
  return index % 7 === 0;
}
