import type { ForwardAction, ListenerRule, RuleCondition } from '@/lib/inventory/listener';
import { isUnknown } from '@/lib/inventory/unknown';

import { changeRule } from '../change-part';
import type { Draft } from '../draft';
import { price } from '../price';
import type { Setting } from '../setting';

/** https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_TargetGroupTuple.html */
const MOST_WEIGHT = 999;

/** The shares of a rule's target groups: `blue=90,green=10`, by the groups' names. */
export const weights: Setting = {
  of: 'rule',
  current: (draft, id) => {
    const groups = groupsOf(draft, id);
    return groups === null ? null : groups.map(({ name, weight }) => `${name}=${weight === null ? '?' : String(weight)}`).join();
  },
  choices: (draft, id) => {
    const groups = groupsOf(draft, id) ?? [];
    if (groups.length < 2) return [];
    return groups.map(({ name }) => groups.map((other) => `${other.name}=${other.name === name ? '100' : '0'}`).join());
  },
  accepts: (draft, id, value) => {
    const wanted = sharesIn(value);
    const names = new Set((groupsOf(draft, id) ?? []).map(({ name }) => name));
    return wanted !== null && wanted.size === names.size && [...wanted.keys()].every((name) => names.has(name));
  },
  change: (draft, id, value) => {
    const wanted = sharesIn(value) ?? new Map<string, number>();
    return changeRule(draft, id, (rule) => withForward(rule, (action) => ({ ...action, targetGroups: shared(draft, action, wanted) })));
  },
  prices: (_, __, value) =>
    [...(sharesIn(value) ?? [])].flatMap(([targetGroup, weight]) => (weight === 0 ? [price('no-share-for-group', { targetGroup })] : [])),
};

function shared(draft: Draft, { targetGroups }: ForwardAction, wanted: ReadonlyMap<string, number>): ForwardAction['targetGroups'] {
  return targetGroups.map(({ arn, weight }) => ({
    arn,
    weight: isUnknown(arn) ? weight : (wanted.get(nameOf(draft, arn)) ?? weight),
  }));
}

function sharesIn(value: string): Map<string, number> | null {
  const shares = value.split(',').map((part) => /^([^=]+)=(\d{1,3})$/.exec(part.trim()));
  if (shares.some((share) => share === null || Number(share[2]) > MOST_WEIGHT)) return null;
  return new Map(shares.map((share) => [share?.[1] ?? '', Number(share?.[2])]));
}

function groupsOf(draft: Draft, id: string): { name: string; weight: number | null }[] | null {
  const actions = ruleOf(draft, id)?.actions;
  if (actions === undefined || isUnknown(actions)) return null;
  const forward = actions.find((action) => action.type === 'forward');
  if (forward === undefined) return null;
  return forward.targetGroups.map(({ arn, weight }) => ({
    name: isUnknown(arn) ? '?' : nameOf(draft, arn),
    weight: isUnknown(weight) ? null : weight,
  }));
}

function nameOf({ inventory }: Draft, arn: string): string {
  return inventory.targetGroups.find((group) => group.arn === arn)?.name ?? arn;
}

/** Changes the forward action of a rule. */
function withForward(rule: ListenerRule, change: (action: ForwardAction) => ForwardAction): ListenerRule {
  const { actions } = rule;
  return isUnknown(actions) ? rule : { ...rule, actions: actions.map((action) => (action.type === 'forward' ? change(action) : action)) };
}

const NONE = 'none';

/** A header that requests must bear for a rule to match: `X-Tenant: acme*`. It may hold wildcards. `none` asks for none. */
export const httpHeader: Setting = {
  of: 'rule',
  current: (draft, id) => {
    const conditions = ruleOf(draft, id)?.conditions;
    if (conditions === undefined || isUnknown(conditions)) return null;
    return conditions.find(isHeader) === undefined ? NONE : conditions.filter(isHeader).map(headerText).join('; ');
  },
  // A default rule has no conditions.
  choices: (draft, id) => (ruleOf(draft, id)?.priority === null || httpHeader.current(draft, id) === null ? [] : [NONE]),
  accepts: (draft, id, value) => ruleOf(draft, id)?.priority !== null && (value === NONE || headerIn(value) !== null),
  change: (draft, id, value) => {
    const header = value === NONE ? null : headerIn(value);
    return changeRule(draft, id, (rule) =>
      isUnknown(rule.conditions)
        ? rule
        : { ...rule, conditions: [...rule.conditions.filter((condition) => !isHeader(condition)), ...(header === null ? [] : [header])] },
    );
  },
  prices: () => [],
};

type HeaderCondition = Extract<RuleCondition, { field: 'http-header' }>;

function isHeader(condition: RuleCondition): condition is HeaderCondition {
  return condition.field === 'http-header';
}

function headerText({ name, values }: HeaderCondition): string {
  return `${name}: ${values.map((value) => (typeof value === 'string' ? value : '(secret)')).join(' | ')}`;
}

/** Names and values as conditions take them. https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_HttpHeaderConditionConfig.html */
function headerIn(value: string): HeaderCondition | null {
  const [, name, pattern] = /^([A-Za-z0-9!#$%&'*+.^_`|~-]{1,40}):\s*(\S.{0,127})$/.exec(value) ?? [];
  if (name === undefined || pattern === undefined || name.toLowerCase() === 'host') return null;
  return { field: 'http-header', name, values: [pattern.trim()], regexValues: [] };
}

function ruleOf({ inventory }: Draft, arn: string): ListenerRule | undefined {
  return inventory.loadBalancers
    .flatMap(({ listeners }) => (isUnknown(listeners) ? [] : listeners))
    .flatMap(({ rules }) => (isUnknown(rules) ? [] : rules))
    .find((rule) => rule.arn === arn);
}
