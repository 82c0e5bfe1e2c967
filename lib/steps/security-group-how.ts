import type { SecurityGroup, SecurityGroupRule } from '@/lib/inventory/network';
import { isUnknown } from '@/lib/inventory/unknown';

import { hcl, hclName, indent, lines, logicalId, sh } from './quote';
import type { Step } from './step';

/** How rules of a security group go, by their ids. */
export function revokeRulesHow({ id, region }: SecurityGroup, rules: readonly SecurityGroupRule[]): Step['how'] {
  if (rules.length === 0) return { cli: null, cloudFormation: null, terraform: null };
  const command = (some: readonly SecurityGroupRule[], direction: string): string =>
    `aws ec2 revoke-security-group-${direction} --region ${sh(region)} --group-id ${sh(id)} --security-group-rule-ids ${some.map((rule) => sh(rule.id)).join(' ')}`;
  return {
    cli: inBothDirections(rules, command),
    cloudFormation: lines('# to be removed', 'Resources:', ...rules.map((rule) => indent(ruleResource(id, rule), 2))),
    terraform: lines('# to be removed', ...rules.map((rule) => ruleBlock(id, rule))),
  };
}

/** A rule, and the ports that are to stay of it. */
interface NarrowedRule {
  rule: SecurityGroupRule;
  ports: readonly { from: number; to: number }[];
}

/**
 * How rules are put in the place of wider ones: the new ones come first, so that nobody who may stay is shut out in between. They let in
 * whom the old ones did, or this range of addresses instead.
 */
export function narrowRulesHow(group: SecurityGroup, narrowed: readonly NarrowedRule[], range: string | null = null): Step['how'] {
  const source = range === null ? {} : { cidrIpv4: range, cidrIpv6: null, prefixListId: null, referencedGroupId: null };
  const made = narrowed.flatMap(({ rule, ports }) =>
    ports.map(({ from, to }) => {
      const protocol = rule.protocol === '-1' ? 'tcp' : rule.protocol;
      return { ...rule, ...source, id: `${rule.id} ${String(from)}`, protocol, fromPort: from, toPort: to };
    }),
  );
  // AWS refuses a rule that is there already.
  const distinct = [...new Map(made.map((rule) => [authorizeRule('', group.region, rule), rule])).values()];
  const wide = narrowed.map(({ rule }) => rule);
  const gone = revokeRulesHow(group, wide);
  if (distinct.length === 0) return gone;
  return {
    cli: lines(...distinct.map((rule) => authorizeRule(sh(group.id), group.region, rule)), gone.cli),
    cloudFormation: lines(
      'Resources:',
      ...distinct.map((rule) => indent(ruleResource(group.id, rule), 2)),
      '  # to be removed',
      ...wide.map((rule) => indent(ruleResource(group.id, rule), 2)),
    ),
    terraform: lines(...distinct.map((rule) => ruleBlock(group.id, rule)), gone.terraform),
  };
}

/** The command that makes a rule. `group` is a word of the shell. */
export function authorizeRule(group: string, region: string, rule: SecurityGroupRule): string {
  const { egress, protocol, fromPort, toPort } = rule;
  const [source, text] = otherSide(rule);
  const ports = fromPort === null ? '' : `,FromPort=${String(fromPort)},ToPort=${String(toPort ?? fromPort)}`;
  const side = {
    ipv4: `IpRanges=[{CidrIp=${text}}]`,
    ipv6: `Ipv6Ranges=[{CidrIpv6=${text}}]`,
    list: `PrefixListIds=[{PrefixListId=${text}}]`,
    group: `UserIdGroupPairs=[{GroupId=${text}}]`,
  }[source];
  const permission = sh(`IpProtocol=${protocol}${ports},${side}`);
  return `aws ec2 authorize-security-group-${egress ? 'egress' : 'ingress'} --region ${sh(region)} --group-id ${group} --ip-permissions ${permission}`;
}

/**
 * How the default group of a VPC loses its rules. CloudFormation cannot change a group that it did not make; Terraform takes all rules
 * from a default group that it adopts.
 */
export function closeDefaultGroupHow(group: SecurityGroup): Step['how'] {
  const rules = isUnknown(group.rules) ? [] : group.rules;
  const vpc = typeof group.vpcId === 'string' ? group.vpcId : '';
  return {
    cli: revokeRulesHow(group, rules).cli,
    cloudFormation: null,
    terraform: lines(`resource "aws_default_security_group" "${hclName(vpc)}" {`, `  vpc_id = ${hcl(vpc)}`, '}'),
  };
}

/**
 * How rules get a description that says what they are for.
 * https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifySecurityGroupRules.html
 */
export function describeRulesHow({ id, region }: SecurityGroup, rules: readonly SecurityGroupRule[]): Step['how'] {
  // The description of a group cannot be changed.
  if (rules.length === 0) return { cli: null, cloudFormation: null, terraform: null };
  const command = (some: readonly SecurityGroupRule[], direction: string): string => {
    const descriptions = some.map((rule) => sh(`SecurityGroupRuleId=${rule.id},Description=${PURPOSE}`)).join(' ');
    return `aws ec2 update-security-group-rule-descriptions-${direction} --region ${sh(region)} --group-id ${sh(id)} --security-group-rule-descriptions ${descriptions}`;
  };
  return {
    cli: inBothDirections(rules, command),
    cloudFormation: lines('Resources:', ...rules.map((rule) => indent(ruleResource(id, rule, [`Description: ${PURPOSE}`]), 2))),
    terraform: rules.map((rule) => ruleBlock(id, rule, [`description = ${hcl(PURPOSE)}`])).join('\n\n'),
  };
}

/** Rules that let in and rules that let out have commands of their own. */
function inBothDirections(
  rules: readonly SecurityGroupRule[],
  command: (some: readonly SecurityGroupRule[], direction: string) => string,
): string {
  const parts = (['ingress', 'egress'] as const).map((direction) => {
    const some = rules.filter(({ egress }) => egress === (direction === 'egress'));
    return some.length === 0 ? null : command(some, direction);
  });
  return lines(...parts);
}

/** For whoever reads it to fill in. */
const PURPOSE = 'PURPOSE';

function ruleResource(group: string, rule: SecurityGroupRule, more: readonly string[] = []): string {
  const direction = rule.egress ? 'Egress' : 'Ingress';
  const side = rule.egress ? 'Destination' : 'Source';
  const [source, text] = otherSide(rule);
  const property = { ipv4: 'CidrIp', ipv6: 'CidrIpv6', list: `${side}PrefixListId`, group: `${side}SecurityGroupId` }[source];
  return lines(
    `${logicalId(direction, rule.id)}:`,
    `  Type: AWS::EC2::SecurityGroup${direction}`,
    '  Properties:',
    `    GroupId: ${group}`,
    `    IpProtocol: ${JSON.stringify(rule.protocol)}`,
    ...(rule.fromPort === null ? [] : [`    FromPort: ${String(rule.fromPort)}`, `    ToPort: ${String(rule.toPort ?? rule.fromPort)}`]),
    `    ${property}: ${JSON.stringify(text)}`,
    ...more.map((line) => `    ${line}`),
  );
}

function ruleBlock(group: string, rule: SecurityGroupRule, more: readonly string[] = []): string {
  const direction = rule.egress ? 'egress' : 'ingress';
  const [source, text] = otherSide(rule);
  const argument = { ipv4: 'cidr_ipv4', ipv6: 'cidr_ipv6', list: 'prefix_list_id', group: 'referenced_security_group_id' }[source];
  return lines(
    `resource "aws_vpc_security_group_${direction}_rule" "${hclName(rule.id)}" {`,
    `  security_group_id = ${hcl(group)}`,
    `  ip_protocol = ${hcl(rule.protocol)}`,
    ...(rule.fromPort === null ? [] : [`  from_port = ${String(rule.fromPort)}`, `  to_port = ${String(rule.toPort ?? rule.fromPort)}`]),
    `  ${argument} = ${hcl(text)}`,
    ...more.map((line) => `  ${line}`),
    '}',
  );
}

/** Exactly one of the four was set, if it was read. */
function otherSide({
  cidrIpv4,
  cidrIpv6,
  prefixListId,
  referencedGroupId,
}: SecurityGroupRule): ['ipv4' | 'ipv6' | 'list' | 'group', string] {
  if (typeof cidrIpv6 === 'string') return ['ipv6', cidrIpv6];
  if (typeof prefixListId === 'string') return ['list', prefixListId];
  if (typeof referencedGroupId === 'string') return ['group', referencedGroupId];
  return ['ipv4', typeof cidrIpv4 === 'string' ? cidrIpv4 : ''];
}
