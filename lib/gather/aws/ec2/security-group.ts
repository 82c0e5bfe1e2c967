import type { SecurityGroup as SdkSecurityGroup, SecurityGroupRule as SdkSecurityGroupRule } from '@aws-sdk/client-ec2';

import type { SecurityGroup, SecurityGroupRule } from '@/lib/inventory/network';

import type { Loose } from '../answers/loose';
import { idOrNull, type Missing } from '../answers/present';
import { tagsOf } from '../answers/tags';

export type SecurityGroupBase = Omit<SecurityGroup, 'rules'>;

export function toSecurityGroup(group: Loose<SdkSecurityGroup>, region: string): SecurityGroupBase | null {
  if (group.GroupId === undefined) return null;
  return {
    id: group.GroupId,
    name: group.GroupName ?? '',
    region,
    vpcId: idOrNull(group.VpcId),
    described: idOrNull(group.Description) !== null,
    tags: tagsOf(group.Tags),
  };
}

/** A rule; AWS writes all ports as -1. https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_SecurityGroupRule.html */
export function toSecurityGroupRule(rule: Loose<SdkSecurityGroupRule>, missing: Missing): SecurityGroupRule | null {
  if (rule.SecurityGroupRuleId === undefined || rule.GroupId === undefined) return null;
  const sources = [rule.CidrIpv4, rule.CidrIpv6, rule.PrefixListId, rule.ReferencedGroupInfo?.GroupId];
  const none = sources.every((source) => source === undefined) ? missing() : null;
  return {
    id: rule.SecurityGroupRuleId,
    egress: rule.IsEgress ?? false,
    protocol: rule.IpProtocol ?? '-1',
    fromPort: portOf(rule.FromPort),
    toPort: portOf(rule.ToPort),
    cidrIpv4: rule.CidrIpv4 ?? none,
    cidrIpv6: rule.CidrIpv6 ?? none,
    prefixListId: rule.PrefixListId ?? none,
    referencedGroupId: rule.ReferencedGroupInfo?.GroupId ?? none,
    described: idOrNull(rule.Description) !== null,
  };
}

function portOf(port: number | undefined): number | null {
  return port === undefined || port === -1 ? null : port;
}
