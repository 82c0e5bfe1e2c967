import type { Listener, ListenerRule } from '@/lib/inventory/listener';
import { isUnknown } from '@/lib/inventory/unknown';

import { adjusted } from '../adjustment';
import { defineCheck } from '../check';
import { nobodyConnects } from '../neighbours/nobody-connects';
import { originsUsing } from '../neighbours/origins-using';
import { VISITS } from '../subjects/visit';
import { named, NOT_APPLICABLE, ofParts, type Part, unknown } from '../verdict';

export const plainListenerWithoutRedirect = defineCheck({
  id: 'plain-listener-without-redirect',
  severity: 'medium',
  place: 'load-balancer',
  visits: 'listener',
  source: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/rule-action-types.html#redirect-actions',
  facts: ['alb-redirect'],
  evaluate(subject, scene) {
    const { listener, loadBalancer } = subject;
    const { protocol, rules, port } = listener;
    if (loadBalancer.type !== 'application') return NOT_APPLICABLE;
    if (isUnknown(protocol)) return unknown(protocol);
    if (protocol !== 'HTTP') return NOT_APPLICABLE;
    if (isUnknown(rules)) return unknown(rules);
    const origins = isUnknown(port) ? [] : originsUsing(scene, loadBalancer, port, 'http');
    const verdict = ofParts(rules.map(partOf), (wrong) => ({
      listener: VISITS.listener.name(subject),
      rules: wrong,
      use: origins.length > 0 ? 'cloudfront' : 'viewers',
      origins: named(origins.map(({ origin }) => origin.id)),
    }));
    // An answer of the load balancer's own shows nothing of the application.
    return verdict.status === 'fail' && rules.every(answersItself) ? { ...verdict, severity: 'low' } : verdict;
  },
  adjust(subject, scene) {
    const { listener, loadBalancer } = subject;
    if (isUnknown(listener.port) || !nobodyConnects(scene, loadBalancer, listener.port)) return null;
    return adjusted('moot', 'nobody-connects', { name: VISITS.listener.name(subject) });
  },
});

/** Whether a listener does nothing but redirect to HTTPS; null where its rules were not read. */
export function onlyRedirects({ rules }: Listener): boolean | null {
  const parts = isUnknown(rules) ? [rules] : rules.map(partOf);
  if (parts.some((part) => part !== 'right' && !isUnknown(part))) return false;
  return parts.length === 0 || parts.some(isUnknown) ? null : true;
}

function partOf({ arn, priority, actions }: ListenerRule): Part {
  if (isUnknown(actions)) return actions;
  if (actions.some((action) => action.type === 'redirect' && action.protocol === 'HTTPS')) return 'right';
  const value = actions.map((action) => (action.type === 'redirect' ? `redirect ${action.protocol}` : action.type));
  return { name: priority === null ? 'default' : String(priority), evidence: [{ resource: arn, path: 'Rules[].Actions[].Type', value }] };
}

function answersItself({ actions }: ListenerRule): boolean {
  return !isUnknown(actions) && actions.every(({ type }) => type === 'redirect' || type === 'fixed-response');
}
