import type { IpPermission, SecurityGroup, SecurityGroupRule } from '@aws-sdk/client-ec2';
import { createHash } from 'node:crypto';

/** A group's rules as DescribeSecurityGroupRules tells them: one per port range and source. */
export function rulesOfGroup(group: SecurityGroup): SecurityGroupRule[] {
  return [
    ...(group.IpPermissions ?? []).flatMap((permission) => rulesOf(group, permission, false)),
    ...(group.IpPermissionsEgress ?? []).flatMap((permission) => rulesOf(group, permission, true)),
  ];
}

function rulesOf({ GroupId = '', OwnerId }: SecurityGroup, permission: IpPermission, IsEgress: boolean): SecurityGroupRule[] {
  const { IpProtocol, FromPort = -1, ToPort = -1 } = permission;
  const sources: Partial<SecurityGroupRule>[] = [
    ...(permission.IpRanges ?? []).map(({ CidrIp, Description }) => ({ CidrIpv4: CidrIp, Description })),
    ...(permission.Ipv6Ranges ?? []).map(({ CidrIpv6, Description }) => ({ CidrIpv6, Description })),
    ...(permission.PrefixListIds ?? []).map(({ PrefixListId, Description }) => ({ PrefixListId, Description })),
    ...(permission.UserIdGroupPairs ?? []).map((pair) => ({
      ReferencedGroupInfo: { GroupId: pair.GroupId, UserId: pair.UserId },
      Description: pair.Description,
    })),
  ];
  return sources.map((source) => ({
    SecurityGroupRuleId: ruleId([GroupId, String(IsEgress), IpProtocol, FromPort, ToPort, JSON.stringify(source)].join('|')),
    GroupId,
    GroupOwnerId: OwnerId,
    IsEgress,
    IpProtocol,
    FromPort,
    ToPort,
    ...source,
    Tags: [],
  }));
}

function ruleId(words: string): string {
  return `sgr-0${createHash('sha256').update(words).digest('hex').slice(0, 16)}`;
}
