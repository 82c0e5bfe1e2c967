import { linkChain } from '@/lib/chain/link-chain';
import type { Listener, ListenerRule, RuleCondition } from '@/lib/inventory/listener';
import type { Inventory } from '@/lib/inventory/inventory';
import type { SecretPattern, SecretValue } from '@/lib/inventory/secret';
import { isUnknown } from '@/lib/inventory/unknown';

import { changeLoadBalancer, changeOrigin, inList } from '../change-part';
import type { Draft } from '../draft';
import { price, type Price } from '../price';
import type { Setting } from '../setting';
import { originId } from '../subject-ids';

/** What CloudFront's own guide calls for: a header that nobody else can know. */
export const SECRET_HEADER = 'X-Origin-Verify';
const SECRET: SecretValue = { secret: true, fingerprint: 'what-if', short: false };
const ASKED: SecretPattern = { ...SECRET, wildcard: false, matches: [] };
const REFUSAL = { type: 'fixed-response' as const, statusCode: 403, contentType: 'text/plain' };

/** https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-limits.html */
const MOST_VALUES = 5;
/** https://docs.aws.amazon.com/elasticloadbalancing/latest/application/listener-rules.html */
const LAST_PRIORITY = 50_000;

/**
 * Whether the load balancer's rules ask for a header that only one's own distributions send.
 * https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/restrict-access-to-load-balancer.html
 */
export const secretHeader: Setting = {
  of: 'load-balancer',
  current: ({ inventory }, id) => {
    const rules = forwardingRules(inventory, id);
    if (rules === null) return null;
    return rules.length > 0 && rules.every(asksForSecret) ? 'required' : 'none';
  },
  choices: (draft, id) => (secretHeader.current(draft, id) === null ? [] : ['required', 'none']),
  accepts: (_, __, value) => value === 'required' || value === 'none',
  change: (draft, id, value) => (value === 'required' ? require(draft, id) : dropped(draft, id)),
  prices: (draft, id, value) => (value === 'required' && secretHeader.current(draft, id) !== value ? requiredPrices(draft, id) : []),
};

function require(draft: Draft, arn: string): Draft {
  const sent = originsLeadingTo(draft, arn).reduce(
    (made, id) =>
      changeOrigin(made, id, (origin) =>
        isUnknown(origin.customHeaders) || origin.customHeaders.some(({ name }) => name.toLowerCase() === SECRET_HEADER.toLowerCase())
          ? { ...origin, customHeaders: [{ name: SECRET_HEADER, value: SECRET }] }
          : { ...origin, customHeaders: [...origin.customHeaders, { name: SECRET_HEADER, value: SECRET }] },
      ),
    draft,
  );
  return changeLoadBalancer(sent, arn, (one) => ({ ...one, listeners: inList(one.listeners, locked) }));
}

/** Every rule that forwards asks for the header; what the default rule forwarded goes to a last rule that asks too. */
function locked(listener: Listener): Listener {
  if (isUnknown(listener.rules)) return listener;
  const rules = listener.rules.flatMap((rule): ListenerRule[] => {
    if (!forwards(rule) || asksForSecret(rule) || isUnknown(rule.conditions)) return [rule];
    const asking = { ...rule, conditions: [...rule.conditions, condition()] };
    return rule.priority === null
      ? [
          { ...asking, arn: `${rule.arn}/asking`, priority: LAST_PRIORITY },
          { ...rule, actions: [REFUSAL] },
        ]
      : [asking];
  });
  return { ...listener, rules };
}

function condition(): RuleCondition {
  return { field: 'http-header', name: SECRET_HEADER, values: [ASKED], regexValues: [] };
}

/** A draft in which no rule of a load balancer asks for a secret. */
export function dropped(draft: Draft, arn: string): Draft {
  return changeLoadBalancer(draft, arn, (one) => ({
    ...one,
    listeners: inList(one.listeners, (listener) => ({
      ...listener,
      rules: inList(listener.rules, (rule) => ({
        ...rule,
        conditions: isUnknown(rule.conditions) ? rule.conditions : rule.conditions.filter((one) => !isSecret(one)),
      })),
    })),
  }));
}

function requiredPrices({ inventory }: Draft, arn: string): Price[] {
  const full = (forwardingRules(inventory, arn) ?? []).filter((rule) => valuesIn(rule) >= MOST_VALUES);
  return [
    price('secret-in-two-places', { header: SECRET_HEADER }),
    ...full.map(({ priority }) => price('rule-values-full', { rule: priority ?? 'default' })),
  ];
}

function valuesIn({ conditions }: ListenerRule): number {
  if (isUnknown(conditions)) return 0;
  return conditions.reduce(
    (sum, one) => sum + ('values' in one ? one.values.length : 0) + ('regexValues' in one ? one.regexValues.length : 0),
    0,
  );
}

/** The origins of all distributions that lead to a load balancer. */
function originsLeadingTo({ inventory }: Draft, arn: string): string[] {
  const links = linkChain(inventory).originLinks.filter(({ target }) => target.kind === 'load-balancer' && target.loadBalancer.arn === arn);
  return [...new Set(links.map(({ distribution, origin }) => originId(distribution.id, origin.id)))];
}

/** Null where some could not be read. */
function forwardingRules({ loadBalancers }: Inventory, arn: string): ListenerRule[] | null {
  const listeners = loadBalancers.find((one) => one.arn === arn)?.listeners;
  if (listeners === undefined || isUnknown(listeners)) return null;
  const rules = listeners.map((listener) => listener.rules);
  return rules.some(isUnknown) ? null : rules.flatMap((list) => (isUnknown(list) ? [] : list)).filter(forwards);
}

function forwards({ actions }: ListenerRule): boolean {
  return !isUnknown(actions) && actions.some(({ type }) => type === 'forward');
}

function asksForSecret({ conditions }: ListenerRule): boolean {
  return !isUnknown(conditions) && conditions.some(isSecret);
}

function isSecret(one: RuleCondition): boolean {
  return one.field === 'http-header' && [...one.values, ...one.regexValues].some((value) => typeof value !== 'string');
}
