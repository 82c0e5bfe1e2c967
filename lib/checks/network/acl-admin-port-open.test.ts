import { expect, it } from 'vitest';

import type { NetworkAcl } from '@/lib/inventory/network';
import { admitting, groups, NO_USERS } from '@/lib/testing/given-network';
import { gap } from '@/lib/testing/gap';
import { ingress, network, networkAcl, networkInterface } from '@/lib/testing/sample-network';
import { loadBalancer } from '@/lib/testing/sample-parts';
import { repairOf } from '@/lib/testing/repair-of';
import { testCheck, UNREAD } from '@/lib/testing/test-check';

import { aclAdminPortOpen } from './acl-admin-port-open';

const entry = (changed: Partial<NetworkAcl['entries'][number]>) => ({
  ...{ ruleNumber: 90, egress: false, allow: true, protocol: '6', cidr: '0.0.0.0/0', fromPort: null, toPort: null },
  ...changed,
});
const having = (...entries: NetworkAcl['entries']) => ({ ...network(), networkAcls: [networkAcl({ entries })] });

testCheck(aclAdminPortOpen, {
  pass: [
    ['the web and answers', having(entry({ fromPort: 443, toPort: 443 }), entry({ ruleNumber: 91, fromPort: 1024, toPort: 3388 }))],
    ['SSH of one network', having(entry({ fromPort: 22, toPort: 22, cidr: '10.0.0.0/8' }))],
    ['denied before', having(entry({ ruleNumber: 80, allow: false, fromPort: 20, toPort: 3389 }), entry({ protocol: '-1' }))],
    ['SSH goes out', having(entry({ egress: true, fromPort: 22, toPort: 22 }))],
    ['UDP', having(entry({ protocol: '17', fromPort: 22, toPort: 22 }))],
  ],
  fail: [
    ['the ACL that a VPC begins with', {}, /^Network ACL acl-1 lets everybody through to ports 20–22, 3389\.$/],
    ['SSH', having(entry({ fromPort: 22, toPort: 22 })), /port 22\./],
    ['RDP by IPv6', having(entry({ fromPort: 3389, toPort: 3389, cidr: '::/0' })), /port 3389\./],
    ['all TCP ports', having(entry({})), /ports 20–22, 3389\./],
    [
      'denied after',
      having(entry({ ruleNumber: 99, allow: false, fromPort: 22, toPort: 22 }), entry({ fromPort: 22, toPort: 22 })),
      /port 22\./,
    ],
    [
      'denied to IPv4 alone',
      having(entry({ ruleNumber: 80, allow: false }), entry({ protocol: '-1', cidr: '::/0' })),
      /ports 20–22, 3389\./,
    ],
    [
      'denied to some',
      having(entry({ ruleNumber: 80, allow: false, cidr: '198.51.100.0/24' }), entry({ fromPort: 22, toPort: 22 })),
      /port 22\./,
    ],
  ],
  unknown: 'An ACL comes with its entries.',
  notApplicable: [
    ['no subnet has it', { ...network(), networkAcls: [networkAcl({ subnetIds: [] })] }],
    ['no part of the chain uses it', NO_USERS],
  ],
  adjusted: [
    ['the security groups let nobody log in', groups({}), 'groups-keep-out'],
    [
      'nor does that of another interface',
      { ...groups({}), networkInterfaces: [networkInterface({ securityGroups: ['sg-task'] })] },
      'groups-keep-out',
    ],
  ],
  stands: [
    ['a security group lets everybody log in', admitting(ingress({ fromPort: 22, toPort: 22 }))],
    [
      'another interface in the subnet has a group that was not read',
      { ...groups({}), networkInterfaces: [networkInterface({ securityGroups: ['sg-other'] })] },
    ],
    ['the rules of a group were not read', groups({ rules: UNREAD })],
    ['the load balancer has no group', { ...groups({}), loadBalancers: [loadBalancer({ securityGroups: [] })] }],
    ['the network interfaces were not read', { ...groups({}), gaps: [gap({ id: 'cards', kind: 'network-interface' })] }],
  ],
});

it('is repaired by entries that deny before the one that allows', () => {
  expect(repairOf(aclAdminPortOpen, {})).toBe(
    [
      'aws ec2 create-network-acl-entry --region eu-west-1 --network-acl-id acl-1 --ingress --rule-number 98 --protocol 6 --port-range From=20,To=22 --cidr-block 0.0.0.0/0 --rule-action deny',
      'aws ec2 create-network-acl-entry --region eu-west-1 --network-acl-id acl-1 --ingress --rule-number 99 --protocol 6 --port-range From=3389,To=3389 --cidr-block 0.0.0.0/0 --rule-action deny',
    ].join('\n'),
  );
});
