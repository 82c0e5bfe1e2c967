import type { ClassicLoadBalancer } from '@/lib/inventory/classic-load-balancer';
import type {
  CachePolicy,
  CloudFrontFunction,
  ConnectionGroup,
  ContinuousDeploymentPolicy,
  OriginAccessControl,
  OriginRequestPolicy,
  ResponseHeadersPolicy,
  VpcOrigin,
} from '@/lib/inventory/cloudfront-parts';
import type { Listener } from '@/lib/inventory/listener';
import type { SslPolicy, TrustStore } from '@/lib/inventory/load-balancer';
import type { FlowLog, NetworkAcl, NetworkInterface, RouteTable, SecurityGroupRule, Subnet, VpcEndpoint } from '@/lib/inventory/network';
import type { ServiceRevision } from '@/lib/inventory/service';
import type { AccountProtection, Certificate, EcsGateway, HostedZone, LogDelivery, WebAcl } from '@/lib/inventory/surroundings';
import type { TargetHealth } from '@/lib/inventory/target-group';
import type { CapacityProvider, Cluster, ContainerInstance, Task, TaskDefinition } from '@/lib/inventory/task';
import type { Fact, Unknown } from '@/lib/inventory/unknown';

import type { DistributionBase, DistributionExtras } from './cloudfront/distribution';
import type { DistributionTenantBase } from './cloudfront/tenant';
import type { PrefixListBase, VpcBase } from './ec2/network';
import type { SecurityGroupBase } from './ec2/security-group';
import type { ServiceBase } from './ecs/service';
import type { ListenerBase } from './elb/listener';
import type { LoadBalancerBase } from './elb/load-balancer';
import type { OpenRule } from './elb/rule';
import type { TargetGroupBase } from './elb/target-group';

type Names = Record<string, string>;

/** What was read so far of CloudFront and what stands around it. Maps are by id or ARN; what is not in them was not read yet. */
export interface EdgeReadings {
  distributions: Map<string, DistributionBase>;
  /** Every distribution was read, none is missing. */
  distributionsComplete: boolean;
  distributionExtras: Map<string, Fact<DistributionExtras>>;
  tags: Map<string, Fact<Names>>;
  vpcOrigins: Map<string, VpcOrigin>;
  originRequestPolicies: Map<string, OriginRequestPolicy>;
  cachePolicies: Map<string, CachePolicy>;
  responseHeadersPolicies: Map<string, ResponseHeadersPolicy>;
  originAccessControls: Map<string, OriginAccessControl>;
  continuousDeploymentPolicies: Map<string, ContinuousDeploymentPolicy>;
  tenants: Map<string, DistributionTenantBase>;
  tenantParameters: Map<string, Fact<Names>>;
  connectionGroups: Map<string, ConnectionGroup>;
  functions: Map<string, CloudFrontFunction>;
  hostedZones: Map<string, HostedZone>;
  /** Of all Regions. */
  certificates: Map<string, Certificate>;
  webAcls: Map<string, WebAcl>;
  logDeliveries: Map<string, LogDelivery>;
  protections: Map<string, AccountProtection>;
}

/** What was read so far of one Region. */
export interface RegionReadings {
  region: string;
  /** By name. */
  classicLoadBalancers: Map<string, ClassicLoadBalancer>;
  loadBalancers: Map<string, LoadBalancerBase>;
  loadBalancerAttributes: Map<string, Fact<Names>>;
  listeners: Map<string, Fact<ListenerBase[]>>;
  listenerAttributes: Map<string, Fact<Names>>;
  listenerCertificates: Map<string, Listener['certificates']>;
  rules: Map<string, Fact<OpenRule[]>>;
  targetGroups: Map<string, TargetGroupBase>;
  targetGroupAttributes: Map<string, Fact<Names>>;
  targets: Map<string, Fact<TargetHealth[]>>;
  tags: Map<string, Fact<Names>>;
  sslPolicies: Map<string, SslPolicy>;
  trustStores: Map<string, TrustStore>;
  /** Web ACL ARN by load balancer ARN. */
  webAclOf: Map<string, string>;
  /** Set when web ACLs were looked up: null when all were, else what is missing. */
  webAclGap: Unknown | null | undefined;
  /** Every cluster that is listed, described or not. */
  clusterArns: Set<string>;
  clusters: Map<string, Cluster>;
  services: Map<string, ServiceBase>;
  revisions: Map<string, Fact<ServiceRevision>>;
  taskDefinitions: Map<string, TaskDefinition>;
  tasks: Map<string, Task>;
  containerInstances: Map<string, ContainerInstance>;
  capacityProviders: Map<string, CapacityProvider>;
  gateways: Map<string, EcsGateway>;
  securityGroups: Map<string, SecurityGroupBase>;
  /** By security group id; unknown as a whole when the listing of rules is cut short. */
  securityGroupRules: Fact<Map<string, SecurityGroupRule[]>> | undefined;
  subnets: Map<string, Subnet>;
  routeTables: Map<string, RouteTable>;
  vpcs: Map<string, VpcBase>;
  /** Ids of VPCs with an internet gateway. */
  internetGateways: Fact<Set<string>> | undefined;
  prefixLists: Map<string, PrefixListBase>;
  prefixListEntries: Map<string, Fact<string[]>>;
  networkInterfaces: Map<string, NetworkInterface>;
  networkAcls: Map<string, NetworkAcl>;
  flowLogs: Map<string, FlowLog>;
  vpcEndpoints: Map<string, VpcEndpoint>;
  /** By VPC id. */
  encryptionControls: Fact<Map<string, { mode: string; state: string }>> | undefined;
  /** Of the Region's VPC Block Public Access; undefined also where nothing stands that it could block. */
  internetGatewayBlockMode: Fact<string> | undefined;
}

export interface Readings {
  edge: EdgeReadings;
  regions: Map<string, RegionReadings>;
}

export function emptyEdgeReadings(): EdgeReadings {
  return {
    ...{ distributions: new Map(), distributionsComplete: false, distributionExtras: new Map(), tags: new Map(), vpcOrigins: new Map() },
    ...{ originRequestPolicies: new Map(), cachePolicies: new Map(), responseHeadersPolicies: new Map(), originAccessControls: new Map() },
    ...{ continuousDeploymentPolicies: new Map(), tenants: new Map(), tenantParameters: new Map(), connectionGroups: new Map() },
    ...{ functions: new Map(), hostedZones: new Map(), certificates: new Map(), webAcls: new Map(), logDeliveries: new Map() },
    protections: new Map(),
  };
}

export function emptyRegionReadings(region: string): RegionReadings {
  return {
    ...{
      region,
      classicLoadBalancers: new Map(),
      loadBalancers: new Map(),
      loadBalancerAttributes: new Map(),
      listeners: new Map(),
      listenerAttributes: new Map(),
    },
    ...{ listenerCertificates: new Map(), rules: new Map(), targetGroups: new Map(), targetGroupAttributes: new Map(), targets: new Map() },
    ...{
      tags: new Map(),
      sslPolicies: new Map(),
      trustStores: new Map(),
      webAclOf: new Map(),
      webAclGap: undefined,
      clusterArns: new Set(),
    },
    ...{
      clusters: new Map(),
      services: new Map(),
      revisions: new Map(),
      taskDefinitions: new Map(),
      tasks: new Map(),
      containerInstances: new Map(),
    },
    ...{ capacityProviders: new Map(), gateways: new Map(), securityGroups: new Map(), securityGroupRules: undefined, subnets: new Map() },
    ...{ routeTables: new Map(), vpcs: new Map(), internetGateways: undefined, prefixLists: new Map(), prefixListEntries: new Map() },
    ...{ networkInterfaces: new Map(), networkAcls: new Map(), flowLogs: new Map(), vpcEndpoints: new Map() },
    ...{ encryptionControls: undefined, internetGatewayBlockMode: undefined },
  };
}
