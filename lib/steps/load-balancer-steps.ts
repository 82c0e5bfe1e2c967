import type { Edit } from '@/lib/edits/setting';
import type { Draft } from '@/lib/edits/draft';
import { draftOf } from '@/lib/edits/draft';
import { listenerAt } from '@/lib/edits/settings/listener-settings';
import type { Inventory } from '@/lib/inventory/inventory';
import { isUnknown } from '@/lib/inventory/unknown';

import { loadBalancerAttributeHow } from './attribute-how';
import { newCertificate } from './certificate-how';
import { forwardHcl, forwardYaml } from './forward-templates';
import { changeActions, type ForwardingRule, ruleBlock, ruleResource } from './listener-actions';
import { hcl, hclName, jqText, lines, logicalId, sh, yaml } from './quote';
import { type Step, step } from './step';

const TERRAFORM_ATTRIBUTES: Readonly<Partial<Record<Edit['setting'], string>>> = {
  'routing.http2.enabled': 'enable_http2',
  'idle_timeout.timeout_seconds': 'idle_timeout',
};

/** Attributes of a load balancer. */
export function loadBalancerSteps({ loadBalancers }: Inventory, { setting, subject, value }: Edit): Step[] {
  const loadBalancer = loadBalancers.find(({ arn }) => arn === subject);
  if (loadBalancer === undefined) return [];
  const { name } = loadBalancer;
  return [
    step(
      'change-load-balancer',
      { loadBalancer: name, setting: `${setting} = ${value}` },
      loadBalancerAttributeHow(loadBalancer, { key: setting, value, terraform: TERRAFORM_ATTRIBUTES[setting] ?? setting }),
    ),
  ];
}

/** Settings of a listener. */
export function listenerSteps(inventory: Inventory, { setting, subject, value }: Edit): Step[] {
  const found = listenerAt(draftOf(inventory), subject);
  if (found === null) return [];
  const { loadBalancer, listener } = found;
  const port = isUnknown(listener.port) ? '' : String(listener.port);
  const at = { name: `${loadBalancer.name}:${port}`, id: logicalId('Listener', port), block: hclName('listener', port) };
  if (setting === 'Certificates') return certificateSteps(subject, loadBalancer.region, value.split(','), at.name);
  return [
    step(
      'change-listener',
      { listener: at.name, setting: `${setting} = ${value}` },
      {
        cli: `aws elbv2 modify-listener --region ${sh(loadBalancer.region)} --listener-arn ${sh(subject)} --ssl-policy ${sh(value)}`,
        cloudFormation: lines(
          'Resources:',
          `  ${at.id}:`,
          '    Type: AWS::ElasticLoadBalancingV2::Listener',
          '    Properties:',
          `      SslPolicy: ${value}`,
        ),
        terraform: lines(`resource "aws_lb_listener" "${at.block}" {`, `  ssl_policy = ${hcl(value)}`, '}'),
      },
    ),
  ];
}

/** A certificate of ACM, in the load balancer's Region, added to a listener. */
export function certificateSteps(listener: string, region: string, names: readonly string[], listenerName: string): Step[] {
  const made = newCertificate(region, names);
  return [
    step(
      'request-certificate',
      { names: names.join(', '), region },
      { cli: made.cli, cloudFormation: lines('Resources:', made.cloudFormation), terraform: made.terraform },
    ),
    step(
      'add-certificate',
      { listener: listenerName },
      {
        cli: `aws elbv2 add-listener-certificates --region ${sh(region)} --listener-arn ${sh(listener)} --certificates CertificateArn="$NEW_CERTIFICATE"`,
        cloudFormation: lines(
          'Resources:',
          `  ${made.logicalId}OfListener:`,
          '    Type: AWS::ElasticLoadBalancingV2::ListenerCertificate',
          '    Properties:',
          `      ListenerArn: ${yaml(listener)}`,
          '      Certificates:',
          `        - CertificateArn: !Ref ${made.logicalId}`,
        ),
        terraform: lines(
          `resource "aws_lb_listener_certificate" "${made.hclName}" {`,
          `  listener_arn    = ${hcl(listener)}`,
          `  certificate_arn = aws_acm_certificate.${made.hclName}.arn`,
          '}',
        ),
      },
    ),
  ];
}

/** Settings of a rule. */
export function ruleSteps(inventory: Inventory, { setting, subject, value }: Edit): Step[] {
  const rule = ruleAt(draftOf(inventory), subject);
  if (rule === null) return [];
  if (setting === 'HttpHeader') return [headerStep(rule, value, ruleResource(rule).logicalId, ruleBlock(rule).name)];
  const groups = new Map(inventory.targetGroups.map(({ name, arn }) => [name, arn]));
  const shares = value.split(',').map((part) => {
    const [name = '', weight = '0'] = part.split('=');
    return { name, arn: groups.get(name) ?? name, weight };
  });
  const rendered = shares.map(({ arn, weight }) => ({ yaml: yaml(arn), hcl: hcl(arn), weight }));
  const program = `map(if .Type == "forward" then (del(.TargetGroupArn) | .ForwardConfig.TargetGroups = [${shares.map(({ arn, weight }) => `{TargetGroupArn: ${jqText(arn)}, Weight: ${weight}}`).join(', ')}]) else . end)`;
  return [
    step(
      'change-rule',
      { rule: rule.name, setting: `${setting} = ${value}` },
      {
        cli: changeActions(rule, '', program),
        cloudFormation: lines('Resources:', forwardYaml(rule, rendered)),
        terraform: forwardHcl(rule, rendered),
      },
    ),
  ];
}

function headerStep(rule: ForwardingRule, value: string, id: string, block: string): Step {
  const at = value.indexOf(':');
  const [name, pattern] = value === 'none' ? [null, ''] : [value.slice(0, at), value.slice(at + 1).trim()];
  const asked =
    name === null ? '[]' : `[{Field: "http-header", HttpHeaderConfig: {HttpHeaderName: ${jqText(name)}, Values: [${jqText(pattern)}]}}]`;
  const program = `map(select(.Field != "http-header") | if .HostHeaderConfig or .PathPatternConfig then del(.Values) else . end) + ${asked}`;
  return step(
    'change-rule',
    { rule: rule.name, setting: `HttpHeader = ${value}` },
    {
      cli: lines(
        `aws elbv2 describe-rules --region ${sh(rule.region)} --rule-arns ${sh(rule.ruleArn)} --query 'Rules[0].Conditions' > conditions.json`,
        `jq ${sh(program)} conditions.json > changed.json`,
        `aws elbv2 modify-rule --region ${sh(rule.region)} --rule-arn ${sh(rule.ruleArn)} --conditions file://changed.json`,
      ),
      cloudFormation:
        name === null
          ? null
          : lines(
              'Resources:',
              `  ${id}:`,
              '    Type: AWS::ElasticLoadBalancingV2::ListenerRule',
              '    Properties:',
              '      Conditions:',
              '        - Field: http-header',
              '          HttpHeaderConfig:',
              `            HttpHeaderName: ${yaml(name)}`,
              `            Values: [${JSON.stringify(pattern)}]`,
            ),
      terraform:
        name === null
          ? null
          : lines(
              `resource "aws_lb_listener_rule" "${block}" {`,
              '  condition {',
              '    http_header {',
              `      http_header_name = ${hcl(name)}`,
              `      values           = [${hcl(pattern)}]`,
              '    }',
              '  }',
              '}',
            ),
    },
  );
}

function ruleAt({ inventory }: Draft, arn: string): ForwardingRule | null {
  for (const { listeners, region } of inventory.loadBalancers) {
    for (const listener of isUnknown(listeners) ? [] : listeners) {
      const rule = (isUnknown(listener.rules) ? [] : listener.rules).find((one) => one.arn === arn);
      if (rule === undefined) continue;
      const port = isUnknown(listener.port) ? '?' : String(listener.port);
      const name = `${port} ${rule.priority === null ? 'default' : String(rule.priority)}`;
      const oidc = !isUnknown(rule.actions) && rule.actions.some(({ type }) => type === 'authenticate-oidc');
      return { listenerArn: listener.arn, ruleArn: arn, name, isDefault: rule.priority === null, region, signsIn: oidc };
    }
  }
  return null;
}
