import type { IpPermission, SecurityGroup } from '@aws-sdk/client-ec2';
import { ec2Id } from '../../build/place';
import { securityGroup, securityGroupId } from '../../build/security-group';
import type { RegionPart } from '../../region-records';
import { mall } from './places';

/** The group that came with the VPC, and one that the console's wizard made for an instance once. */
export const DEFAULT_GROUP = securityGroupId(mall, 'default');
export const WIZARD_GROUP = securityGroupId(mall, 'launch-wizard-1');

/** SSH, RDP, MySQL, Redis, and an agent that nobody remembers. */
const FORGOTTEN_PORTS = [22, 3389, 3306, 6379, 10_050];
const OFFICES = 44;

/** Everybody may come in to everything. */
const inDefault: SecurityGroup = {
  ...securityGroup({ network: mall, name: 'default', ingress: [] }),
  IpPermissions: [fromEverybody('-1')],
};

const fromWizard = securityGroup({
  network: mall,
  name: 'launch-wizard-1',
  ingress: [
    ...[80, 443, ...FORGOTTEN_PORTS].map((port) => ({ port, from: { cidr: '0.0.0.0/0' } })),
    // Half of the internet.
    { port: 8081, from: { cidr: '0.0.0.0/1' } },
    { port: [9000, 9100], from: { cidr: '198.51.100.0/24' } },
    ...Array.from({ length: OFFICES }, (_, office) => ({ port: 8443, from: { cidr: `192.0.2.${String(office)}/32` } })),
  ],
});

export const securityGroups: RegionPart = {
  securityGroups: [
    inDefault,
    { ...fromWizard, Tags: [], IpPermissions: [...(fromWizard.IpPermissions ?? []), fromEverybody('icmp', -1, -1)] },
  ],
  // Made for subnets that are gone.
  networkAcls: [
    { NetworkAclId: ec2Id('acl', mall.place, 'left-over'), VpcId: mall.vpcId, IsDefault: false, Entries: [], Associations: [] },
  ],
};

function fromEverybody(IpProtocol: string, FromPort?: number, ToPort?: number): IpPermission {
  return { IpProtocol, FromPort, ToPort, IpRanges: [{ CidrIp: '0.0.0.0/0' }], Ipv6Ranges: [], PrefixListIds: [], UserIdGroupPairs: [] };
}
