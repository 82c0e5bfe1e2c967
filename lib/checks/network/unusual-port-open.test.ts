import { expect, it } from 'vitest';

import { admitting, groups, NO_USERS, tasksAdmitting } from '@/lib/testing/given-network';
import { ingress } from '@/lib/testing/sample-network';
import { listening } from '@/lib/testing/given';
import { severitiesIn } from '@/lib/testing/severities-in';
import { testCheck, UNREAD } from '@/lib/testing/test-check';

import { unusualPortOpen } from './unusual-port-open';

testCheck(unusualPortOpen, {
  pass: [
    ['the web only', admitting(ingress(), ingress({ id: 'sgr-4', fromPort: 80, toPort: 80 }))],
    ['8443 from one network', admitting(ingress({ fromPort: 8443, toPort: 8443, cidrIpv4: '10.0.0.0/8' }))],
    ['all ports are another check’s', admitting(ingress({ protocol: '-1', fromPort: null, toPort: null }))],
    ['MySQL is another check’s', admitting(ingress({ fromPort: 3306, toPort: 3306 }))],
    ['ICMP has no ports', admitting(ingress({ protocol: 'icmp', fromPort: 8, toPort: null }))],
  ],
  fail: [
    ['8443', admitting(ingress({ fromPort: 8443, toPort: 8443 })), /lets everybody in on port 8443\./],
    ['a range round 443', admitting(ingress({ fromPort: 440, toPort: 444 })), /ports 440–442, 444\./],
    ['443 over UDP', admitting(ingress({ protocol: 'udp' })), /port 443\./],
  ],
  unknown: [
    ['the rules could not be read', groups({ rules: UNREAD })],
    ['the source could not be read', admitting(ingress({ fromPort: 8443, toPort: 8443, cidrIpv4: UNREAD }))],
  ],
  adjusted: [['tasks alone bear the group', tasksAdmitting(ingress({ fromPort: 8443, toPort: 8443 })), 'said-by']],
  stands: [['a load balancer bears the group', admitting(ingress({ fromPort: 8443, toPort: 8443 }))]],
  notApplicable: [['no part of the chain uses a group', NO_USERS]],
});

it.each([
  ['high', 'nothing listens', admitting(ingress({ fromPort: 8443, toPort: 8443 }))],
  ['medium', 'a listener', { ...admitting(ingress({ fromPort: 8443, toPort: 8443 })), ...listening({ port: 8443 }) }],
])('is %s: %s', (severity, _, account) => {
  expect(severitiesIn(unusualPortOpen, account)).toEqual([severity]);
});
