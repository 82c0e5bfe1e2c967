import type { Action, ForwardAction, RedirectAction } from '@/lib/inventory/listener';
import { isUnknown } from '@/lib/inventory/unknown';

import type { Trace } from '../trace-types';
import { evidence } from '../walk/evidence';
import { forkOnChance } from '../walk/fork';
import { gapDependence, unreadDependence } from '../walk/lookup';
import { decide, dependsOn, end, hang, undetermined, type Walk } from '../walk/walk';
import { authenticate } from './authentication';
import { redirectLocation } from './redirect-location';
import type { MatchedRule } from './rules';
import { transformed } from './transforms';

/** The next stage, told to which target group the rule forwards. */
export type AfterAction = (walk: Walk, matched: MatchedRule, targetGroupArn: string) => Trace;

/** Does what the rule says: first what comes before, then the action that decides. */
export function act(walk: Walk, matched: MatchedRule, next: AfterAction): Trace {
  const { actions } = matched.rule;
  if (isUnknown(actions)) return undetermined(walk, matched.approach.to, [gapDependence(walk.context.chain, actions.$unknown)]);
  return actFrom(walk, matched, actions, next);
}

function actFrom(walk: Walk, matched: MatchedRule, [action, ...later]: readonly Action[], next: AfterAction): Trace {
  const { approach, rule, name } = matched;
  const at = approach.to;
  if (action === undefined) return undetermined(walk, at, [unreadDependence('elasticloadbalancing:DescribeRules', rule.arn)]);
  switch (action.type) {
    case 'forward':
      return forward(walk, matched, action, next);
    case 'redirect':
      return redirect(walk, matched, action);
    case 'fixed-response': {
      const proof = evidence(rule.arn, 'Rules[].Actions[].FixedResponseConfig.StatusCode', action.statusCode);
      const noted = decide(walk, { at, decision: 'action-fixed-response', params: { status: action.statusCode }, evidence: proof });
      const params = { loadBalancer: approach.loadBalancer.name, rule: name, status: action.statusCode };
      return end(noted, { by: 'load-balancer', status: action.statusCode, reason: 'listener-fixed-response', params, at, evidence: proof });
    }
    case 'other':
      return undetermined(walk, at, [dependsOn('rule-condition-unknown', { rule: name, condition: action.name })]);
    default:
      return authenticate(walk, matched, action, (signedIn) => actFrom(signedIn, matched, later, next));
  }
}

function redirect(walk: Walk, { approach, rule, name }: MatchedRule, action: RedirectAction): Trace {
  const at = approach.to;
  const { location, because, sources } = redirectLocation(walk, approach.port, action);
  const { statusCode: status } = action;
  const proof = evidence(rule.arn, 'Rules[].Actions[].RedirectConfig', {
    Protocol: action.protocol,
    Port: action.port,
    Host: action.host,
    Path: action.path,
    Query: action.query,
    StatusCode: `HTTP_${String(status)}`,
  });
  const noted = decide(hang(walk, ...because), {
    at,
    decision: 'action-redirect',
    params: { status, location },
    evidence: proof,
    fact: 'alb-redirect',
  });
  const distribution = approach.link?.distribution.id ?? 'none';
  const params = { loadBalancer: approach.loadBalancer.name, rule: name, status, location, distribution };
  return end(noted, {
    by: 'load-balancer',
    status,
    reason: 'listener-redirect',
    params,
    at,
    evidence: proof,
    onward: { url: location, sources },
  });
}

/**
 * Draws a target group by weight. Weights do not fail over, and 0 means no traffic.
 * https://docs.aws.amazon.com/elasticloadbalancing/latest/application/rule-action-types.html#forward-actions
 */
function forward(walk: Walk, matched: MatchedRule, { targetGroups }: ForwardAction, next: AfterAction): Trace {
  const { approach, rule, name } = matched;
  const { chain } = walk.context;
  const at = approach.to;
  const changed = transformed(walk, matched);
  const [only, ...more] = targetGroups;
  // One group alone gets everything, whatever its weight says.
  const drawn =
    more.length === 0 && only !== undefined && isUnknown(only.weight)
      ? [only]
      : targetGroups.filter(({ weight }) => isUnknown(weight) || weight > 0);
  const proof = evidence(
    rule.arn,
    'Rules[].Actions[].ForwardConfig.TargetGroups',
    targetGroups.map(({ arn, weight }) => ({ TargetGroupArn: textOf(arn), Weight: textOf(weight) })),
  );
  if (drawn.length === 0) {
    const params = { loadBalancer: approach.loadBalancer.name, rule: name };
    return end(changed, { by: 'load-balancer', status: 503, reason: 'forward-weight-zero', params, at, evidence: proof });
  }
  const heaviestFirst = [...drawn].sort((a, b) => weightOf(b.weight) - weightOf(a.weight));
  const branches = heaviestFirst.map(({ arn, weight }) => (): Trace => {
    if (isUnknown(arn)) return undetermined(changed, at, [gapDependence(chain, arn.$unknown)]);
    const params = { targetGroup: targetGroupName(arn), weight: isUnknown(weight) ? 'unknown' : weight, groups: drawn.length };
    return next(
      decide(changed, {
        at,
        decision: 'action-forward',
        params,
        evidence: proof,
        fact: drawn.length > 1 ? 'alb-weights-do-not-fail-over' : null,
      }),
      matched,
      arn,
    );
  });
  const [first, ...others] = branches;
  if (first === undefined || others.length === 0) return first?.() ?? undetermined(changed, at, []);
  const names = heaviestFirst.map(
    ({ arn, weight }) => `${isUnknown(arn) ? 'unknown' : targetGroupName(arn)} (${isUnknown(weight) ? 'unknown' : String(weight)})`,
  );
  return forkOnChance(changed, [dependsOn('weighted-target-groups', { targetGroups: names.join(', ') })], first, others);
}

function textOf<T extends string | number>(fact: T | { $unknown: string }): T | null {
  return isUnknown(fact) ? null : fact;
}

function weightOf(weight: ForwardAction['targetGroups'][number]['weight']): number {
  return isUnknown(weight) ? 0 : weight;
}

/** `targetgroup/NAME/ID` in the ARN. */
export function targetGroupName(arn: string): string {
  return /:targetgroup\/([^/]+)/.exec(arn)?.[1] ?? arn;
}
