import { admitting, groups, NO_USERS, withoutCloudFront } from '@/lib/testing/given-network';
import { gap } from '@/lib/testing/gap';
import { ingress } from '@/lib/testing/sample-network';
import { loadBalancer } from '@/lib/testing/sample-parts';
import { testCheck, UNREAD } from '@/lib/testing/test-check';

import { webPortOpenToWorld } from './web-port-open-to-world';

testCheck(webPortOpenToWorld, {
  pass: [['one network only', withoutCloudFront(admitting(ingress({ cidrIpv4: '198.51.100.0/24' })))]],
  fail: [
    ['HTTPS', withoutCloudFront(admitting(ingress())), /lets everybody in on port 443 of a load balancer/],
    ['HTTP by IPv6', withoutCloudFront(admitting(ingress({ fromPort: 80, toPort: 80, cidrIpv4: null, cidrIpv6: '::/0' }))), /port 80 /],
  ],
  unknown: [
    ['the rules could not be read', withoutCloudFront(groups({ rules: UNREAD }))],
    ['the scheme could not be read', withoutCloudFront({ ...groups({}), loadBalancers: [loadBalancer({ scheme: UNREAD })] })],
    [
      'the distributions could not be read',
      { ...withoutCloudFront(groups({})), gaps: [gap({ id: 'edge', kind: 'distribution', region: 'global' })] },
    ],
  ],
  adjusted: [['all ports are open', withoutCloudFront(admitting(ingress({ protocol: '-1', fromPort: null, toPort: null }))), 'said-by']],
  stands: [['one port', withoutCloudFront(admitting(ingress()))]],
  notApplicable: [
    ['CloudFront stands before it', admitting(ingress())],
    ['internal', withoutCloudFront({ ...groups({}), loadBalancers: [loadBalancer({ scheme: 'internal' })] })],
    ['it has no listener', withoutCloudFront({ ...groups({}), loadBalancers: [loadBalancer({ listeners: [] })] })],
    ['no part of the chain uses a group', NO_USERS],
  ],
});
