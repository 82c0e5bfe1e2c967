import type { LoadBalancer } from '@/lib/inventory/load-balancer';
import { isUnknown } from '@/lib/inventory/unknown';

import { adjusted } from '../adjustment';
import { defineCheck } from '../check';
import { tlsBehind } from '../neighbours/tls-behind';
import { fail, named, NOT_APPLICABLE, PASS, unknown } from '../verdict';

/** Whether all listeners were read, and none of them ends TLS. */
export function endsNoTls({ listeners }: LoadBalancer): boolean {
  return !isUnknown(listeners) && listeners.every(({ protocol }) => !isUnknown(protocol) && protocol !== 'TLS');
}

export const networkLoadBalancerWithoutTls = defineCheck({
  id: 'network-load-balancer-without-tls',
  severity: 'low',
  place: 'load-balancer',
  visits: 'load-balancer',
  source: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/network/create-tls-listener.html',
  evaluate({ arn, name, type, listeners }) {
    if (type !== 'network') return NOT_APPLICABLE;
    if (isUnknown(listeners)) return unknown(listeners);
    if (listeners.length === 0) return NOT_APPLICABLE;
    const protocols = listeners.map(({ protocol }) => protocol);
    if (protocols.includes('TLS')) return PASS;
    const unread = protocols.filter(isUnknown);
    if (unread.length > 0) return unknown(...unread);
    const known = [...new Set(protocols.flatMap((protocol) => (isUnknown(protocol) ? [] : [protocol])))];
    return fail({ loadBalancer: name, protocols: named(known) }, { resource: arn, path: 'Listeners[].Protocol', value: known });
  },
  adjust({ listeners }, scene) {
    const ends = (isUnknown(listeners) ? [] : listeners).map((listener) => tlsBehind(scene, listener));
    const known = ends.flatMap((end) => end ?? []);
    return ends.includes(null) || known.length === 0 ? null : adjusted('moot', 'tls-ends-behind', { listeners: named(known) });
  },
});
