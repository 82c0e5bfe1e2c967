import type { OriginLink } from '@/lib/chain/chain';
import type { Evidence } from '@/lib/inventory/evidence';
import type { Listener, ListenerRule, RuleCondition } from '@/lib/inventory/listener';
import type { LoadBalancer } from '@/lib/inventory/load-balancer';
import type { SecretPattern } from '@/lib/inventory/secret';
import { isUnknown, type Unknown } from '@/lib/inventory/unknown';
import { conditionText } from '@/lib/trace/stages/conditions';

/** A value that a rule asks for in a header that an origin sends. */
interface AskedValue {
  header: string;
  pattern: SecretPattern;
  /** It is a regular expression. */
  expression: boolean;
}

/** A rule that forwards, seen by who sends a secret header. */
export interface ForwardingRule {
  listener: Listener;
  /** `443 10`, `443 default` */
  name: string;
  /** Whether it asks for a header that an origin sends; `open` where that was not read or cannot be told. */
  asks: 'yes' | 'no' | 'open';
  asked: readonly AskedValue[];
  /** Its conditions, secret values left out. */
  evidence: Evidence;
}

/** The rules of a load balancer that forward, and what hides others or what they ask for. */
export interface SecretRules {
  rules: readonly ForwardingRule[];
  hidden: readonly Unknown[];
}

/**
 * What rules ask for of the origins that lead to a load balancer; `hiddenOrigins` are the gaps behind which others may. Only a header that
 * an origin sends can be their secret; others tell requests apart. https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/restrict-access-to-load-balancer.html
 */
export function secretRules(
  { listeners }: LoadBalancer,
  origins: readonly OriginLink[],
  hiddenOrigins: readonly string[] = [],
): SecretRules {
  if (isUnknown(listeners)) return { rules: [], hidden: [listeners] };
  const headers = origins.map(({ origin }) => origin.customHeaders);
  const unreadHeaders = [...headers.filter(isUnknown), ...hiddenOrigins.map((gap) => ({ $unknown: gap }))];
  const sent = new Set(headers.flatMap((list) => (isUnknown(list) ? [] : list.map(({ name }) => name.toLowerCase()))));
  const rules = listeners.flatMap((listener) => read(listener).map((rule) => ({ listener, rule })));
  const hidden = [...listeners.map((listener) => listener.rules), ...rules.flatMap(({ rule }) => [rule.actions, rule.conditions])];
  const forwarding = rules.filter(({ rule }) => forwards(rule)).map((one) => seen(one.listener, one.rule, sent, unreadHeaders.length > 0));
  // What is sent besides matters only where a rule looks at something else than what is known to be sent.
  const open = forwarding.some(({ asks }) => asks === 'open');
  return { rules: forwarding, hidden: [...(open ? unreadHeaders : []), ...hidden.filter(isUnknown)] };
}

function read({ rules }: Listener): readonly ListenerRule[] {
  return isUnknown(rules) ? [] : rules;
}

function forwards({ actions }: ListenerRule): boolean {
  return !isUnknown(actions) && actions.some(({ type }) => type === 'forward');
}

function seen(listener: Listener, rule: ListenerRule, sent: ReadonlySet<string>, headersHidden: boolean): ForwardingRule {
  const conditions = isUnknown(rule.conditions) ? [] : rule.conditions;
  const asked = conditions.flatMap((condition) => askedBy(condition, sent));
  const open = isUnknown(rule.conditions) || conditions.some((condition) => mayAsk(condition, headersHidden));
  const name = `${isUnknown(listener.port) ? '?' : String(listener.port)} ${rule.priority === null ? 'default' : String(rule.priority)}`;
  const evidence = { resource: rule.arn, path: 'Rules[].Conditions', value: conditions.map(conditionText) };
  return { listener, name, asks: asked.length > 0 ? 'yes' : open ? 'open' : 'no', asked, evidence };
}

function askedBy(condition: RuleCondition, sent: ReadonlySet<string>): AskedValue[] {
  if (condition.field !== 'http-header' || !sent.has(condition.name.toLowerCase())) return [];
  const of = (patterns: typeof condition.values, expression: boolean): AskedValue[] =>
    patterns.flatMap((pattern) => (typeof pattern === 'string' ? [] : [{ header: condition.name, pattern, expression }]));
  return [...of(condition.values, false), ...of(condition.regexValues, true)];
}

/** A regular expression of which nobody can tell what it matches is kept as another condition; it looks at a header. */
function mayAsk(condition: RuleCondition, headersHidden: boolean): boolean {
  if (condition.field === 'other') return condition.name === 'http-header';
  return headersHidden && condition.field === 'http-header' && condition.values.some((value) => typeof value !== 'string');
}
