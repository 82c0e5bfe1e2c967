import type { IpPermission, SecurityGroup } from '@aws-sdk/client-ec2';
import type { Network } from './network';
import { arnOf, ec2Id } from './place';

/** Who may reach a port: a network, another group, or a prefix list. */
export type Source = { cidr: string } | { group: string } | { prefixList: string };

interface SecurityGroupOptions {
  network: Network;
  name: string;
  /** Inbound: a port, or a range of ports, from a source. */
  ingress: readonly { port: number | readonly [number, number]; from: Source }[];
}

/** A security group with the given inbound rules and everything allowed outbound. */
export function securityGroup({ network, name, ingress }: SecurityGroupOptions): SecurityGroup {
  const { place, vpcId, watched } = network;
  const id = securityGroupId(network, name);
  const told = watched ? { Description: `Sample rule of ${name}` } : {};
  return {
    GroupId: id,
    GroupName: name,
    Description: `Sample group ${name}`,
    OwnerId: place.accountId,
    VpcId: vpcId,
    SecurityGroupArn: arnOf('ec2', place, `security-group/${id}`),
    IpPermissions: ingress.map(({ port, from }) => permission(port, from, place.accountId, told)),
    IpPermissionsEgress: [
      { IpProtocol: '-1', IpRanges: [{ CidrIp: '0.0.0.0/0', ...told }], Ipv6Ranges: [], PrefixListIds: [], UserIdGroupPairs: [] },
    ],
    Tags: [{ Key: 'Name', Value: name }],
  };
}

export function securityGroupId({ place, vpcId }: Network, name: string): string {
  return ec2Id('sg', place, vpcId, name);
}

function permission(
  port: number | readonly [number, number],
  from: Source,
  accountId: string,
  told: { Description?: string },
): IpPermission {
  const [FromPort, ToPort] = typeof port === 'number' ? [port, port] : port;
  return {
    IpProtocol: 'tcp',
    FromPort,
    ToPort,
    IpRanges: 'cidr' in from && !from.cidr.includes(':') ? [{ CidrIp: from.cidr, ...told }] : [],
    Ipv6Ranges: 'cidr' in from && from.cidr.includes(':') ? [{ CidrIpv6: from.cidr, ...told }] : [],
    PrefixListIds: 'prefixList' in from ? [{ PrefixListId: from.prefixList, ...told }] : [],
    UserIdGroupPairs: 'group' in from ? [{ GroupId: from.group, UserId: accountId, ...told }] : [],
  };
}
