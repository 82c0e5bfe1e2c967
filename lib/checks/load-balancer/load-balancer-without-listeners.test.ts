import { listening } from '@/lib/testing/given';
import { testCheck, UNREAD } from '@/lib/testing/test-check';

import { loadBalancerWithoutListeners } from './load-balancer-without-listeners';

testCheck(loadBalancerWithoutListeners, {
  pass: [['one listener', {}]],
  fail: [['none', listening({}, { listeners: [] }), /^Load balancer web has no listener/]],
  unknown: [['the listeners could not be read', listening({}, { listeners: UNREAD })]],
  notApplicable: [['no load balancer', { loadBalancers: [] }]],
});
