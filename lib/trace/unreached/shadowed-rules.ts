import type { Chain } from '@/lib/chain/chain';
import type { Evidence } from '@/lib/inventory/evidence';
import type { Listener, ListenerRule } from '@/lib/inventory/listener';
import type { LoadBalancer } from '@/lib/inventory/load-balancer';
import { isUnknown } from '@/lib/inventory/unknown';

import { conditionText } from '../stages/conditions';
import { matchedRules } from './matched-rules';

/**
 * Which of a listener's rules others come before for every request there is, whoever sends it. Default rules are never among them, nor
 * rules that look for a secret, which somebody may know. Where not all requests could be looked at, none is named.
 */
export function shadowedRules(
  chain: Chain,
  loadBalancer: LoadBalancer,
  listener: Listener,
  among: readonly ListenerRule[],
): { shadowed: readonly ListenerRule[]; complete: boolean } {
  const asked = among.filter((rule) => rule.priority !== null && !looksForSecrets(rule));
  if (asked.length === 0) return { shadowed: [], complete: true };
  const { rules, complete } = matchedRules(chain, loadBalancer, listener);
  return { shadowed: complete ? asked.filter(({ arn }) => !rules.has(arn)) : [], complete };
}

/** Somebody may know the value that it looks for. */
export function looksForSecrets({ conditions }: ListenerRule): boolean {
  if (isUnknown(conditions)) return true;
  return conditions.some(
    (condition) =>
      condition.field === 'other' ||
      (condition.field === 'http-header' && [...condition.values, ...condition.regexValues].some((pattern) => typeof pattern !== 'string')),
  );
}

/** What a rule asks for. */
export function ruleEvidence({ arn, conditions }: ListenerRule): Evidence {
  return { resource: arn, path: 'Rules[].Conditions[]', value: isUnknown(conditions) ? [] : conditions.map(conditionText) };
}
