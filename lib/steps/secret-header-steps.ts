import { linkChain } from '@/lib/chain/link-chain';
import type { Edit } from '@/lib/edits/setting';
import { SECRET_HEADER } from '@/lib/edits/settings/secret-header';
import type { Inventory } from '@/lib/inventory/inventory';
import type { Listener, ListenerRule } from '@/lib/inventory/listener';
import type { LoadBalancer } from '@/lib/inventory/load-balancer';
import { isUnknown } from '@/lib/inventory/unknown';

import { hcl, hclName, indent, jqText, lines, logicalId, sh } from './quote';
import { MAKE_SECRET, SECRET_REFERENCE, SECRET_RESOURCE, sendSecret } from './send-secret';
import { type Step, step } from './step';

/**
 * CloudFront sends the header before rules ask for it: in between every request passes.
 * https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/restrict-access-to-load-balancer.html
 */
export function secretHeaderSteps(inventory: Inventory, { subject, value }: Edit): Step[] {
  const chain = linkChain(inventory);
  const loadBalancer = chain.index.loadBalancer.get(subject);
  if (loadBalancer === undefined || isUnknown(loadBalancer.listeners)) return [];
  const { listeners } = loadBalancer;
  if (value === 'none') return [stopAsking(loadBalancer, listeners)];
  const senders = chain.originLinks
    .filter(({ target }) => target.kind === 'load-balancer' && target.loadBalancer.arn === subject)
    .map(({ distribution, origin }) => ({ distribution: distribution.id, origin: origin.id }));
  const distinct = new Map(senders.map((sender) => [JSON.stringify(sender), sender]));
  return [...[...distinct.values()].map(sendSecret), ask(loadBalancer, listeners, distinct.size > 0), ...refuse(loadBalancer, listeners)];
}

interface Place {
  listener: Listener;
  rule: ListenerRule;
}

function forwarding(listeners: readonly Listener[]): Place[] {
  return listeners.flatMap((listener) =>
    (isUnknown(listener.rules) ? [] : listener.rules)
      .filter(({ actions }) => !isUnknown(actions) && actions.some(({ type }) => type === 'forward'))
      .map((rule) => ({ listener, rule })),
  );
}

const ASKED = `{Field: "http-header", HttpHeaderConfig: {HttpHeaderName: ${jqText(SECRET_HEADER)}, Values: [env.ORIGIN_SECRET]}}`;
/** Conditions are described in the long and, for hosts and paths, also in the short form; a rule takes one of them. */
const ONE_FORM = 'map(if .HostHeaderConfig or .PathPatternConfig then del(.Values) else . end)';

/** `sent`: what sends the secret has made it before. */
function ask(loadBalancer: LoadBalancer, listeners: readonly Listener[], sent: boolean): Step {
  const { region, name } = loadBalancer;
  const places = forwarding(listeners);
  const own = places.filter(({ rule }) => rule.priority !== null);
  const byDefault = places.filter(({ rule }) => rule.priority === null);
  const commands = [
    ...own.map(({ rule }) => changeConditions(region, rule.arn, `${ONE_FORM} + [${ASKED}]`)),
    ...byDefault.map(({ listener, rule }) =>
      lines(
        `aws elbv2 describe-rules --region ${sh(region)} --rule-arns ${sh(rule.arn)} --query 'Rules[0].Actions' > actions.json`,
        `jq -n ${sh(`[${ASKED}]`)} > conditions.json`,
        `aws elbv2 create-rule --region ${sh(region)} --listener-arn ${sh(listener.arn)} --priority ${LAST_PRIORITY} --conditions file://conditions.json --actions file://actions.json`,
      ),
    ),
  ];
  return step(
    'ask-for-secret',
    { loadBalancer: name, header: SECRET_HEADER },
    {
      cli: [...(sent ? [] : [MAKE_SECRET]), ...commands].join('\n\n'),
      cloudFormation: lines('Resources:', ...places.map((place) => conditionYaml(place))),
      terraform: places.map((place) => conditionHcl(place)).join('\n\n'),
    },
  );
}

const LAST_PRIORITY = '50000';

function changeConditions(region: string, rule: string, program: string): string {
  return lines(
    `aws elbv2 describe-rules --region ${sh(region)} --rule-arns ${sh(rule)} --query 'Rules[0].Conditions' > conditions.json`,
    `jq ${sh(program)} conditions.json > changed.json`,
    `aws elbv2 modify-rule --region ${sh(region)} --rule-arn ${sh(rule)} --conditions file://changed.json`,
  );
}

function ruleName({ listener, rule }: Place): string {
  return `${isUnknown(listener.port) ? '' : String(listener.port)} ${rule.priority === null ? LAST_PRIORITY : String(rule.priority)}`;
}

function conditionYaml(place: Place): string {
  return lines(
    `  ${logicalId('Rule', ruleName(place))}:`,
    '    Type: AWS::ElasticLoadBalancingV2::ListenerRule',
    '    Properties:',
    place.rule.priority === null ? `      Priority: ${LAST_PRIORITY} # with the actions of the default rule` : null,
    '      Conditions:',
    '        - Field: http-header',
    '          HttpHeaderConfig:',
    `            HttpHeaderName: ${SECRET_HEADER}`,
    `            Values: [${SECRET_REFERENCE}]`,
  );
}

function conditionHcl(place: Place): string {
  return lines(
    `resource "aws_lb_listener_rule" "${hclName('rule', ruleName(place))}" {`,
    place.rule.priority === null ? `  priority = ${LAST_PRIORITY} # with the actions of the default rule` : null,
    '  condition {',
    '    http_header {',
    `      http_header_name = ${hcl(SECRET_HEADER)}`,
    `      values           = [${SECRET_RESOURCE}.result]`,
    '    }',
    '  }',
    '}',
  );
}

const REFUSAL = '[{"Type":"fixed-response","FixedResponseConfig":{"StatusCode":"403","ContentType":"text/plain"}}]';

/** Who does not bear the secret gets the default action. */
function refuse({ region, name }: LoadBalancer, listeners: readonly Listener[]): Step[] {
  const places = forwarding(listeners).filter(({ rule }) => rule.priority === null);
  if (places.length === 0) return [];
  const fixed = lines('- Type: fixed-response', '  FixedResponseConfig:', '    StatusCode: "403"', '    ContentType: text/plain');
  return [
    step(
      'refuse-by-default',
      { loadBalancer: name },
      {
        cli: places
          .map(
            ({ listener }) =>
              `aws elbv2 modify-listener --region ${sh(region)} --listener-arn ${sh(listener.arn)} --default-actions ${sh(REFUSAL)}`,
          )
          .join('\n'),
        cloudFormation: lines(
          'Resources:',
          ...places.map(({ listener }) =>
            lines(
              `  ${logicalId('Listener', portOf(listener))}:`,
              '    Type: AWS::ElasticLoadBalancingV2::Listener',
              '    Properties:',
              '      DefaultActions:',
              indent(fixed, 8),
            ),
          ),
        ),
        terraform: places
          .map(({ listener }) =>
            lines(
              `resource "aws_lb_listener" "${hclName('listener', portOf(listener))}" {`,
              '  default_action {',
              '    type = "fixed-response"',
              '    fixed_response {',
              '      status_code  = "403"',
              '      content_type = "text/plain"',
              '    }',
              '  }',
              '}',
            ),
          )
          .join('\n\n'),
      },
    ),
  ];
}

function portOf({ port }: Listener): string {
  return isUnknown(port) ? '' : String(port);
}

function stopAsking({ region, name }: LoadBalancer, listeners: readonly Listener[]): Step {
  const asking = forwarding(listeners).flatMap(({ rule }) => {
    const names = secretNames(rule);
    return names.length === 0 ? [] : [changeConditions(region, rule.arn, `${ONE_FORM} | ${without(names)}`)];
  });
  return step('stop-asking-for-secret', { loadBalancer: name }, { cli: asking.length === 0 ? null : asking.join('\n\n') });
}

function secretNames({ conditions }: ListenerRule): string[] {
  return (isUnknown(conditions) ? [] : conditions).flatMap((one) =>
    one.field === 'http-header' && one.values.some((value) => typeof value !== 'string') ? [one.name] : [],
  );
}

function without(names: readonly string[]): string {
  const listed = names.map((name) => jqText(name.toLowerCase())).join(', ');
  return `map(select((.HttpHeaderConfig.HttpHeaderName // "" | ascii_downcase) as $name | [${listed}] | index($name) | not))`;
}
