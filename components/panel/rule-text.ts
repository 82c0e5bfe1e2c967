import { isUnknown } from '@/lib/inventory/unknown';
import type { Action, HeaderPattern, ListenerRule, RuleCondition } from '@/lib/inventory/listener';
import type { Translator } from '@/lib/messages/translator';

import { unreadText } from './setting-view';

/** The last part of an ARN that people use: `targetgroup/web/0123` → `web`. */
export function nameInArn(arn: string): string {
  const parts = arn.split('/');
  return parts.length > 2 ? (parts[parts.length - 2] ?? arn) : (parts[1] ?? arn);
}

function headerText(pattern: HeaderPattern): string {
  return typeof pattern === 'string' ? pattern : '••••';
}

function conditionText(condition: RuleCondition): string {
  switch (condition.field) {
    case 'host-header':
    case 'path-pattern':
      return `${condition.field} = ${[...condition.values, ...condition.regexValues.map((regex) => `/${regex}/`)].join(' | ')}`;
    case 'http-header':
      return `${condition.name} = ${[...condition.values, ...condition.regexValues].map(headerText).join(' | ')}`;
    case 'http-request-method':
    case 'source-ip':
      return `${condition.field} = ${condition.values.join(' | ')}`;
    case 'query-string':
      return `query-string = ${condition.values.map(({ key, value }) => (key === null ? value : `${key}=${value}`)).join(' | ')}`;
    case 'other':
      return condition.name;
  }
}

function actionText(t: Translator, action: Action): string {
  switch (action.type) {
    case 'forward':
      return `forward → ${action.targetGroups
        .map(({ arn, weight }) => {
          const name = isUnknown(arn) ? unreadText(t, arn.$unknown) : nameInArn(arn);
          return action.targetGroups.length > 1 && !isUnknown(weight) ? `${name} (${String(weight)})` : name;
        })
        .join(', ')}`;
    case 'redirect':
      return `redirect ${String(action.statusCode)} → ${action.protocol}://${action.host}:${action.port}${action.path}`;
    case 'fixed-response':
      return `fixed-response ${String(action.statusCode)}`;
    case 'other':
      return action.name;
    default:
      return action.type;
  }
}

/** A listener rule in one line, in AWS's own words: priority, conditions, actions. */
export function ruleText(t: Translator, rule: ListenerRule): string {
  const priority = rule.priority === null ? t.messages.screen.chainPage.panel.defaultRule : String(rule.priority);
  const conditions = isUnknown(rule.conditions)
    ? unreadText(t, rule.conditions.$unknown)
    : rule.conditions.map(conditionText).join(' AND ');
  const actions = isUnknown(rule.actions)
    ? unreadText(t, rule.actions.$unknown)
    : rule.actions.map((action) => actionText(t, action)).join(', ');
  return [`${priority}:`, ...(conditions === '' ? [] : [conditions]), actions].join(' ');
}
