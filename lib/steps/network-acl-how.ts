import type { NetworkAcl } from '@/lib/inventory/network';

import { hcl, hclName, lines, logicalId, sh } from './quote';
import type { Step } from './step';
import { templates } from './templates';

/** An inbound entry of a network ACL that is to be made. */
export interface AclEntry {
  ruleNumber: number;
  allow: boolean;
  cidr: string;
  /** Of TCP; null for all protocols. */
  ports: { from: number; to: number } | null;
}

/** How a network ACL gets inbound entries, before others go. https://docs.aws.amazon.com/vpc/latest/userguide/nacl-rules.html */
export function aclEntriesHow({ id, region }: NetworkAcl, made: readonly AclEntry[], gone: readonly number[]): Step['how'] {
  const at = `--region ${sh(region)} --network-acl-id ${sh(id)} --ingress`;
  const range = ({ ports }: AclEntry): string => (ports === null ? '' : ` --port-range From=${String(ports.from)},To=${String(ports.to)}`);
  const block = ({ cidr }: AclEntry): string => (cidr.includes(':') ? `--ipv6-cidr-block ${cidr}` : `--cidr-block ${cidr}`);
  const protocol = ({ ports }: AclEntry): string => (ports === null ? '-1' : '6');
  const action = ({ allow }: AclEntry): string => (allow ? 'allow' : 'deny');
  return {
    cli: lines(
      ...made.map(
        (entry) =>
          `aws ec2 create-network-acl-entry ${at} --rule-number ${String(entry.ruleNumber)} --protocol ${protocol(entry)}${range(entry)} ${block(entry)} --rule-action ${action(entry)}`,
      ),
      ...gone.map((number) => `aws ec2 delete-network-acl-entry ${at} --rule-number ${String(number)}`),
    ),
    ...templates(
      ...made.map((entry) => ({
        cloudFormation: {
          id: logicalId('AclEntry', String(entry.ruleNumber)),
          type: 'AWS::EC2::NetworkAclEntry',
          properties: [
            ...[`NetworkAclId: ${id}`, `RuleNumber: ${String(entry.ruleNumber)}`, `Protocol: ${protocol(entry)}`],
            ...[
              `RuleAction: ${action(entry)}`,
              `${entry.cidr.includes(':') ? 'Ipv6CidrBlock' : 'CidrBlock'}: ${JSON.stringify(entry.cidr)}`,
            ],
            ...(entry.ports === null ? [] : ['PortRange:', `  From: ${String(entry.ports.from)}`, `  To: ${String(entry.ports.to)}`]),
          ],
        },
        terraform: {
          type: 'aws_network_acl_rule',
          name: hclName(id, String(entry.ruleNumber)),
          arguments: [
            ...[`network_acl_id = ${hcl(id)}`, `rule_number = ${String(entry.ruleNumber)}`, `protocol = ${hcl(protocol(entry))}`],
            ...[
              `rule_action = ${hcl(action(entry))}`,
              `${entry.cidr.includes(':') ? 'ipv6_cidr_block' : 'cidr_block'} = ${hcl(entry.cidr)}`,
            ],
            ...(entry.ports === null ? [] : [`from_port = ${String(entry.ports.from)}`, `to_port = ${String(entry.ports.to)}`]),
          ],
        },
      })),
    ),
  };
}

/** How a network ACL goes. */
export function deleteAclHow({ id, region }: NetworkAcl): Step['how'] {
  return {
    cli: `aws ec2 delete-network-acl --region ${sh(region)} --network-acl-id ${sh(id)}`,
    cloudFormation: lines('# to be removed', 'Resources:', `  ${logicalId('NetworkAcl', id)}:`, '    Type: AWS::EC2::NetworkAcl'),
    terraform: lines('# to be removed', `resource "aws_network_acl" "${hclName(id)}" {}`),
  };
}
