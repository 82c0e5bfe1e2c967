import type {
  NetworkAcl,
  NetworkInterface,
  PrefixList,
  RouteTable,
  SecurityGroup,
  SecurityGroupRule,
  Subnet,
} from '@/lib/inventory/network';

import { ACCOUNT, REGION } from './sample-parts';

/** A rule that lets TCP in from everywhere on one port. */
export function ingress(changed: Partial<SecurityGroupRule> = {}): SecurityGroupRule {
  return {
    id: 'sgr-1',
    egress: false,
    protocol: 'tcp',
    fromPort: 443,
    toPort: 443,
    cidrIpv4: '0.0.0.0/0',
    cidrIpv6: null,
    prefixListId: null,
    referencedGroupId: null,
    described: true,
    ...changed,
  };
}

/** The load balancer's group: everybody may connect on every port. */
export function securityGroup(changed: Partial<SecurityGroup> = {}): SecurityGroup {
  return {
    id: 'sg-alb',
    name: 'web-alb',
    region: REGION,
    vpcId: 'vpc-1',
    rules: [ingress({ protocol: '-1', fromPort: null, toPort: null }), egress()],
    described: true,
    tags: {},
    ...changed,
  };
}

/** The group of the tasks: the load balancer may connect to every port. */
export function taskSecurityGroup(changed: Partial<SecurityGroup> = {}): SecurityGroup {
  const fromLoadBalancer = ingress({ protocol: '-1', fromPort: null, toPort: null, cidrIpv4: null, referencedGroupId: 'sg-alb' });
  return { ...securityGroup(), id: 'sg-task', name: 'web-task', rules: [fromLoadBalancer, egress()], ...changed };
}

/** A rule that lets everything out. */
export function egress(changed: Partial<SecurityGroupRule> = {}): SecurityGroupRule {
  return ingress({ id: 'sgr-2', egress: true, protocol: '-1', fromPort: null, toPort: null, ...changed });
}

export function subnet(changed: Partial<Subnet> = {}): Subnet {
  return {
    id: 'subnet-1',
    region: REGION,
    vpcId: 'vpc-1',
    availabilityZone: `${REGION}a`,
    cidrBlock: '10.0.0.0/24',
    ipv6CidrBlocks: [],
    mapPublicIpOnLaunch: true,
    assignIpv6AddressOnCreation: false,
    ...changed,
  };
}

/** Leads to the internet. */
export function routeTable(changed: Partial<RouteTable> = {}): RouteTable {
  return {
    id: 'rtb-1',
    region: REGION,
    vpcId: 'vpc-1',
    main: true,
    subnetIds: ['subnet-1'],
    routes: [
      { destination: '10.0.0.0/16', target: 'local', active: true },
      { destination: '0.0.0.0/0', target: 'igw-1', active: true },
    ],
    ...changed,
  };
}

/** Everything may pass, as in the one that a VPC begins with. */
export function networkAcl(changed: Partial<NetworkAcl> = {}): NetworkAcl {
  const entry = { protocol: '-1', cidr: '0.0.0.0/0', fromPort: null, toPort: null };
  return {
    id: 'acl-1',
    region: REGION,
    vpcId: 'vpc-1',
    subnetIds: ['subnet-1'],
    isDefault: true,
    entries: [false, true].flatMap((out) => [
      { ...entry, ruleNumber: 100, egress: out, allow: true },
      { ...entry, ruleNumber: 32_767, egress: out, allow: false },
    ]),
    ...changed,
  };
}

/** That of the only task, without a public address. */
export function networkInterface(changed: Partial<NetworkInterface> = {}): NetworkInterface {
  return {
    id: 'eni-1',
    region: REGION,
    vpcId: 'vpc-1',
    subnetId: 'subnet-1',
    description: '',
    interfaceType: 'interface',
    securityGroups: ['sg-task'],
    privateIps: ['10.0.0.10'],
    publicIp: null,
    instanceId: null,
    sourceDestCheck: true,
    requesterManaged: true,
    ...changed,
  };
}

/** One VPC with one public subnet, through which everything may pass, and which is watched. */
export function network() {
  return {
    securityGroups: [securityGroup(), taskSecurityGroup()],
    subnets: [subnet()],
    routeTables: [routeTable()],
    networkAcls: [networkAcl()],
    vpcs: [
      {
        ...{ id: 'vpc-1', region: REGION, cidrBlocks: ['10.0.0.0/16'], ipv6CidrBlocks: [] },
        ...{ isDefault: false, ownerId: ACCOUNT, internetGateway: true, tags: {} },
        encryptionControl: { mode: 'enforce', state: 'available' },
      },
    ],
    flowLogs: [{ id: 'fl-1', region: REGION, resourceId: 'vpc-1', trafficType: 'ALL', status: 'ACTIVE' }],
    vpcEndpoints: ['ecr.api', 'ecr.dkr'].map((service) => ({
      ...{ id: `vpce-${service}`, region: REGION, vpcId: 'vpc-1', serviceName: `com.amazonaws.${REGION}.${service}` },
      ...{ type: 'Interface', state: 'Available' },
    })),
    vpcBlockPublicAccess: [{ region: REGION, internetGatewayBlockMode: 'off' }],
  };
}

/** CloudFront's own prefix list. */
export function cloudFrontPrefixList(changed: Partial<PrefixList> = {}): PrefixList {
  return {
    id: 'pl-4fa04526',
    region: REGION,
    name: 'com.amazonaws.global.cloudfront.origin-facing',
    ownerId: 'AWS',
    addressFamily: 'IPv4',
    maxEntries: 55,
    entries: ['13.124.199.0/24'],
    ...changed,
  };
}
