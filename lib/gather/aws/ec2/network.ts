import type {
  ManagedPrefixList,
  NetworkAcl as SdkNetworkAcl,
  NetworkAclEntry as SdkNetworkAclEntry,
  NetworkInterface as SdkNetworkInterface,
  Route as SdkRoute,
  RouteTable as SdkRouteTable,
  Subnet as SdkSubnet,
  Vpc as SdkVpc,
} from '@aws-sdk/client-ec2';

import type { NetworkAcl, NetworkInterface, PrefixList, RouteTable, Subnet, Vpc } from '@/lib/inventory/network';

import type { Loose } from '../answers/loose';
import { idOrNull } from '../answers/present';
import { sortedBy } from '../answers/sorted';
import { tagsOf } from '../answers/tags';

export function toSubnet(subnet: Loose<SdkSubnet>, region: string): Subnet | null {
  if (subnet.SubnetId === undefined) return null;
  return {
    id: subnet.SubnetId,
    region,
    vpcId: subnet.VpcId ?? '',
    availabilityZone: subnet.AvailabilityZone ?? '',
    cidrBlock: subnet.CidrBlock ?? '',
    ipv6CidrBlocks: (subnet.Ipv6CidrBlockAssociationSet ?? []).flatMap(({ Ipv6CidrBlock: block }) => block ?? []).sort(),
    mapPublicIpOnLaunch: subnet.MapPublicIpOnLaunch ?? false,
    assignIpv6AddressOnCreation: subnet.AssignIpv6AddressOnCreation ?? false,
  };
}

export function toRouteTable(table: Loose<SdkRouteTable>, region: string): RouteTable | null {
  if (table.RouteTableId === undefined) return null;
  const associations = table.Associations ?? [];
  return {
    id: table.RouteTableId,
    region,
    vpcId: table.VpcId ?? '',
    main: associations.some(({ Main: main }) => main === true),
    subnetIds: associations.flatMap(({ SubnetId: subnet }) => subnet ?? []).sort(),
    routes: sortedBy((table.Routes ?? []).map(toRoute), ({ destination, target }) => `${destination}|${target}`),
  };
}

function toRoute(route: Loose<SdkRoute>): RouteTable['routes'][number] {
  const target =
    route.GatewayId ??
    route.NatGatewayId ??
    route.TransitGatewayId ??
    route.VpcPeeringConnectionId ??
    route.NetworkInterfaceId ??
    route.EgressOnlyInternetGatewayId ??
    route.LocalGatewayId ??
    route.CarrierGatewayId ??
    route.CoreNetworkArn ??
    route.InstanceId ??
    '';
  return {
    destination: route.DestinationCidrBlock ?? route.DestinationIpv6CidrBlock ?? route.DestinationPrefixListId ?? '',
    target,
    active: route.State?.toLowerCase() !== 'blackhole',
  };
}

/** What the listing of VPCs tells; internet gateways and encryption controls stand in listings of their own. */
export type VpcBase = Omit<Vpc, 'internetGateway' | 'encryptionControl'>;

export function toVpc(vpc: Loose<SdkVpc>, region: string): VpcBase | null {
  if (vpc.VpcId === undefined) return null;
  const more = (vpc.CidrBlockAssociationSet ?? []).flatMap(({ CidrBlock: block }) => block ?? []);
  return {
    id: vpc.VpcId,
    region,
    cidrBlocks: [...new Set([...(vpc.CidrBlock === undefined ? [] : [vpc.CidrBlock]), ...more])].sort(),
    ipv6CidrBlocks: (vpc.Ipv6CidrBlockAssociationSet ?? []).flatMap(({ Ipv6CidrBlock: block }) => block ?? []).sort(),
    isDefault: vpc.IsDefault ?? false,
    ownerId: idOrNull(vpc.OwnerId),
    tags: tagsOf(vpc.Tags),
  };
}

/** What the listing of prefix lists tells; entries need a call of their own. */
export type PrefixListBase = Omit<PrefixList, 'entries'>;

export function toPrefixList(list: Loose<ManagedPrefixList>, region: string): PrefixListBase | null {
  if (list.PrefixListId === undefined) return null;
  return {
    id: list.PrefixListId,
    region,
    name: list.PrefixListName ?? '',
    ownerId: list.OwnerId ?? '',
    addressFamily: idOrNull(list.AddressFamily),
    maxEntries: list.MaxEntries ?? null,
  };
}

export function toNetworkInterface(networkInterface: Loose<SdkNetworkInterface>, region: string): NetworkInterface | null {
  if (networkInterface.NetworkInterfaceId === undefined) return null;
  const addresses = (networkInterface.PrivateIpAddresses ?? []).flatMap(({ PrivateIpAddress: address }) => address ?? []);
  return {
    id: networkInterface.NetworkInterfaceId,
    region,
    vpcId: idOrNull(networkInterface.VpcId),
    subnetId: idOrNull(networkInterface.SubnetId),
    description: networkInterface.Description ?? '',
    interfaceType: networkInterface.InterfaceType ?? '',
    securityGroups: (networkInterface.Groups ?? []).flatMap(({ GroupId: id }) => id ?? []).sort(),
    privateIps: [
      ...new Set([...addresses, ...(networkInterface.PrivateIpAddress === undefined ? [] : [networkInterface.PrivateIpAddress])]),
    ].sort(),
    publicIp: idOrNull(networkInterface.Association?.PublicIp),
    instanceId: idOrNull(networkInterface.Attachment?.InstanceId),
    sourceDestCheck: networkInterface.SourceDestCheck ?? null,
    requesterManaged: networkInterface.RequesterManaged ?? null,
  };
}

export function toNetworkAcl(acl: Loose<SdkNetworkAcl>, region: string): NetworkAcl | null {
  if (acl.NetworkAclId === undefined) return null;
  return {
    id: acl.NetworkAclId,
    region,
    vpcId: acl.VpcId ?? '',
    subnetIds: (acl.Associations ?? []).flatMap(({ SubnetId: subnet }) => subnet ?? []).sort(),
    isDefault: acl.IsDefault ?? false,
    entries: sortedBy((acl.Entries ?? []).map(toNetworkAclEntry), ({ egress, ruleNumber, cidr }) =>
      [egress ? 'out' : 'in', String(ruleNumber).padStart(5, '0'), cidr].join('|'),
    ),
  };
}

function toNetworkAclEntry(entry: Loose<SdkNetworkAclEntry>): NetworkAcl['entries'][number] {
  return {
    ruleNumber: entry.RuleNumber ?? 0,
    egress: entry.Egress ?? false,
    allow: entry.RuleAction?.toLowerCase() === 'allow',
    protocol: entry.Protocol ?? '-1',
    cidr: entry.CidrBlock ?? entry.Ipv6CidrBlock ?? '',
    fromPort: entry.PortRange?.From ?? null,
    toPort: entry.PortRange?.To ?? null,
  };
}
