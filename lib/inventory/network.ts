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
});
export type SecurityGroupRule = z.infer<typeof SecurityGroupRule>;

export const SecurityGroup = z.object({
  id: z.string(),
  name: z.string(),
  region: z.string(),
  vpcId: fact(z.string().nullable()),
  rules: fact(z.array(SecurityGroupRule)),
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
