import { isUnknown } from '@/lib/inventory/unknown';

import { adjusted } from '../adjustment';
import { defineCheck } from '../check';
import { nobodyConnects } from '../neighbours/nobody-connects';
import { tlsBehind } from '../neighbours/tls-behind';
import { VISITS } from '../subjects/visit';
import { fail, named, NOT_APPLICABLE, PASS, unknown } from '../verdict';
import { endsNoTls, networkLoadBalancerWithoutTls } from './network-load-balancer-without-tls';
import { onlyRedirects, plainListenerWithoutRedirect } from './plain-listener-without-redirect';

/** QUIC is always encrypted. https://docs.aws.amazon.com/elasticloadbalancing/latest/network/load-balancer-listeners.html */
const ENCRYPTING: ReadonlySet<string> = new Set(['HTTPS', 'TLS', 'QUIC']);

export const plainListener = defineCheck({
  id: 'plain-listener',
  severity: 'low',
  place: 'load-balancer',
  visits: 'listener',
  source: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_Listener.html',
  evaluate(subject) {
    const { listener, loadBalancer } = subject;
    const { arn, protocol } = listener;
    if (loadBalancer.type !== 'application' && loadBalancer.type !== 'network') return NOT_APPLICABLE;
    if (isUnknown(protocol)) return unknown(protocol);
    if (ENCRYPTING.has(protocol)) return PASS;
    const params = { listener: VISITS.listener.name(subject), protocol };
    const failure = fail(params, { resource: arn, path: 'Listeners[].Protocol', value: protocol });
    // Who types a name without https:// is led to HTTPS: that is what such a listener is for.
    return protocol === 'HTTP' && onlyRedirects(listener) === true ? { ...failure, severity: 'info' } : failure;
  },
  adjust(subject, scene) {
    const { listener, loadBalancer } = subject;
    if (!isUnknown(listener.port) && nobodyConnects(scene, loadBalancer, listener.port)) {
      return adjusted('moot', 'nobody-connects', { name: VISITS.listener.name(subject) });
    }
    if (loadBalancer.type === 'application' && onlyRedirects(listener) === false) {
      return adjusted('moot', 'said-by', { check: plainListenerWithoutRedirect.id });
    }
    const ends = tlsBehind(scene, listener);
    if (loadBalancer.type !== 'network') return null;
    if (ends !== null) return adjusted('covered', 'tls-ends-behind', { listeners: named(ends) });
    return endsNoTls(loadBalancer) ? adjusted('moot', 'said-by', { check: networkLoadBalancerWithoutTls.id }) : null;
  },
});
