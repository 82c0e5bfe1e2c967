import type { SecurityGroup } from '@/lib/inventory/network';
import { NO_USERS } from '@/lib/testing/given-network';
import { egress, ingress, network, securityGroup } from '@/lib/testing/sample-network';
import { gap } from '@/lib/testing/gap';
import { testCheck, UNREAD } from '@/lib/testing/test-check';

import { defaultSecurityGroupOpen } from './default-security-group-open';

const withDefault = (changed: Partial<SecurityGroup>) => ({
  ...network(),
  securityGroups: [...network().securityGroups, securityGroup({ id: 'sg-default', name: 'default', ...changed })],
});

testCheck(defaultSecurityGroupOpen, {
  pass: [['no rules', withDefault({ rules: [] })]],
  fail: [
    [
      'as AWS makes it',
      withDefault({ rules: [ingress({ cidrIpv4: null, referencedGroupId: 'sg-default' }), egress()] }),
      /^Default security group sg-default of vpc-1 has 2 rules\.$/,
    ],
    ['outbound alone', withDefault({ rules: [egress()] }), /1 rule\./],
  ],
  unknown: [
    ['the rules could not be read', withDefault({ rules: UNREAD })],
    ['the groups could not be read', { ...network(), gaps: [gap({ id: 'groups', kind: 'security-group' })] }],
    ['the VPC of a default group could not be read', withDefault({ vpcId: UNREAD })],
  ],
  notApplicable: [
    ['a VPC whose default group its owner sees', network()],
    ['no part of the chain uses a VPC', NO_USERS],
  ],
});
