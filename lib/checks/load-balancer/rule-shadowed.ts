import type { Chain } from '@/lib/chain/chain';
import type { Listener } from '@/lib/inventory/listener';
import type { LoadBalancer } from '@/lib/inventory/load-balancer';
import { isUnknown, type Unknown } from '@/lib/inventory/unknown';
import { ruleEvidence, shadowedRules } from '@/lib/trace/unreached/shadowed-rules';

import { defineCheck } from '../check';
import { fail, named, NOT_APPLICABLE, PASS, unknown } from '../verdict';

export const ruleShadowed = defineCheck({
  id: 'rule-shadowed',
  severity: 'low',
  place: 'load-balancer',
  visits: 'load-balancer',
  slow: true,
  source: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/listener-rules.html',
  facts: ['alb-rule-order', 'alb-rule-conditions'],
  evaluate(loadBalancer, { chain }) {
    const { name, type, listeners } = loadBalancer;
    if (type !== 'application') return NOT_APPLICABLE;
    if (isUnknown(listeners)) return unknown(listeners);
    const judged = listeners.map((listener) => judge(chain, loadBalancer, listener));
    const shadowed = judged.flatMap((one) => one.shadowed);
    const [first, ...others] = shadowed.map(({ rule }) => ruleEvidence(rule));
    if (first !== undefined) return fail({ loadBalancer: name, rules: named(shadowed.map((one) => one.name)) }, first, ...others);
    if (judged.some(({ complete }) => !complete)) return unknown(...judged.flatMap(({ unread }) => unread));
    return judged.some(({ several }) => several) ? PASS : NOT_APPLICABLE;
  },
});

/** The shadowed rules of a listener, named by port and priority as `443 10`. */
function judge(chain: Chain, loadBalancer: LoadBalancer, listener: Listener) {
  const { port, protocol, rules } = listener;
  const conditions = isUnknown(rules) ? [rules] : rules.map((rule) => rule.conditions);
  const unread: Unknown[] = [port, protocol, ...conditions].filter(isUnknown);
  if (isUnknown(port) || isUnknown(protocol) || isUnknown(rules)) return { shadowed: [], unread, complete: false, several: true };
  const found = shadowedRules(chain, loadBalancer, listener, rules);
  const shadowed = found.shadowed.map((rule) => ({ rule, name: `${String(port)} ${String(rule.priority)}` }));
  return { shadowed, unread, complete: found.complete && unread.length === 0, several: rules.length > 1 };
}
