import { serving } from '@/lib/testing/given-ecs';
import { ingress, securityGroup, taskSecurityGroup } from '@/lib/testing/sample-network';
import { testCheck, UNREAD } from '@/lib/testing/test-check';

import { servicePublicAddress } from './service-public-address';

const network = { subnets: ['subnet-1'], securityGroups: ['sg-task'], assignPublicIp: true };
const admitting = (rule: Parameters<typeof ingress>[0]) => ({
  ...serving({ network }),
  securityGroups: [securityGroup(), taskSecurityGroup({ rules: [ingress(rule)] })],
});

testCheck(servicePublicAddress, {
  pass: [['private addresses only', serving({ network: { ...network, assignPublicIp: false } })]],
  fail: [['public addresses', serving({ network }), /^Tasks of service web are given public addresses in subnet-1/]],
  unknown: [['the network could not be read', serving({ network: UNREAD })]],
  notApplicable: [['tasks share the instance’s address', serving({ network: null })]],
  adjusted: [
    ['the group admits the load balancer only', serving({ network }), 'groups-keep-out'],
    ['the group admits private addresses only', admitting({ cidrIpv4: '10.0.0.0/8' }), 'groups-keep-out'],
  ],
  stands: [
    ['the group admits everybody', admitting({})],
    ['the group admits everybody by IPv6', admitting({ cidrIpv4: null, cidrIpv6: '::/0' })],
    ['the group admits a prefix list', admitting({ cidrIpv4: null, prefixListId: 'pl-1' })],
    ['a source of the group could not be read', admitting({ cidrIpv4: UNREAD, referencedGroupId: UNREAD })],
    ['the group was not read', { ...serving({ network }), securityGroups: [securityGroup()] }],
    [
      'the rules of the group were not read',
      { ...serving({ network }), securityGroups: [securityGroup(), taskSecurityGroup({ rules: UNREAD })] },
    ],
    ['the VPC’s default group applies', serving({ network: { ...network, securityGroups: [] } })],
  ],
});
