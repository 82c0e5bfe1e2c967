import { dualStack } from '@/lib/testing/given';
import { lockedChain, onlyFromCloudFront } from '@/lib/testing/locked-chain';
import { egress, ingress, securityGroup, taskSecurityGroup } from '@/lib/testing/sample-network';
import { listener, loadBalancer } from '@/lib/testing/sample-parts';
import { testCheck, UNREAD } from '@/lib/testing/test-check';
import { throughVpcOrigin } from '@/lib/testing/through-vpc-origin';

import { loadBalancerOpenToInternet } from './load-balancer-open-to-internet';

const admitting = (...rules: ReturnType<typeof ingress>[]) => ({
  securityGroups: [securityGroup({ rules: [...rules, egress()] }), taskSecurityGroup()],
});

testCheck(loadBalancerOpenToInternet, {
  pass: [
    ['CloudFront’s addresses only', onlyFromCloudFront()],
    ['a port without a listener', admitting(ingress({ fromPort: 22, toPort: 22 }))],
    ['some addresses', admitting(ingress({ cidrIpv4: '198.51.100.0/24' }))],
    ['every IPv6 address, which the load balancer has none of', admitting(ingress({ cidrIpv4: null, cidrIpv6: '::/0' }))],
  ],
  fail: [
    ['every address', {}, /^Load balancer web stands behind CloudFront and admits every address on port 443\.$/],
    ['every address, and a rule asks for a secret', { ...lockedChain(), ...admitting(ingress()) }, /port 443/],
    ['every IPv6 address of one that has them', dualStack(admitting(ingress({ cidrIpv4: null, cidrIpv6: '::/0' }))), /port 443/],
  ],
  unknown: [
    ['the security group could not be read', { securityGroups: [securityGroup({ rules: UNREAD }), taskSecurityGroup()] }],
    ['which groups it has could not be read', { loadBalancers: [loadBalancer({ securityGroups: UNREAD })] }],
    ['the scheme could not be read', { loadBalancers: [loadBalancer({ scheme: UNREAD })] }],
    ['a listener’s port could not be read', { loadBalancers: [loadBalancer({ listeners: [listener({ port: UNREAD })] })] }],
  ],
  notApplicable: [
    ['no distribution leads there', { distributions: [] }],
    ['an internal load balancer', throughVpcOrigin()],
  ],
});
