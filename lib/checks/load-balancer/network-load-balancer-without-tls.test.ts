import type { Listener } from '@/lib/inventory/listener';
import { listening } from '@/lib/testing/given';
import { passedOn } from '@/lib/testing/passed-on';
import { listener, listenerArn, loadBalancer, plainListener } from '@/lib/testing/sample-parts';
import { testCheck, UNREAD } from '@/lib/testing/test-check';

import { networkLoadBalancerWithoutTls } from './network-load-balancer-without-tls';

const network = (...listeners: Partial<Listener>[]) => ({
  loadBalancers: [loadBalancer({ type: 'network', listeners: listeners.map((one) => listener(one)) })],
});

testCheck(networkLoadBalancerWithoutTls, {
  pass: [['TLS beside TCP', network({ protocol: 'TCP', port: 80, arn: listenerArn(80) }, { protocol: 'TLS' })]],
  fail: [['TCP only', network({ protocol: 'TCP' }), /^Network load balancer web ends TLS on none of its listeners \(TCP\)/]],
  unknown: [
    ['a protocol could not be read', network({ protocol: 'TCP' }, { protocol: UNREAD })],
    ['the listeners could not be read', listening({}, { type: 'network', listeners: UNREAD })],
  ],
  notApplicable: [
    ['an application load balancer', {}],
    ['no listener', network()],
  ],
  adjusted: [['the application load balancer behind it ends TLS', passedOn(), 'tls-ends-behind']],
  stands: [
    ['its targets are tasks', network({ protocol: 'TCP' })],
    ['the application load balancer behind it speaks HTTP', passedOn(plainListener({ port: 443 }))],
  ],
});
