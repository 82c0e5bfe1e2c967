import type { FlowLog, RouteTable, Subnet, VpcEndpoint } from '@aws-sdk/client-ec2';
import type { RegionPart } from '../region-records';
import { arnOf, CREATED, ec2Id, type Place } from './place';

export interface Network {
  part: RegionPart;
  place: Place;
  vpcId: string;
  /** The first two numbers of every address: `10.20`. */
  prefix: string;
  /** As `NetworkOptions` has it. */
  watched: boolean;
  publicSubnets: string[];
  privateSubnets: string[];
}

interface NetworkOptions {
  place: Place;
  name: string;
  /** The first two numbers of the VPC's /16. */
  prefix: string;
  /** All its traffic is logged, it reaches ECR by endpoints of its own, and every rule of its security groups says what it is for. */
  watched?: boolean;
}

const ZONES = ['a', 'c'] as const;

/** A VPC of two zones with a public and a private subnet each, an internet gateway, and a NAT gateway for the private ones. */
export function network({ place, name, prefix, watched = false }: NetworkOptions): Network {
  const vpcId = ec2Id('vpc', place, name);
  const subnets = ZONES.flatMap((zone, index) => [
    subnet(place, { name: `${name}-public-${zone}`, vpcId, zone, cidr: `${prefix}.${String(index * 16)}.0/20`, isPublic: true }),
    subnet(place, { name: `${name}-private-${zone}`, vpcId, zone, cidr: `${prefix}.${String(64 + index * 64)}.0/18`, isPublic: false }),
  ]);
  const idsOf = (isPublic: boolean) =>
    subnets.filter(({ MapPublicIpOnLaunch }) => MapPublicIpOnLaunch === isPublic).map(({ SubnetId = '' }) => SubnetId);
  const gatewayId = ec2Id('igw', place, name);
  const cidr = `${prefix}.0.0/16`;
  const natId = ec2Id('nat', place, name);
  const tags = [{ Key: 'Name', Value: name }];
  return {
    place,
    vpcId,
    prefix,
    watched,
    publicSubnets: idsOf(true),
    privateSubnets: idsOf(false),
    part: {
      vpcs: [
        {
          ...{ VpcId: vpcId, OwnerId: place.accountId, CidrBlock: cidr, State: 'available', IsDefault: false },
          ...{ DhcpOptionsId: ec2Id('dopt', place, name), InstanceTenancy: 'default', Tags: tags },
        },
      ],
      subnets,
      internetGateways: [
        { InternetGatewayId: gatewayId, OwnerId: place.accountId, Attachments: [{ State: 'attached', VpcId: vpcId }], Tags: tags },
      ],
      routeTables: [
        routeTable(place, { name: `${name}-public`, vpcId, cidr, subnetIds: idsOf(true), internet: { GatewayId: gatewayId } }),
        routeTable(place, { name: `${name}-private`, vpcId, cidr, subnetIds: idsOf(false), internet: { NatGatewayId: natId } }),
      ],
      networkAcls: [openNetworkAcl(place, name, vpcId, subnets)],
      flowLogs: watched ? [flowLog(place, vpcId)] : [],
      vpcEndpoints: watched ? ['ecr.api', 'ecr.dkr'].map((service) => interfaceEndpoint(place, vpcId, service)) : [],
    },
  };
}

/** The zone letter of the n-th address. */
export function zoneOf(n: number): string {
  return n % 2 === 0 ? ZONES[0] : ZONES[1];
}

/** The n-th address of the private subnets, which take turns: room for 32,000. */
export function privateAddress({ prefix }: Network, n: number): string {
  const inZone = Math.floor(n / 2);
  const third = 64 + (n % 2) * 64 + Math.floor(inZone / 250);
  return `${prefix}.${String(third)}.${String(4 + (inZone % 250))}`;
}

interface SubnetOptions {
  name: string;
  vpcId: string;
  zone: string;
  cidr: string;
  isPublic: boolean;
}

function subnet(place: Place, { name, vpcId, zone, cidr, isPublic }: SubnetOptions): Subnet {
  const id = ec2Id('subnet', place, name);
  return {
    SubnetId: id,
    SubnetArn: arnOf('ec2', place, `subnet/${id}`),
    VpcId: vpcId,
    OwnerId: place.accountId,
    State: 'available',
    CidrBlock: cidr,
    AvailabilityZone: `${place.region}${zone}`,
    AvailableIpAddressCount: isPublic ? 4085 : 16_370,
    MapPublicIpOnLaunch: isPublic,
    AssignIpv6AddressOnCreation: false,
    DefaultForAz: false,
    Tags: [{ Key: 'Name', Value: name }],
  };
}

interface RouteTableOptions {
  name: string;
  vpcId: string;
  cidr: string;
  subnetIds: string[];
  internet: { GatewayId: string } | { NatGatewayId: string };
}

function routeTable(place: Place, { name, vpcId, cidr, subnetIds, internet }: RouteTableOptions): RouteTable {
  const id = ec2Id('rtb', place, name);
  return {
    RouteTableId: id,
    VpcId: vpcId,
    OwnerId: place.accountId,
    Associations: subnetIds.map((SubnetId) => ({
      ...{ Main: false, RouteTableId: id, RouteTableAssociationId: ec2Id('rtbassoc', place, SubnetId), SubnetId },
      AssociationState: { State: 'associated' },
    })),
    Routes: [
      { DestinationCidrBlock: cidr, GatewayId: 'local', Origin: 'CreateRouteTable', State: 'active' },
      { DestinationCidrBlock: '0.0.0.0/0', ...internet, Origin: 'CreateRoute', State: 'active' },
    ],
    PropagatingVgws: [],
    Tags: [{ Key: 'Name', Value: name }],
  };
}

function openNetworkAcl(place: Place, name: string, vpcId: string, subnets: readonly Subnet[]) {
  const id = ec2Id('acl', place, name);
  const entries = [true, false].flatMap((Egress) => [
    { CidrBlock: '0.0.0.0/0', Egress, Protocol: '-1', RuleAction: 'allow' as const, RuleNumber: 100 },
    { CidrBlock: '0.0.0.0/0', Egress, Protocol: '-1', RuleAction: 'deny' as const, RuleNumber: 32_767 },
  ]);
  return {
    NetworkAclId: id,
    VpcId: vpcId,
    OwnerId: place.accountId,
    IsDefault: true,
    Entries: entries,
    Associations: subnets.map(({ SubnetId }) => ({
      NetworkAclId: id,
      SubnetId,
      NetworkAclAssociationId: ec2Id('aclassoc', place, SubnetId ?? ''),
    })),
    Tags: [],
  };
}

function flowLog(place: Place, vpcId: string): FlowLog {
  return {
    FlowLogId: ec2Id('fl', place, vpcId),
    FlowLogStatus: 'ACTIVE',
    ResourceId: vpcId,
    TrafficType: 'ALL',
    LogDestinationType: 's3',
    LogDestination: `arn:aws:s3:::flow-logs-${place.accountId}`,
    DeliverLogsStatus: 'SUCCESS',
    CreationTime: CREATED,
    MaxAggregationInterval: 600,
    Tags: [],
  };
}

function interfaceEndpoint(place: Place, vpcId: string, service: string): VpcEndpoint {
  return {
    VpcEndpointId: ec2Id('vpce', place, vpcId, service),
    VpcEndpointType: 'Interface',
    VpcId: vpcId,
    ServiceName: `com.amazonaws.${place.region}.${service}`,
    State: 'Available',
    PrivateDnsEnabled: true,
    RequesterManaged: false,
    OwnerId: place.accountId,
    Tags: [],
  };
}
