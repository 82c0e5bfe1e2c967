import { z } from 'zod';

import { fact } from './unknown';

// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_SecurityGroupRule.html

/** Exactly one of the four sources (or destinations) is set. Ports are null for all ports; protocol `-1` is every protocol. */
export const SecurityGroupRule = z.object({
  id: z.string(),
  egress: z.boolean(),
  protocol: z.string(),
  fromPort: z.number().nullable(),
  toPort: z.number().nullable(),
  cidrIpv4: fact(z.string().nullable()),
  cidrIpv6: fact(z.string().nullable()),
  prefixListId: fact(z.string().nullable()),
  referencedGroupId: fact(z.string().nullable()),
  /** It has a description; the text is not kept. */
  described: fact(z.boolean()),
});
export type SecurityGroupRule = z.infer<typeof SecurityGroupRule>;

export const SecurityGroup = z.object({
  id: z.string(),
  name: z.string(),
  region: z.string(),
  vpcId: fact(z.string().nullable()),
  rules: fact(z.array(SecurityGroupRule)),
  /** It has a description; the text is not kept. */
  described: fact(z.boolean()),
  tags: fact(z.record(z.string(), z.string())),
});
export type SecurityGroup = z.infer<typeof SecurityGroup>;

export const Subnet = z.object({
  id: z.string(),
  region: z.string(),
  vpcId: z.string(),
  availabilityZone: z.string(),
  cidrBlock: z.string(),
  ipv6CidrBlocks: z.array(z.string()),
  mapPublicIpOnLaunch: z.boolean(),
  assignIpv6AddressOnCreation: fact(z.boolean()),
});
export type Subnet = z.infer<typeof Subnet>;

export const Route = z.object({
  destination: z.string(),
  /** `igw-…`, `nat-…`, `local`, `tgw-…`, `vgw-…`, `pcx-…`, `eni-…`, `vpce-…` */
  target: z.string(),
  active: z.boolean(),
});

export const RouteTable = z.object({
  id: z.string(),
  region: z.string(),
  vpcId: z.string(),
  main: z.boolean(),
  subnetIds: z.array(z.string()),
  routes: z.array(Route),
});
export type RouteTable = z.infer<typeof RouteTable>;

export const Vpc = z.object({
  id: z.string(),
  region: z.string(),
  cidrBlocks: z.array(z.string()),
  ipv6CidrBlocks: z.array(z.string()),
  isDefault: z.boolean(),
  ownerId: z.string().nullable(),
  /** Null when the listing of internet gateways could not be read is `fact`'s unknown; false is "none attached". */
  internetGateway: fact(z.boolean()),
  /**
   * Null where none was made. Mode `monitor` | `enforce`; state `available`, `enforce-in-progress`, `enforce-failed`…
   * https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_VpcEncryptionControl.html
   */
  encryptionControl: fact(z.object({ mode: z.string(), state: z.string() }).nullable()),
  tags: z.record(z.string(), z.string()),
});
export type Vpc = z.infer<typeof Vpc>;

export const PrefixList = z.object({
  id: z.string(),
  region: z.string(),
  /** `com.amazonaws.global.cloudfront.origin-facing` is CloudFront's own. */
  name: z.string(),
  ownerId: z.string(),
  addressFamily: z.string().nullable(),
  maxEntries: z.number().nullable(),
  /** Read only for lists that security groups refer to. */
  entries: fact(z.array(z.string())),
});
export type PrefixList = z.infer<typeof PrefixList>;

export const NetworkInterface = z.object({
  id: z.string(),
  region: z.string(),
  vpcId: z.string().nullable(),
  subnetId: z.string().nullable(),
  description: z.string(),
  interfaceType: z.string(),
  securityGroups: z.array(z.string()),
  privateIps: z.array(z.string()),
  publicIp: z.string().nullable(),
  instanceId: z.string().nullable(),
  /** Drops packets that are neither from nor to it; an appliance that forwards has this off. Null where the answer did not say. */
  sourceDestCheck: fact(z.boolean().nullable()),
  /** An AWS service made it and looks after it. Null where the answer did not say. */
  requesterManaged: fact(z.boolean().nullable()),
});
export type NetworkInterface = z.infer<typeof NetworkInterface>;

export const NetworkAclEntry = z.object({
  ruleNumber: z.number(),
  egress: z.boolean(),
  allow: z.boolean(),
  protocol: z.string(),
  cidr: z.string(),
  fromPort: z.number().nullable(),
  toPort: z.number().nullable(),
});

export const NetworkAcl = z.object({
  id: z.string(),
  region: z.string(),
  vpcId: z.string(),
  subnetIds: z.array(z.string()),
  isDefault: z.boolean(),
  entries: z.array(NetworkAclEntry),
});
export type NetworkAcl = z.infer<typeof NetworkAcl>;

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_FlowLog.html */
export const FlowLog = z.object({
  id: z.string(),
  region: z.string(),
  /** What is logged: `vpc-…`, `subnet-…`, `eni-…`, `tgw-…`, `tgw-attach-…`. */
  resourceId: z.string(),
  /** `ACCEPT` | `REJECT` | `ALL`; null where the answer did not say, as for transit gateways. */
  trafficType: z.string().nullable(),
  /** `ACTIVE` */
  status: z.string(),
});
export type FlowLog = z.infer<typeof FlowLog>;

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_VpcEndpoint.html */
export const VpcEndpoint = z.object({
  id: z.string(),
  region: z.string(),
  vpcId: z.string(),
  /** `com.amazonaws.eu-west-1.ecr.api`… */
  serviceName: z.string(),
  /** `Interface` | `Gateway` | `GatewayLoadBalancer` | `Resource` | `ServiceNetwork` | `Tunnel` */
  type: z.string(),
  /** `Available` | `Pending` | `PendingAcceptance` | `Deleting` | `Failed`… */
  state: z.string(),
});
export type VpcEndpoint = z.infer<typeof VpcEndpoint>;

/**
 * What the account blocks for all its VPCs of a Region, but for those that are excluded.
 * https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_VpcBlockPublicAccessOptions.html
 */
export const VpcBlockPublicAccess = z.object({
  region: z.string(),
  /** `off` | `block-bidirectional` | `block-ingress` */
  internetGatewayBlockMode: fact(z.string()),
});
export type VpcBlockPublicAccess = z.infer<typeof VpcBlockPublicAccess>;
