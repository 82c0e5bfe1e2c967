import type { Chain, ComponentRef } from '@/lib/chain/chain';
import type { Listener } from '@/lib/inventory/listener';
import type { LoadBalancer } from '@/lib/inventory/load-balancer';
import { isUnknown } from '@/lib/inventory/unknown';

import { everythingReached, type Reached } from './reached';
import { looksForSecrets, ruleEvidence, shadowedRules } from './shadowed-rules';
import type { Unreached, UnreachedReport } from './unreached';

/**
 * Behaviors that no path matches, listeners that nobody speaks to, and rules that no request can reach. Default rules and default
 * behaviors, which cannot be left out, are none of them; nor are rules that look for a secret, which somebody else may know.
 */
export function findUnreached(chain: Chain): UnreachedReport {
  const reached = everythingReached(chain);
  const loadBalancers = chain.inventory.loadBalancers.filter(({ type }) => type === 'application');
  const found = loadBalancers.map((one) => unreachedIn(chain, one, reached));
  return {
    unreached: [...(reached.complete ? unreachedBehaviors(chain, reached) : []), ...found.flatMap(({ unreached }) => unreached)],
    complete: reached.complete && found.every(({ complete }) => complete),
  };
}

function unreachedBehaviors({ inventory, entries }: Chain, { behaviors }: Reached): Unreached[] {
  const enabled = new Set(entries.filter((entry) => entry.enabled).map(({ component }) => component.id));
  return inventory.distributions
    .filter(({ id }) => enabled.has(id))
    .flatMap(({ id, arn, domainName, cacheBehaviors }) =>
      (isUnknown(cacheBehaviors) ? [] : cacheBehaviors).flatMap(({ pathPattern }, index): Unreached[] => {
        if (isUnknown(pathPattern) || behaviors.has(`${id}|${String(index)}`)) return [];
        const at = { kind: 'distribution' as const, id, name: domainName.toLowerCase() };
        const evidence = [{ resource: arn, path: `CacheBehaviors.Items[${String(index)}].PathPattern`, value: pathPattern }];
        return [{ kind: 'behavior', at, name: pathPattern ?? '*', why: 'shadowed', evidence }];
      }),
    );
}

function unreachedIn(chain: Chain, loadBalancer: LoadBalancer, reached: Reached): UnreachedReport {
  const { arn, name, listeners } = loadBalancer;
  const at = { kind: 'load-balancer' as const, id: arn, name };
  if (isUnknown(listeners)) return { unreached: [], complete: false };
  const found = listeners.map((listener) => unreachedAt(chain, loadBalancer, listener, at, reached));
  return { unreached: found.flatMap(({ unreached }) => unreached), complete: found.every(({ complete }) => complete) };
}

function unreachedAt(chain: Chain, loadBalancer: LoadBalancer, listener: Listener, at: ComponentRef, reached: Reached): UnreachedReport {
  const { rules, port } = listener;
  if (isUnknown(port) || isUnknown(rules)) return { unreached: [], complete: false };
  if (reached.complete && !reached.listeners.has(listener.arn)) {
    const evidence = [{ resource: listener.arn, path: 'Listeners[].Port', value: port }];
    return { unreached: [{ kind: 'listener', at, name: String(port), why: 'no-way-in', evidence }], complete: true };
  }
  const missed = rules.filter((rule) => rule.priority !== null && !reached.rules.has(rule.arn) && !looksForSecrets(rule));
  const matched = shadowedRules(chain, loadBalancer, listener, missed);
  const unreached = missed.flatMap((rule): Unreached[] => {
    const shadowed = matched.shadowed.includes(rule);
    if (!shadowed && !reached.complete) return [];
    const ruleName = `${String(port)} ${String(rule.priority)}`;
    return [{ kind: 'rule', at, name: ruleName, why: shadowed ? 'shadowed' : 'no-way-in', evidence: [ruleEvidence(rule)] }];
  });
  return { unreached, complete: matched.complete };
}
