import type { Inventory } from '@/lib/inventory/inventory';
import type { RuleCondition } from '@/lib/inventory/listener';
import { certificate, distribution, forwardTo, listener, loadBalancer, origin, rule, targetGroup } from '@/lib/testing/sample-parts';
import { smallAccount } from '@/lib/testing/small-account';

/**
 * Target groups that one load balancer may have; it may have 100 rules, and more on request.
 * https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-limits.html
 */
const MOST_TARGET_GROUPS = 100;

/** One chain whose listener has so many rules, by path or by host and path in turn. CloudFront hands the viewer's Host on. */
export function accountWithRules(count: number): Inventory {
  const groups = Array.from({ length: Math.min(count, MOST_TARGET_GROUPS - 1) }, (_, at) => `app-${at}`);
  const conditions = (at: number): RuleCondition[] => [
    { field: 'path-pattern', values: [`/app-${at}/*`], regexValues: [] },
    ...(at % 2 === 0 ? [] : [{ field: 'host-header' as const, values: [`app-${at}.example.com`], regexValues: [] }]),
  ];
  const own = Array.from({ length: count }, (_, at) => rule(at + 1, [forwardTo(`app-${at % groups.length}`)], conditions(at)));
  return smallAccount({
    distributions: [distribution({ aliases: ['*.example.com'], origins: [origin()] })],
    loadBalancers: [loadBalancer({ listeners: [listener({ rules: [...own, rule(null, [forwardTo('web')])] })] })],
    targetGroups: [targetGroup(), ...groups.map((name) => targetGroup({ name }))],
    certificates: [certificate('origin', ['*.example.com'])],
  });
}
