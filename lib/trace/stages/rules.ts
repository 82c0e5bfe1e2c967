import { oncePer } from '@/lib/collections/once-per';
import type { Listener, ListenerRule } from '@/lib/inventory/listener';
import { isUnknown } from '@/lib/inventory/unknown';

import type { DependsOn, Trace } from '../trace-types';
import { evidence } from '../walk/evidence';
import { forkOnChance, forkOnUnknown } from '../walk/fork';
import { gapDependence, unreadDependence } from '../walk/lookup';
import { decide, pass, undetermined, type Walk } from '../walk/walk';
import type { Approach } from './approach';
import { conditionText, meetsAll } from './conditions';

/** A rule that handles the request, and how sentences name it. */
export interface MatchedRule {
  approach: Approach;
  listener: Listener;
  rule: ListenerRule;
  /** Its priority, or `default`. */
  name: string;
}

/** The next stage, told which rule handles the request. */
export type AfterRule = (walk: Walk, matched: MatchedRule) => Trace;

/**
 * Finds the rule: the first in order of priority whose conditions the request meets; the default rule comes last.
 * https://docs.aws.amazon.com/elasticloadbalancing/latest/application/listener-rules.html
 */
export function matchRule(walk: Walk, approach: Approach, listener: Listener, next: AfterRule): Trace {
  const { rules } = listener;
  if (isUnknown(rules)) return undetermined(walk, approach.to, [gapDependence(walk.context.chain, rules.$unknown)]);
  return tryFrom(walk, { approach, listener, rules: orderOf(rules), next }, 0);
}

/** By priority, the default rule last; sorted once, since many requests come this way. */
const orderOf = oncePer((rules: readonly ListenerRule[]) => [...rules].sort((a, b) => (a.priority ?? Infinity) - (b.priority ?? Infinity)));

interface Search {
  approach: Approach;
  listener: Listener;
  rules: readonly ListenerRule[];
  next: AfterRule;
}

function tryFrom(walk: Walk, search: Search, from: number): Trace {
  const { approach, listener, rules, next } = search;
  const { chain } = walk.context;
  for (let index = from; index < rules.length; index += 1) {
    const rule = rules[index];
    if (rule === undefined) continue;
    const name = rule.priority === null ? 'default' : String(rule.priority);
    const matched: MatchedRule = { approach, listener, rule, name };
    const on = (): Trace => next(note(walk, matched), matched);
    const past = (): Trace => tryFrom(note(walk, matched, 'rule-may-match'), search, index + 1);
    if (rule.priority === null) return on();
    if (isUnknown(rule.conditions)) return forkOnUnknown(walk, approach.to, [gapDependence(chain, rule.conditions.$unknown)], [on, past]);
    const answer = meetsAll(walk, rule.conditions, name);
    if (answer === 'yes') return on();
    if (answer === 'no') continue;
    // What could not be read is one thing that we do not know; what the request leaves open is different for different requests.
    return answer.unknown.some(({ code }) => code === 'gap')
      ? forkOnUnknown(walk, approach.to, answer.unknown, [on, past])
      : forkOnChance(walk, answer.unknown, past, [on]);
  }
  const because: DependsOn = unreadDependence('elasticloadbalancing:DescribeRules', listener.arn);
  return undetermined(walk, approach.to, [because]);
}

function note(walk: Walk, { approach, rule, name }: MatchedRule, decision: 'rule-matched' | 'rule-may-match' = 'rule-matched'): Walk {
  const conditions = isUnknown(rule.conditions) ? [] : rule.conditions.map(conditionText);
  const proof = evidence(rule.arn, 'Rules[].Conditions[]', conditions);
  const noted = decide(walk, {
    at: approach.to,
    decision,
    params: { rule: name },
    evidence: proof,
    fact: rule.priority === null ? 'alb-rule-order' : 'alb-rule-conditions',
  });
  return decision === 'rule-matched' ? pass(noted, { rule: rule.arn }) : noted;
}
