import type { Backend } from '@/lib/chain/chain';
import type { ForwardAction, ListenerRule } from '@/lib/inventory/listener';
import { isUnknown, type Unknown } from '@/lib/inventory/unknown';

import { adjusted } from '../adjustment';
import { defineCheck } from '../check';
import type { Scene } from '../scene';
import type { SubjectByKind } from '../subjects/subject';
import { named, NOT_APPLICABLE, ofParts, type Part, unknown } from '../verdict';

export const weightZero = defineCheck({
  id: 'weight-zero',
  severity: 'info',
  place: 'load-balancer',
  visits: 'load-balancer',
  source: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/rule-action-types.html#forward-actions',
  facts: ['alb-weights-do-not-fail-over'],
  evaluate(loadBalancer, scene) {
    if (loadBalancer.type !== 'application') return NOT_APPLICABLE;
    const rules = rulesOf(loadBalancer);
    if (isUnknown(rules)) return unknown(rules);
    return ofParts(
      rules.flatMap((rule) => partsOf(rule, scene)),
      (targetGroups) => ({ loadBalancer: loadBalancer.name, targetGroups }),
    );
  },
  adjust(loadBalancer, scene) {
    const rules = rulesOf(loadBalancer);
    const idle = isUnknown(rules) ? [] : rules.flatMap((rule) => (isUnknown(rule) ? [] : forwardsOf(rule))).filter(isUneven);
    const owners = idle.map((action) => ownerOf(action, scene));
    const known = owners.flatMap((owner) => owner ?? []);
    return owners.includes(null) || known.length === 0 ? null : adjusted('moot', 'moved-by-deployments', { services: named(known) });
  },
});

function rulesOf({ listeners }: SubjectByKind['load-balancer']): (ListenerRule | Unknown)[] | Unknown {
  if (isUnknown(listeners)) return listeners;
  return listeners.flatMap(({ rules }): (ListenerRule | Unknown)[] => (isUnknown(rules) ? [rules] : rules));
}

function forwardsOf({ actions }: ListenerRule): ForwardAction[] {
  return isUnknown(actions) ? [] : actions.flatMap((action) => (action.type === 'forward' ? [action] : []));
}

/** Some group gets nothing, and another does. */
function isUneven({ targetGroups }: ForwardAction): boolean {
  return targetGroups.some(({ weight }) => weight === 0) && targetGroups.some(({ weight }) => !isUnknown(weight) && weight > 0);
}

function partsOf(rule: ListenerRule | Unknown, { chain }: Scene): Part[] {
  if (isUnknown(rule)) return [rule];
  if (isUnknown(rule.actions)) return [rule.actions];
  return forwardsOf(rule).flatMap((action): Part[] => {
    const { targetGroups } = action;
    if (targetGroups.length < 2) return [];
    if (!isUneven(action)) {
      const unread = targetGroups.map(({ weight }) => weight).filter(isUnknown);
      return unread.length > 0 ? unread : ['right'];
    }
    return targetGroups.flatMap(({ arn, weight }): Part[] => {
      if (weight !== 0) return [];
      const name = isUnknown(arn) ? rule.arn : (chain.index.targetGroup.get(arn)?.name ?? arn);
      return [{ name, evidence: [{ resource: rule.arn, path: 'ForwardConfig.TargetGroups[].Weight', value: 0 }] }];
    });
  });
}

/** The service whose blue/green deployments move the weights of an action: both sides are its own. Null where there is none. */
function ownerOf({ targetGroups }: ForwardAction, { chain }: Scene): string | null {
  const sides = targetGroups.map(({ arn }) => {
    const links = isUnknown(arn) ? [] : (chain.index.targetLinks.get(arn) ?? []);
    return links.map(({ backend }) => backend).find(isSide);
  });
  const [first] = sides;
  if (first === undefined || sides.some((side) => side?.service.arn !== first.service.arn)) return null;
  return first.service.name;
}

type Side = Extract<Backend, { kind: 'service' }>;

function isSide(backend: Backend): backend is Side {
  return backend.kind === 'service' && backend.deployment !== null;
}
