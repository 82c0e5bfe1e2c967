import type { Edit } from '@/lib/edits/setting';
import { CLOUDFRONT_LIST } from '@/lib/facts/prefix-lists';
import { ingressOf } from '@/lib/edits/subject-ids';
import type { Inventory } from '@/lib/inventory/inventory';
import { isUnknown } from '@/lib/inventory/unknown';
import { coversPort } from '@/lib/trace/network/security-groups';

import { hcl, hclName, lines, logicalId, sh } from './quote';
import { type Step, step } from './step';

/** The new rules come first: nobody who may stay is shut out in between. */
export function ingressSteps({ securityGroups }: Inventory, { subject, value }: Edit): Step[] {
  const ingress = ingressOf(subject);
  const group = securityGroups.find(({ id }) => id === ingress?.group);
  if (ingress === null || group === undefined || isUnknown(group.rules)) return [];
  const { port } = ingress;
  const gone = group.rules.filter((rule) => !rule.egress && coversPort(rule, port)).map(({ id }) => id);
  const sources = value === 'none' ? [] : value.split(',').map((part) => part.trim());
  const revoke = `aws ec2 revoke-security-group-ingress --region ${sh(group.region)} --group-id ${sh(group.id)} --security-group-rule-ids ${gone.map(sh).join(' ')}`;
  return [
    ...(sources.length === 0 ? [] : [admit(group.id, group.region, port, sources)]),
    ...(gone.length === 0 ? [] : [step('revoke-rules', { group: group.id, port }, { cli: revoke })]),
  ];
}

function admit(group: string, region: string, port: number, sources: readonly string[]): Step {
  const list = sources.includes('cloudfront');
  const lookup = `CLOUDFRONT_LIST=$(aws ec2 describe-managed-prefix-lists --region ${sh(region)} --filters Name=prefix-list-name,Values=${CLOUDFRONT_LIST} --query 'PrefixLists[0].PrefixListId' --output text)`;
  const permissions = sources.flatMap((source) => permissionsFor(source));
  const authorize = permissions.map(
    (permission) =>
      `aws ec2 authorize-security-group-ingress --region ${sh(region)} --group-id ${sh(group)} --ip-permissions "IpProtocol=tcp,FromPort=${String(port)},ToPort=${String(port)},${permission}"`,
  );
  return step(
    'admit-sources',
    { group, port, sources: sources.join(', ') },
    {
      cli: lines(list ? lookup : null, ...authorize),
      cloudFormation: lines(
        'Resources:',
        ...sources.flatMap((source) => namedSources(source)).map((named, at) => resource(group, port, named, at)),
      ),
      terraform: lines(
        list ? `data "aws_ec2_managed_prefix_list" "cloudfront" {\n  name = "${CLOUDFRONT_LIST}"\n}\n` : null,
        sources
          .flatMap((source) => namedSources(source))
          .map((named, at) => block(group, port, named, at))
          .join('\n\n'),
      ),
    },
  );
}

type Named = { kind: 'list' | 'group' | 'ipv4' | 'ipv6'; text: string };

function namedSources(source: string): Named[] {
  if (source === 'cloudfront') return [{ kind: 'list', text: 'cloudfront' }];
  if (source === 'anywhere') return [...namedSources('0.0.0.0/0'), ...namedSources('::/0')];
  if (source.startsWith('sg-')) return [{ kind: 'group', text: source }];
  if (source.startsWith('pl-')) return [{ kind: 'list', text: source }];
  return [{ kind: source.includes(':') ? 'ipv6' : 'ipv4', text: source }];
}

/** Of the shorthand of `--ip-permissions`. */
function permissionsFor(source: string): string[] {
  return namedSources(source).map(({ kind, text }) => {
    const named = text === 'cloudfront' ? '$CLOUDFRONT_LIST' : text;
    switch (kind) {
      case 'list':
        return `PrefixListIds=[{PrefixListId=${named}}]`;
      case 'group':
        return `UserIdGroupPairs=[{GroupId=${named}}]`;
      case 'ipv6':
        return `Ipv6Ranges=[{CidrIpv6=${named}}]`;
      case 'ipv4':
        return `IpRanges=[{CidrIp=${named}}]`;
    }
  });
}

const PROPERTIES = { list: 'SourcePrefixListId', group: 'SourceSecurityGroupId', ipv4: 'CidrIp', ipv6: 'CidrIpv6' } as const;
const ARGUMENTS = { list: 'prefix_list_id', group: 'referenced_security_group_id', ipv4: 'cidr_ipv4', ipv6: 'cidr_ipv6' } as const;

function resource(group: string, port: number, { kind, text }: Named, at: number): string {
  const value = text === 'cloudfront' ? `# the id of ${CLOUDFRONT_LIST} in this Region` : JSON.stringify(text);
  return lines(
    `  ${logicalId('Ingress', String(port), String(at + 1))}:`,
    '    Type: AWS::EC2::SecurityGroupIngress',
    '    Properties:',
    `      GroupId: ${group}`,
    '      IpProtocol: tcp',
    `      FromPort: ${String(port)}`,
    `      ToPort: ${String(port)}`,
    `      ${PROPERTIES[kind]}: ${value}`,
  );
}

function block(group: string, port: number, { kind, text }: Named, at: number): string {
  const value = text === 'cloudfront' ? 'data.aws_ec2_managed_prefix_list.cloudfront.id' : hcl(text);
  return lines(
    `resource "aws_vpc_security_group_ingress_rule" "${hclName(group, String(port), String(at + 1))}" {`,
    `  security_group_id = ${hcl(group)}`,
    '  ip_protocol       = "tcp"',
    `  from_port         = ${String(port)}`,
    `  to_port           = ${String(port)}`,
    `  ${ARGUMENTS[kind]} = ${value}`,
    '}',
  );
}
