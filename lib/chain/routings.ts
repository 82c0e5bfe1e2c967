import type { Inventory } from '@/lib/inventory/inventory';
import type { Action, Listener, ListenerRule } from '@/lib/inventory/listener';
import type { LoadBalancer } from '@/lib/inventory/load-balancer';
import type { TargetGroup } from '@/lib/inventory/target-group';
import { isUnknown } from '@/lib/inventory/unknown';

import type { Routing } from './chain';
import type { Coverage } from './coverage';
import type { Resolved } from './resolved';

type Draft = { loadBalancer: LoadBalancer; targetGroupArn: string; rules: Routing['rules'][number][] };

/** Which rules of which listeners forward to which target group, by load balancer. */
export function routings(inventory: Inventory, groups: ReadonlyMap<string, TargetGroup>, coverage: Coverage): Routing[] {
  return inventory.loadBalancers.flatMap((loadBalancer) => {
    const drafts = new Map<string, Draft>();
    for (const listener of isUnknown(loadBalancer.listeners) ? [] : loadBalancer.listeners) {
      for (const rule of isUnknown(listener.rules) ? [] : listener.rules) addRule(drafts, loadBalancer, listener, rule);
    }
    return [...drafts.values()].map((draft) => ({
      id: `routing:${loadBalancer.arn}/${draft.targetGroupArn}`,
      loadBalancer,
      targetGroupArn: draft.targetGroupArn,
      targetGroup: resolveTargetGroup(draft.targetGroupArn, groups, coverage, loadBalancer.region),
      rules: draft.rules,
    }));
  });
}

function addRule(drafts: Map<string, Draft>, loadBalancer: LoadBalancer, listener: Listener, rule: ListenerRule): void {
  for (const { arn, weight } of forwardsOf(rule)) {
    if (isUnknown(arn)) continue;
    const draft = drafts.get(arn) ?? { loadBalancer, targetGroupArn: arn, rules: [] };
    draft.rules.push({
      listenerArn: listener.arn,
      port: isUnknown(listener.port) ? null : listener.port,
      ruleArn: rule.arn,
      priority: rule.priority,
      weight: isUnknown(weight) ? null : weight,
    });
    drafts.set(arn, draft);
  }
}

function forwardsOf(rule: ListenerRule) {
  const actions: readonly Action[] = isUnknown(rule.actions) ? [] : rule.actions;
  return actions.flatMap((action) => (action.type === 'forward' ? action.targetGroups : []));
}

/** The group of an ARN: there, surely not there (null), or hidden by a gap. */
export function resolveTargetGroup(
  arn: string,
  groups: ReadonlyMap<string, TargetGroup>,
  coverage: Coverage,
  region: string,
): Resolved<TargetGroup | null> {
  const found = groups.get(arn) ?? null;
  const gap = found === null ? coverage.hiding('target-group', region) : null;
  return gap === null ? { known: true, value: found, basis: 'configured', evidence: [] } : { known: false, gap, evidence: [] };
}
