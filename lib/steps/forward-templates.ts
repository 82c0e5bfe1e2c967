import { type ForwardingRule, ruleBlock, ruleResource } from './listener-actions';
import { lines } from './quote';

/** A target group's share of a rule's requests: the group as each language refers to it. */
export interface Share {
  yaml: string;
  hcl: string;
  weight: string;
}

/** A rule that forwards to groups by weight, as a resource of CloudFormation. */
export function forwardYaml(rule: ForwardingRule, shares: readonly Share[]): string {
  const { logicalId, type, actions } = ruleResource(rule);
  return lines(
    `  ${logicalId}:`,
    `    Type: ${type}`,
    '    Properties:',
    `      ${actions}:`,
    '        - Type: forward',
    '          ForwardConfig:',
    '            TargetGroups:',
    ...shares.flatMap(({ yaml, weight }) => [`              - TargetGroupArn: ${yaml}`, `                Weight: ${weight}`]),
  );
}

/** The same as a block of Terraform. */
export function forwardHcl(rule: ForwardingRule, shares: readonly Share[]): string {
  const { type, name, action } = ruleBlock(rule);
  return lines(
    `resource "${type}" "${name}" {`,
    `  ${action} {`,
    '    type = "forward"',
    '    forward {',
    ...shares.flatMap(({ hcl, weight }) => ['      target_group {', `        arn    = ${hcl}`, `        weight = ${weight}`, '      }']),
    '    }',
    '  }',
    '}',
  );
}
