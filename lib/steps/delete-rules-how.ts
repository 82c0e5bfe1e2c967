import { hclName, lines, logicalId, sh } from './quote';
import { removedResource } from './removed-resource';
import type { Step } from './step';

/** Rules that are deleted, each with its port and priority as `443 10`. */
export function deleteRulesHow(region: string, rules: readonly { arn: string; name: string }[]): Step['how'] {
  return {
    cli: lines(...rules.map(({ arn }) => `aws elbv2 delete-rule --region ${sh(region)} --rule-arn ${sh(arn)}`)),
    ...removedResource(
      ...rules.map(({ name }) => ({
        cloudFormation: { id: logicalId('Rule', name), type: 'AWS::ElasticLoadBalancingV2::ListenerRule' },
        terraform: { type: 'aws_lb_listener_rule', name: hclName('rule', name) },
      })),
    ),
  };
}
