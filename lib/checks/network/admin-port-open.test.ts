import { admitting, groups, NO_USERS, tasksAdmitting } from '@/lib/testing/given-network';
import { cloudFrontPrefixList, egress, ingress } from '@/lib/testing/sample-network';
import { gap } from '@/lib/testing/gap';
import { testCheck, UNREAD } from '@/lib/testing/test-check';

import { adminPortOpen } from './admin-port-open';

const everything = ingress({ protocol: '-1', fromPort: null, toPort: null });
const byList = ingress({ fromPort: 22, toPort: 22, cidrIpv4: null, prefixListId: 'pl-1' });
const list = (entries: string[]) => cloudFrontPrefixList({ id: 'pl-1', name: 'offices', ownerId: '111122223333', entries });

testCheck(adminPortOpen, {
  pass: [
    ['the web only', admitting(ingress())],
    ['SSH from one network', admitting(ingress({ fromPort: 22, toPort: 22, cidrIpv4: '10.0.0.0/8' }))],
    ['SSH goes out', admitting(egress({ protocol: 'tcp', fromPort: 22, toPort: 22 }))],
    ['SSH from a list of networks', { ...admitting(byList), prefixLists: [list(['10.0.0.0/8'])] }],
  ],
  fail: [
    ['SSH', admitting(ingress({ fromPort: 22, toPort: 22 })), /^Security group web-alb \(sg-alb\) lets everybody in on port 22\.$/],
    ['RDP by IPv6', admitting(ingress({ fromPort: 3389, toPort: 3389, cidrIpv4: null, cidrIpv6: '::/0' })), /port 3389\./],
    ['a range', admitting(ingress({ fromPort: 20, toPort: 25 })), /port 22\./],
    ['all ports', admitting(everything), /ports 22, 3389\./],
    ['the tasks’ group', tasksAdmitting(ingress({ fromPort: 22, toPort: 22 })), /web-task/],
    ['a list that holds everybody', { ...admitting(byList), prefixLists: [list(['0.0.0.0/0'])] }, /port 22\./],
  ],
  unknown: [
    ['the rules could not be read', groups({ rules: UNREAD })],
    ['the source could not be read', admitting(ingress({ fromPort: 22, toPort: 22, cidrIpv4: UNREAD }))],
    ['the entries of a list could not be read', { ...admitting(byList), prefixLists: [{ ...list([]), entries: UNREAD }] }],
    ['the lists could not be read', { ...admitting(byList), gaps: [gap({ id: 'lists', kind: 'prefix-list' })] }],
  ],
  adjusted: [['nothing but a rule for all ports', admitting(everything), 'said-by']],
  stands: [['a rule of its own beside one for all ports', admitting(everything, ingress({ id: 'sgr-4', fromPort: 22, toPort: 22 }))]],
  severity: [
    ['the load balancer is on the internet', admitting(ingress({ fromPort: 22, toPort: 22 })), 'high'],
    ['all that bears it has private addresses', tasksAdmitting(ingress({ fromPort: 22, toPort: 22 })), 'medium'],
  ],
  notApplicable: [['no part of the chain uses a group', NO_USERS]],
});
