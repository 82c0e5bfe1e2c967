import { isUnknown } from '@/lib/inventory/unknown';

import { ruleBlock, ruleResource } from './listener-actions';
import type { ListenerOf } from './listener-how';
import { indent, lines, sh } from './quote';
import type { Step } from './step';

/** A listener all rules of which redirect to HTTPS. https://docs.aws.amazon.com/elasticloadbalancing/latest/application/rule-action-types.html#redirect-actions */
export function redirectHow({ listener, loadBalancer: { region } }: ListenerOf, httpsPort: number): Step['how'] {
  const port = String(httpsPort);
  const action = sh(`Type=redirect,RedirectConfig={Protocol=HTTPS,Port=${port},StatusCode=HTTP_301}`);
  const at = isUnknown(listener.port) ? '' : String(listener.port);
  const rules = (isUnknown(listener.rules) ? [] : listener.rules).map(({ arn, priority }) => ({
    ...{ listenerArn: listener.arn, ruleArn: arn, region, signsIn: false, isDefault: priority === null },
    name: `${at} ${priority === null ? 'default' : String(priority)}`,
  }));
  return {
    cli: lines(
      ...rules.map(({ ruleArn, isDefault }) =>
        isDefault
          ? `aws elbv2 modify-listener --region ${sh(region)} --listener-arn ${sh(listener.arn)} --default-actions ${action}`
          : `aws elbv2 modify-rule --region ${sh(region)} --rule-arn ${sh(ruleArn)} --actions ${action}`,
      ),
    ),
    cloudFormation: lines(
      'Resources:',
      ...rules.map((rule) => {
        const { logicalId, type, actions } = ruleResource(rule);
        return lines(
          `  ${logicalId}:`,
          `    Type: ${type}`,
          '    Properties:',
          `      ${actions}:`,
          '        - Type: redirect',
          '          RedirectConfig:',
          '            Protocol: HTTPS',
          `            Port: "${port}"`,
          '            StatusCode: HTTP_301',
        );
      }),
    ),
    terraform: rules
      .map((rule) => {
        const { type, name, action: block } = ruleBlock(rule);
        const redirect = lines('redirect {', '  protocol    = "HTTPS"', `  port        = "${port}"`, '  status_code = "HTTP_301"', '}');
        return lines(`resource "${type}" "${name}" {`, `  ${block} {`, '    type = "redirect"', indent(redirect, 4), '  }', '}');
      })
      .join('\n\n'),
  };
}
