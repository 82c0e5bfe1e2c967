import type { Chain } from '@/lib/chain/chain';
import type { LoadBalancer } from '@/lib/inventory/load-balancer';
import { isUnknown } from '@/lib/inventory/unknown';

import { hclName, logicalId, sh } from './quote';

/** A rule that forwards to a target group, with what changing it takes. */
export interface ForwardingRule {
  listenerArn: string;
  ruleArn: string;
  /** `443 default`, `443 10` */
  name: string;
  isDefault: boolean;
  region: string;
  /** It signs people in at an OpenID provider. */
  signsIn: boolean;
}

/** The rules that forward to a target group, each once. */
export function rulesForwardingTo({ routings }: Chain, targetGroupArn: string): ForwardingRule[] {
  return routings
    .filter((routing) => routing.targetGroupArn === targetGroupArn)
    .flatMap(({ loadBalancer, rules }) =>
      rules.map(({ listenerArn, ruleArn, port, priority }) => ({
        ...{ listenerArn, ruleArn, isDefault: priority === null, region: loadBalancer.region, signsIn: signsIn(loadBalancer, ruleArn) },
        name: `${String(port ?? '?')} ${priority === null ? 'default' : String(priority)}`,
      })),
    );
}

function signsIn({ listeners }: LoadBalancer, ruleArn: string): boolean {
  const rules = (isUnknown(listeners) ? [] : listeners).flatMap((listener) => (isUnknown(listener.rules) ? [] : listener.rules));
  const actions = rules.find(({ arn }) => arn === ruleArn)?.actions;
  return actions !== undefined && !isUnknown(actions) && actions.some(({ type }) => type === 'authenticate-oidc');
}

/**
 * The commands that change the actions of a rule and leave the rest as it is. A load balancer does not tell an OIDC client's secret; it
 * keeps the one that it has where it is told to.
 * https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_AuthenticateOidcActionConfig.html
 */
export function changeActions({ listenerArn, ruleArn, isDefault, region, ...rule }: ForwardingRule, args: string, program: string): string {
  const keep = 'map(if .Type == "authenticate-oidc" then .AuthenticateOidcConfig.UseExistingClientSecret = true else . end) | ';
  return [
    `aws elbv2 describe-rules --region ${sh(region)} --rule-arns ${sh(ruleArn)} --query 'Rules[0].Actions' > actions.json`,
    `jq ${args}${sh(`${rule.signsIn ? keep : ''}${program}`)} actions.json > changed.json`,
    isDefault
      ? `aws elbv2 modify-listener --region ${sh(region)} --listener-arn ${sh(listenerArn)} --default-actions file://changed.json`
      : `aws elbv2 modify-rule --region ${sh(region)} --rule-arn ${sh(ruleArn)} --actions file://changed.json`,
  ].join('\n');
}

/** Rules in CloudFormation's words: the default rule is part of its listener. */
export function ruleResource({ name, isDefault }: ForwardingRule): { logicalId: string; type: string; actions: string } {
  const id = logicalId(isDefault ? 'Listener' : 'Rule', isDefault ? name.replace(' default', '') : name);
  return isDefault
    ? { logicalId: id, type: 'AWS::ElasticLoadBalancingV2::Listener', actions: 'DefaultActions' }
    : { logicalId: id, type: 'AWS::ElasticLoadBalancingV2::ListenerRule', actions: 'Actions' };
}

/** Rules in Terraform's words. */
export function ruleBlock({ name, isDefault }: ForwardingRule): { type: string; name: string; action: string } {
  return isDefault
    ? { type: 'aws_lb_listener', name: hclName('listener', name.replace(' default', '')), action: 'default_action' }
    : { type: 'aws_lb_listener_rule', name: hclName('rule', name), action: 'action' };
}
