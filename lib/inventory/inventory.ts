import { z } from 'zod';

import { ClassicLoadBalancer } from './classic-load-balancer';
import {
  CachePolicy,
  CloudFrontFunction,
  ConnectionGroup,
  ContinuousDeploymentPolicy,
  DistributionTenant,
  OriginAccessControl,
  OriginRequestPolicy,
  ResponseHeadersPolicy,
  VpcOrigin,
} from './cloudfront-parts';
import { Distribution } from './distribution';
import { Gap } from './gap';
import { LoadBalancer, SslPolicy, TrustStore } from './load-balancer';
import {
  FlowLog,
  NetworkAcl,
  NetworkInterface,
  PrefixList,
  RouteTable,
  SecurityGroup,
  Subnet,
  Vpc,
  VpcBlockPublicAccess,
  VpcEndpoint,
} from './network';
import { Service } from './service';
import { AccountProtection, Certificate, EcsGateway, HostedZone, LogDelivery, WebAcl } from './surroundings';
import { TargetGroup } from './target-group';
import { CapacityProvider, Cluster, ContainerInstance, Task, TaskDefinition } from './task';

export const Scope = z.object({
  distributions: z.array(z.string()),
  domains: z.array(z.string()),
  /** `key=value` or `key`. */
  tags: z.array(z.string()),
  loadBalancers: z.array(z.string()),
  clusters: z.array(z.string()),
});
export type Scope = z.infer<typeof Scope>;

export const InventorySource = z.object({
  kind: z.enum(['aws', 'sample', 'cloudformation', 'terraform', 'inventory']),
  /** What people call it: an account id, a sample's name, a file's name. */
  name: z.string(),
  accountId: z.string().nullable(),
  partition: z.string(),
  regions: z.array(z.string()),
  scope: Scope,
});
export type InventorySource = z.infer<typeof InventorySource>;

export const INVENTORY_SCHEMA = 'hoplens.inventory/2';

/**
 * What a source said, in our own shapes: plain JSON, every list in a stable order, no secret inside.
 * What could not be read stands in `gaps`.
 */
export const Inventory = z.object({
  schema: z.literal(INVENTORY_SCHEMA),
  source: InventorySource,
  distributions: z.array(Distribution),
  vpcOrigins: z.array(VpcOrigin),
  originRequestPolicies: z.array(OriginRequestPolicy),
  cachePolicies: z.array(CachePolicy),
  responseHeadersPolicies: z.array(ResponseHeadersPolicy),
  originAccessControls: z.array(OriginAccessControl),
  continuousDeploymentPolicies: z.array(ContinuousDeploymentPolicy),
  distributionTenants: z.array(DistributionTenant),
  connectionGroups: z.array(ConnectionGroup),
  functions: z.array(CloudFrontFunction),
  loadBalancers: z.array(LoadBalancer),
  classicLoadBalancers: z.array(ClassicLoadBalancer),
  targetGroups: z.array(TargetGroup),
  sslPolicies: z.array(SslPolicy),
  trustStores: z.array(TrustStore),
  clusters: z.array(Cluster),
  services: z.array(Service),
  taskDefinitions: z.array(TaskDefinition),
  tasks: z.array(Task),
  containerInstances: z.array(ContainerInstance),
  capacityProviders: z.array(CapacityProvider),
  gateways: z.array(EcsGateway),
  securityGroups: z.array(SecurityGroup),
  subnets: z.array(Subnet),
  routeTables: z.array(RouteTable),
  vpcs: z.array(Vpc),
  prefixLists: z.array(PrefixList),
  networkInterfaces: z.array(NetworkInterface),
  networkAcls: z.array(NetworkAcl),
  flowLogs: z.array(FlowLog),
  vpcEndpoints: z.array(VpcEndpoint),
  vpcBlockPublicAccess: z.array(VpcBlockPublicAccess),
  certificates: z.array(Certificate),
  webAcls: z.array(WebAcl),
  hostedZones: z.array(HostedZone),
  logDeliveries: z.array(LogDelivery),
  accountProtections: z.array(AccountProtection),
  gaps: z.array(Gap),
});
export type Inventory = z.infer<typeof Inventory>;
