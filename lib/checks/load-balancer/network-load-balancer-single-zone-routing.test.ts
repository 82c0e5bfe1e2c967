import type { LoadBalancer } from '@/lib/inventory/load-balancer';
import { grouped, listening } from '@/lib/testing/given';
import { forwardTo, rule } from '@/lib/testing/sample-parts';
import { testCheck, UNREAD } from '@/lib/testing/test-check';

import { networkLoadBalancerSingleZoneRouting } from './network-load-balancer-single-zone-routing';

const KEY = 'load_balancing.cross_zone.enabled';
const network = (attributes: LoadBalancer['attributes']) => listening({ protocol: 'TCP' }, { type: 'network', attributes });

testCheck(networkLoadBalancerSingleZoneRouting, {
  pass: [['across zones', network({ [KEY]: 'true' })]],
  fail: [
    ['off', network({ [KEY]: 'false' }), /^Network load balancer web sends connections to targets of the same/],
    ['off by default', network({}), /web/],
  ],
  unknown: [['the attributes could not be read', network(UNREAD)]],
  notApplicable: [['an application load balancer', {}]],
  adjusted: [
    ['its target group crosses zones itself', { ...network({}), ...grouped({ attributes: { [KEY]: 'true' } }) }, 'done-otherwise'],
  ],
  stands: [
    [
      'its target group does as the load balancer',
      { ...network({}), ...grouped({ attributes: { [KEY]: 'use_load_balancer_configuration' } }) },
    ],
    ['the target group’s attributes could not be read', { ...network({}), ...grouped({ attributes: UNREAD }) }],
    [
      'another group may be missing',
      {
        ...listening(
          { protocol: 'TCP', rules: [rule(null, [forwardTo('web')]), { ...rule(1, []), actions: UNREAD }] },
          { type: 'network' },
        ),
        ...grouped({ attributes: { [KEY]: 'true' } }),
      },
    ],
  ],
});
