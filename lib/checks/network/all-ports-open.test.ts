import { expect, it } from 'vitest';

import { admitting, groups, NO_USERS, tasksAdmitting } from '@/lib/testing/given-network';
import { egress, ingress } from '@/lib/testing/sample-network';
import type { SecurityGroupRule } from '@/lib/inventory/network';
import { judgedAfterRepair } from '@/lib/testing/judged-after-repair';
import { listener, loadBalancer, plainListener } from '@/lib/testing/sample-parts';
import { listening } from '@/lib/testing/given';
import { testCheck, UNREAD } from '@/lib/testing/test-check';

import { allPortsOpen } from './all-ports-open';

const everything = (changed: Partial<SecurityGroupRule> = {}) => ingress({ protocol: '-1', fromPort: null, toPort: null, ...changed });

testCheck(allPortsOpen, {
  pass: [
    ['the web only', admitting(ingress())],
    ['most ports', admitting(ingress({ fromPort: 1024, toPort: 65535 }))],
    ['all ports from one group', tasksAdmitting(everything({ cidrIpv4: null, referencedGroupId: 'sg-alb' }))],
    ['everything goes out', admitting(egress())],
  ],
  fail: [
    ['all protocols', admitting(everything()), /lets everybody in on all ports of TCP, UDP, ICMP\./],
    ['all TCP ports', admitting(ingress({ fromPort: 0, toPort: 65535 })), /all ports of TCP\./],
    ['all UDP ports but 0', admitting(ingress({ protocol: 'udp', fromPort: 1, toPort: 65535 })), /all ports of UDP\./],
  ],
  unknown: [
    ['the rules could not be read', groups({ rules: UNREAD })],
    ['the source could not be read', admitting(everything({ cidrIpv4: null, cidrIpv6: UNREAD }))],
  ],
  severity: [
    ['the load balancer is on the internet', admitting(everything()), 'critical'],
    ['all that bears it has private addresses', tasksAdmitting(everything()), 'medium'],
  ],
  notApplicable: [['no part of the chain uses a group', NO_USERS]],
});

it.each([
  ['all protocols', admitting(everything())],
  ['all protocols by IPv4 and IPv6', admitting(everything(), everything({ id: 'sgr-6', cidrIpv4: null, cidrIpv6: '::/0' }))],
  ['two listeners', { ...admitting(everything()), loadBalancers: [loadBalancer({ listeners: [listener(), plainListener()] })] }],
  ['besides others on the listener’s port', admitting(everything(), ingress({ id: 'sgr-6', cidrIpv4: '10.0.0.0/8' }))],
])('is repaired by edits that leave the listeners open: %s', (_, account) => {
  expect(judgedAfterRepair(allPortsOpen, account)).toEqual({ statuses: ['pass', 'pass'], outcome: 'forwarded' });
});

it.each([
  ['UDP alone', admitting(ingress({ protocol: 'udp', fromPort: 0, toPort: 65535 }))],
  ['a wide rule of others', admitting(everything(), ingress({ id: 'sgr-6', fromPort: 400, toPort: 500, cidrIpv4: '10.0.0.0/8' }))],
  ['the listeners could not be read', { ...admitting(everything()), ...listening({ port: UNREAD }) }],
])('is repaired by revoking the rules alone: %s', (_, account) => {
  expect(judgedAfterRepair(allPortsOpen, account)).toMatch(
    /^aws ec2 revoke-security-group-ingress --region eu-west-1 --group-id sg-alb --security-group-rule-ids sgr-1$/,
  );
});
