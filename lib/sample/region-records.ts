import type { CertificateDetail } from '@aws-sdk/client-acm';
import type { Delivery, DeliveryDestination, DeliverySource } from '@aws-sdk/client-cloudwatch-logs';
import type {
  FlowLog,
  InternetGateway,
  NetworkAcl,
  NetworkInterface,
  PrefixListEntry,
  RouteTable,
  SecurityGroup,
  Subnet,
  Vpc,
  VpcEncryptionControl,
  VpcEndpoint,
} from '@aws-sdk/client-ec2';
import type {
  CapacityProvider,
  Cluster,
  ContainerInstance,
  ECSExpressGatewayService,
  Gateway,
  GatewayClusterAssociationSummary,
  GatewayRoute,
  Service,
  ServiceRevision,
  Task,
  TaskDefinition,
} from '@aws-sdk/client-ecs';
import type { LoadBalancerDescription } from '@aws-sdk/client-elastic-load-balancing';
import type {
  Certificate,
  Listener,
  LoadBalancer,
  Rule,
  TargetGroup,
  TargetHealthDescription,
  TrustStore,
} from '@aws-sdk/client-elastic-load-balancing-v2';
import type { GetDetectorResponse } from '@aws-sdk/client-guardduty';
import type { LoggingConfiguration, WebACL } from '@aws-sdk/client-wafv2';

/** Everything one region of an account holds, in flat lists of the shapes that AWS returns. */
export interface RegionRecords {
  vpcs: readonly Vpc[];
  subnets: readonly Subnet[];
  routeTables: readonly RouteTable[];
  internetGateways: readonly InternetGateway[];
  /** `DescribeSecurityGroupRules` is derived from the groups' permissions. */
  securityGroups: readonly SecurityGroup[];
  networkInterfaces: readonly NetworkInterface[];
  networkAcls: readonly NetworkAcl[];
  encryptionControls: readonly VpcEncryptionControl[];
  flowLogs: readonly FlowLog[];
  vpcEndpoints: readonly VpcEndpoint[];
  /** The region's AWS-managed prefix lists are added by the endpoint; these are the account's own. */
  prefixLists: readonly { id: string; name: string; entries: readonly PrefixListEntry[] }[];

  classicLoadBalancers: readonly LoadBalancerDescription[];
  loadBalancers: readonly LoadBalancer[];
  listeners: readonly Listener[];
  rules: readonly { listenerArn: string; rule: Rule }[];
  /** The certificates of a listener besides its default one. */
  extraCertificates: readonly { listenerArn: string; certificate: Certificate }[];
  targetGroups: readonly TargetGroup[];
  targets: readonly { targetGroupArn: string; health: TargetHealthDescription }[];
  trustStores: readonly TrustStore[];
  /** Attributes that differ from AWS's defaults, of load balancers, listeners and target groups, by ARN. */
  attributes: readonly { arn: string; values: Readonly<Record<string, string>> }[];
  tags: readonly { arn: string; values: Readonly<Record<string, string>> }[];

  clusters: readonly Cluster[];
  /** Their task sets inside; which cluster they run in by `clusterArn`. */
  services: readonly Service[];
  serviceRevisions: readonly ServiceRevision[];
  taskDefinitions: readonly TaskDefinition[];
  tasks: readonly Task[];
  containerInstances: readonly { clusterArn: string; instance: ContainerInstance }[];
  capacityProviders: readonly CapacityProvider[];
  expressServices: readonly ECSExpressGatewayService[];
  gateways: readonly Gateway[];
  gatewayRoutes: readonly GatewayRoute[];
  gatewayClusters: readonly GatewayClusterAssociationSummary[];

  certificates: readonly CertificateDetail[];
  /** CloudFront's web ACLs are of region us-east-1; `resources` are the ARNs that a regional one is attached to. */
  webAcls: readonly { scope: 'CLOUDFRONT' | 'REGIONAL'; webAcl: WebACL; resources: readonly string[]; logging?: LoggingConfiguration }[];

  deliverySources: readonly DeliverySource[];
  deliveryDestinations: readonly DeliveryDestination[];
  deliveries: readonly Delivery[];
  detectors: readonly { id: string; detector: Omit<GetDetectorResponse, '$metadata'> }[];
  /** Whether Amazon Inspector scans images in this region. */
  inspectorEnabled: boolean;
}

/** Part of a region: what one builder contributes. */
export type RegionPart = Partial<RegionRecords>;

/** A region made of parts: every list is the parts' lists one after the other. */
export function regionRecords(...parts: readonly RegionPart[]): RegionRecords {
  return {
    vpcs: parts.flatMap((part) => part.vpcs ?? []),
    subnets: parts.flatMap((part) => part.subnets ?? []),
    routeTables: parts.flatMap((part) => part.routeTables ?? []),
    internetGateways: parts.flatMap((part) => part.internetGateways ?? []),
    securityGroups: parts.flatMap((part) => part.securityGroups ?? []),
    networkInterfaces: parts.flatMap((part) => part.networkInterfaces ?? []),
    networkAcls: parts.flatMap((part) => part.networkAcls ?? []),
    encryptionControls: parts.flatMap((part) => part.encryptionControls ?? []),
    flowLogs: parts.flatMap((part) => part.flowLogs ?? []),
    vpcEndpoints: parts.flatMap((part) => part.vpcEndpoints ?? []),
    prefixLists: parts.flatMap((part) => part.prefixLists ?? []),
    classicLoadBalancers: parts.flatMap((part) => part.classicLoadBalancers ?? []),
    loadBalancers: parts.flatMap((part) => part.loadBalancers ?? []),
    listeners: parts.flatMap((part) => part.listeners ?? []),
    rules: parts.flatMap((part) => part.rules ?? []),
    extraCertificates: parts.flatMap((part) => part.extraCertificates ?? []),
    targetGroups: parts.flatMap((part) => part.targetGroups ?? []),
    targets: parts.flatMap((part) => part.targets ?? []),
    trustStores: parts.flatMap((part) => part.trustStores ?? []),
    attributes: parts.flatMap((part) => part.attributes ?? []),
    tags: parts.flatMap((part) => part.tags ?? []),
    clusters: parts.flatMap((part) => part.clusters ?? []),
    services: parts.flatMap((part) => part.services ?? []),
    serviceRevisions: parts.flatMap((part) => part.serviceRevisions ?? []),
    taskDefinitions: parts.flatMap((part) => part.taskDefinitions ?? []),
    tasks: parts.flatMap((part) => part.tasks ?? []),
    containerInstances: parts.flatMap((part) => part.containerInstances ?? []),
    capacityProviders: parts.flatMap((part) => part.capacityProviders ?? []),
    expressServices: parts.flatMap((part) => part.expressServices ?? []),
    gateways: parts.flatMap((part) => part.gateways ?? []),
    gatewayRoutes: parts.flatMap((part) => part.gatewayRoutes ?? []),
    gatewayClusters: parts.flatMap((part) => part.gatewayClusters ?? []),
    certificates: parts.flatMap((part) => part.certificates ?? []),
    webAcls: parts.flatMap((part) => part.webAcls ?? []),
    deliverySources: parts.flatMap((part) => part.deliverySources ?? []),
    deliveryDestinations: parts.flatMap((part) => part.deliveryDestinations ?? []),
    deliveries: parts.flatMap((part) => part.deliveries ?? []),
    detectors: parts.flatMap((part) => part.detectors ?? []),
    inspectorEnabled: parts.some((part) => part.inspectorEnabled === true),
  };
}

/** A region that holds nothing. */
export const EMPTY_REGION = regionRecords();
