import {
  type Listener,
  Listener$,
  type LoadBalancer,
  LoadBalancer$,
  type Rule,
  Rule$,
  type TargetGroup,
  TargetGroup$,
  type TargetHealthDescription,
  TargetHealthDescription$,
} from '@aws-sdk/client-elastic-load-balancing-v2';

import { type Contribution, inRegion, within } from './contribution';
import { itemsOf, shaped, textAt } from './shape';

/** An Elastic Load Balancing answer names no owner for these; they get one of this name. */
const OWNER = 'arn:aws:elasticloadbalancing:us-east-1:123456789012';
export const OWNER_LOAD_BALANCER = `${OWNER}:loadbalancer/app/recorded/0123456789abcdef`;
export const OWNER_TARGET_GROUP = `${OWNER}:targetgroup/recorded/0123456789abcdef`;

/** Load balancers, with their listeners where the recorder put them inside. */
export function loadBalancers(value: unknown): Contribution[] {
  return itemsOf(value).flatMap((item) => {
    const loadBalancer = shaped<LoadBalancer>(LoadBalancer$, item);
    const { LoadBalancerArn: arn, Type: type } = loadBalancer;
    if (type === 'gateway') return [within({ loadBalancers: [loadBalancer] })];
    const inner = itemsOf((item as { Listeners?: unknown }).Listeners);
    return [inRegion({ loadBalancers: [loadBalancer] }, 'loadBalancers', arn), ...listeners(inner)];
  });
}

export function listeners(value: unknown): Contribution[] {
  return itemsOf(value).map((item) => {
    const listener = shaped<Listener>(Listener$, item);
    return inRegion({ listeners: [{ LoadBalancerArn: OWNER_LOAD_BALANCER, ...listener }] }, 'listeners', listener.ListenerArn);
  });
}

export function rules(value: unknown): Contribution[] {
  return itemsOf(value).flatMap((item) => {
    const rule = shaped<Rule>(Rule$, item);
    // The endpoint makes the default rule of the listener's default actions.
    const listenerArn = (rule.RuleArn ?? '').replace(':listener-rule/', ':listener/').replace(/\/[^/]+$/, '');
    if (rule.IsDefault === true) return [within({ listeners: [{ ...ownedListener(listenerArn), DefaultActions: rule.Actions ?? [] }] })];
    return [inRegion({ rules: [{ listenerArn, rule }] }, 'rules', rule.RuleArn)];
  });
}

/** A listener of which only the ARN is known. */
export function ownedListener(arn: string): Listener {
  const loadBalancerArn = arn.replace(':listener/', ':loadbalancer/').replace(/\/[^/]+$/, '');
  const network = arn.includes('/net/');
  return {
    ...{ ListenerArn: arn, LoadBalancerArn: loadBalancerArn, Port: 80, Protocol: network ? 'TCP' : 'HTTP' },
    DefaultActions: network ? [] : [{ Type: 'fixed-response', FixedResponseConfig: { StatusCode: '404' } }],
  };
}

export function targetGroups(value: unknown): Contribution[] {
  return itemsOf(value).map((item) => {
    const group = shaped<TargetGroup>(TargetGroup$, item);
    // Groups of gateway load balancers are no part of a chain.
    if (group.Protocol === 'GENEVE') return within({ targetGroups: [group] });
    return inRegion({ targetGroups: [group] }, 'targetGroups', group.TargetGroupArn);
  });
}

export function targetHealth(value: unknown): Contribution[] {
  return itemsOf(value).map((item) =>
    within({ targets: [{ targetGroupArn: OWNER_TARGET_GROUP, health: shaped<TargetHealthDescription>(TargetHealthDescription$, item) }] }),
  );
}

/** Attributes do not say whose they are. */
export function attributes(value: unknown, ofTargetGroup: boolean): Contribution[] {
  return [attributesOf(ofTargetGroup ? OWNER_TARGET_GROUP : OWNER_LOAD_BALANCER, value)];
}

export function attributesOf(arn: string, value: unknown): Contribution {
  return within({ attributes: [{ arn, values: keysAndValues(value) }] });
}

export function tagDescriptions(value: unknown): Contribution[] {
  return itemsOf(value).flatMap((item) => {
    const named = textAt(item, 'ResourceArn');
    // One recorder shortened it.
    const arn = named?.startsWith('arn:') === false ? OWNER_LOAD_BALANCER : named;
    return arn === undefined ? [] : [within({ tags: [{ arn, values: keysAndValues((item as { Tags?: unknown }).Tags) }] })];
  });
}

function keysAndValues(value: unknown): Record<string, string> {
  return Object.fromEntries(itemsOf(value).map((item) => [textAt(item, 'Key') ?? '', textAt(item, 'Value') ?? '']));
}
