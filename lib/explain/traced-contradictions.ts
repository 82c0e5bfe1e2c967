import type { ListenerRule } from '@/lib/inventory/listener';
import { isUnknown } from '@/lib/inventory/unknown';
import type { AlbAccessLine } from '@/lib/logs/log-line';
import type { Trace } from '@/lib/trace/trace-types';

import { answeredBy } from './answered-by';
import { CONTRADICTIONS, remark } from './codes';
import type { Contradiction, Way } from './explanation';
import { type Located, loggedScheme, ruleName } from './locate';
import { unloggedHeaders } from './logged-request';
import { originHop } from './viewer-ways';

/** Where every way that was traced goes otherwise than the line says. */
export function tracedContradictions(line: AlbAccessLine, located: Located, ways: readonly Way[]): Contradiction[] {
  const traced = ways.filter(({ via }) => via !== 'found');
  const [best] = traced;
  if (best === undefined) return [];
  return [
    ...(best.agreement === 'differs' ? [otherAnswer(line, located, best.trace)] : []),
    ...otherRule(located, traced),
    ...otherScheme(line, located, traced),
  ];
}

function otherAnswer(line: AlbAccessLine, located: Located, { outcome }: Trace): Contradiction {
  const { status, reason, by } = outcome;
  if (answeredBy(line, located) !== 'target') {
    return remark(CONTRADICTIONS, 'status-differs', { logged: line.elbStatusCode ?? 'none', traced: status ?? 'none', reason });
  }
  const traced = by === 'web-acl' ? 'webAcl' : by === 'load-balancer' ? 'loadBalancer' : by === 'edge' ? 'edge' : 'nobody';
  return remark(CONTRADICTIONS, 'target-should-not-answer', {
    logged: line.elbStatusCode ?? 'none',
    traced,
    status: status ?? 'none',
    reason,
  });
}

/** Another rule takes the request, and no header that is not logged can be why. */
function otherRule({ listener, rule }: Located, traced: readonly Way[]): Contradiction[] {
  const [best] = traced;
  if (best === undefined || rule === null || listener === null || isUnknown(listener.rules)) return [];
  const { listener: at, rule: taken } = best.trace.route;
  if (at !== listener.arn || taken === null || taken === rule.arn) return [];
  if (traced.some(({ trace }) => [trace, ...trace.alternatives].some(({ route }) => route.rule === rule.arn))) return [];
  const other = listener.rules.find(({ arn }) => arn === taken);
  if (other === undefined || unloggedHeaders(rulesBefore(listener.rules, rule)).length > 0) return [];
  return [remark(CONTRADICTIONS, 'rule-differs', { logged: ruleName(rule), traced: ruleName(other) })];
}

function rulesBefore(rules: readonly ListenerRule[], { priority }: ListenerRule): ListenerRule[] {
  return rules.filter((rule) => (rule.priority ?? Infinity) <= (priority ?? Infinity));
}

/** CloudFront comes over another scheme than its origin settings say. */
function otherScheme(line: AlbAccessLine, { loadBalancer }: Located, traced: readonly Way[]): Contradiction[] {
  if (loadBalancer === null || traced.some(({ via }) => via === 'logged')) return [];
  const hops = traced.flatMap(({ trace }) => {
    const hop = originHop(trace, loadBalancer);
    return hop === null || hop.scheme === null ? [] : [{ ...hop, offered: hop.scheme }];
  });
  const [first] = hops;
  const logged = loggedScheme(line);
  if (first === undefined || hops.some(({ offered }) => offered === logged)) return [];
  const params = { logged, distribution: first.from.name, origin: first.to.name, offered: first.offered };
  return [remark(CONTRADICTIONS, 'origin-scheme-differs', params)];
}
