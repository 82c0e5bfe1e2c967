import { expect, it } from 'vitest';

import type { NetworkAcl } from '@/lib/inventory/network';
import { NO_USERS } from '@/lib/testing/given-network';
import { network, networkAcl } from '@/lib/testing/sample-network';
import { repairOf } from '@/lib/testing/repair-of';
import { testCheck } from '@/lib/testing/test-check';

import { aclOpen } from './acl-open';

const entry = (changed: Partial<NetworkAcl['entries'][number]>) => ({
  ...{ ruleNumber: 90, egress: false, allow: true, protocol: '6', cidr: '0.0.0.0/0', fromPort: null, toPort: null },
  ...changed,
});
const having = (...entries: NetworkAcl['entries']) => ({ ...network(), networkAcls: [networkAcl({ entries })] });

testCheck(aclOpen, {
  pass: [
    ['the web only', having(entry({ fromPort: 443, toPort: 443 }))],
    ['something is denied before', having(entry({ ruleNumber: 80, allow: false, fromPort: 22, toPort: 22 }), entry({ protocol: '-1' }))],
    ['one network only', having(entry({ protocol: '-1', cidr: '10.0.0.0/8' }))],
  ],
  fail: [
    ['the ACL that a VPC begins with', {}, /^Network ACL acl-1 of 1 subnet lets everything in from everywhere\.$/],
    ['IPv6', having(entry({ protocol: '-1', cidr: '::/0' })), /acl-1/],
    [
      'something is denied to IPv4 alone',
      having(entry({ ruleNumber: 80, allow: false }), entry({ protocol: '-1', cidr: '::/0' })),
      /acl-1/,
    ],
  ],
  unknown: 'An ACL comes with its entries.',
  notApplicable: [
    ['no subnet has it', { ...network(), networkAcls: [networkAcl({ subnetIds: [] })] }],
    ['no part of the chain uses it', NO_USERS],
  ],
});

it('is repaired by entries for listeners, answers and the VPC before everything else is shut out', () => {
  const at = '--region eu-west-1 --network-acl-id acl-1 --ingress';
  expect(repairOf(aclOpen, {})).toBe(
    [
      `aws ec2 create-network-acl-entry ${at} --rule-number 97 --protocol 6 --port-range From=443,To=443 --cidr-block 0.0.0.0/0 --rule-action allow`,
      `aws ec2 create-network-acl-entry ${at} --rule-number 98 --protocol 6 --port-range From=1024,To=65535 --cidr-block 0.0.0.0/0 --rule-action allow`,
      `aws ec2 create-network-acl-entry ${at} --rule-number 99 --protocol -1 --cidr-block 10.0.0.0/16 --rule-action allow`,
      `aws ec2 delete-network-acl-entry ${at} --rule-number 100`,
    ].join('\n'),
  );
});
