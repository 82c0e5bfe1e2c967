import type { ForwardAction } from '@/lib/inventory/listener';
import { isUnknown } from '@/lib/inventory/unknown';

import { newCertificate } from './certificate-how';
import type { ListenerOf } from './listener-how';
import { hcl, hclName, indent, lines, logicalId, sh, yaml } from './quote';
import type { Step } from './step';

/** The policy that the console offers. https://docs.aws.amazon.com/elasticloadbalancing/latest/application/describe-ssl-policies.html */
export const RECOMMENDED_POLICY = 'ELBSecurityPolicy-TLS13-1-2-Res-PQ-2025-09';

/** An HTTPS listener that forwards as a plain one does, with a new certificate. Its own rules, where it has some, are to be made there too. */
export function secureListenerHow(plain: ListenerOf, port: number, names: readonly string[]): Step['how'] {
  const { listener, loadBalancer } = plain;
  const { arn, name, region } = loadBalancer;
  const made = newCertificate(region, names);
  const groups = forwardedGroups(plain);
  const actions = JSON.stringify([
    { Type: 'forward', ForwardConfig: { TargetGroups: groups.map(({ group, weight }) => ({ TargetGroupArn: group, Weight: weight })) } },
  ]);
  const more = !isUnknown(listener.rules) && listener.rules.length > 1;
  return {
    cli: lines(
      made.cli,
      `aws elbv2 create-listener --region ${sh(region)} --load-balancer-arn ${sh(arn)} --protocol HTTPS --port ${String(port)} --ssl-policy ${RECOMMENDED_POLICY} --certificates CertificateArn="$NEW_CERTIFICATE" --default-actions ${sh(actions)}`,
      more
        ? `aws elbv2 describe-rules --region ${sh(region)} --listener-arn ${sh(listener.arn)} # make these for the new listener too`
        : null,
    ),
    cloudFormation: lines(
      'Resources:',
      made.cloudFormation,
      `  ${logicalId('Listener', name, String(port))}:`,
      '    Type: AWS::ElasticLoadBalancingV2::Listener',
      '    Properties:',
      `      LoadBalancerArn: ${yaml(arn)}`,
      '      Protocol: HTTPS',
      `      Port: ${String(port)}`,
      `      SslPolicy: ${RECOMMENDED_POLICY}`,
      '      Certificates:',
      `        - CertificateArn: !Ref ${made.logicalId}`,
      '      DefaultActions:',
      '        - Type: forward',
      '          ForwardConfig:',
      '            TargetGroups:',
      ...groups.flatMap(({ group, weight }) => [
        `              - TargetGroupArn: ${yaml(group)}`,
        `                Weight: ${String(weight)}`,
      ]),
    ),
    terraform: lines(
      made.terraform,
      '',
      `resource "aws_lb_listener" "${hclName('listener', name, String(port))}" {`,
      `  load_balancer_arn = ${hcl(arn)}`,
      '  protocol          = "HTTPS"',
      `  port              = ${String(port)}`,
      `  ssl_policy        = ${hcl(RECOMMENDED_POLICY)}`,
      `  certificate_arn   = aws_acm_certificate.${made.hclName}.arn`,
      '  default_action {',
      '    type = "forward"',
      '    forward {',
      ...groups.map(({ group, weight }) =>
        indent(lines('target_group {', `  arn    = ${hcl(group)}`, `  weight = ${String(weight)}`, '}'), 6),
      ),
      '    }',
      '  }',
      '}',
    ),
  };
}

/** The target groups that a listener forwards to: those of the default rule, or of the last one that forwards. */
export function forwardedGroups({ listener: { rules } }: ListenerOf): { group: string; weight: number }[] {
  const actions = isUnknown(rules) ? [] : rules.toReversed().flatMap((rule) => (isUnknown(rule.actions) ? [] : rule.actions));
  const forward = actions.find((action): action is ForwardAction => action.type === 'forward');
  return (forward?.targetGroups ?? []).flatMap(({ arn, weight }) =>
    isUnknown(arn) || isUnknown(weight) || weight === 0 ? [] : [{ group: arn, weight }],
  );
}
