import { bearsSecret, lockedChain, onlyFromCloudFront, refusing } from '@/lib/testing/locked-chain';
import { egress, ingress, securityGroup, taskSecurityGroup } from '@/lib/testing/sample-network';
import { forwardTo, listener, loadBalancer, rule } from '@/lib/testing/sample-parts';
import { testCheck, UNREAD } from '@/lib/testing/test-check';
import { throughVpcOrigin } from '@/lib/testing/through-vpc-origin';

import { foreignDistributionAdmitted } from './foreign-distribution-admitted';

const serviceGroup = securityGroup({ id: 'sg-vpc-origins', name: 'CloudFront-VPCOrigins-Service-SG', rules: [] });
const fromServiceGroup = ingress({ cidrIpv4: null, referencedGroupId: 'sg-vpc-origins' });
const listening = (changed: Parameters<typeof listener>[0]) => ({ loadBalancers: [loadBalancer({ listeners: [listener(changed)] })] });

testCheck(foreignDistributionAdmitted, {
  pass: [
    ['nobody else knows the secret', lockedChain()],
    ['an internal load balancer', throughVpcOrigin()],
    [
      'the group of VPC origins is the only source',
      {
        ...throughVpcOrigin({}, { scheme: 'internet-facing' }),
        securityGroups: [securityGroup({ rules: [fromServiceGroup, egress()] }), taskSecurityGroup(), serviceGroup],
      },
    ],
  ],
  fail: [
    [
      'the prefix list is all that guards it',
      onlyFromCloudFront(),
      /^Somebody else’s distribution, with load balancer web as its origin, gets through on port 443: https/,
    ],
    ['everybody may connect', {}, /gets through/],
    [
      'one listener does not ask for the secret',
      {
        ...lockedChain(),
        ...listening({
          rules: [
            rule(1, [forwardTo('web')], [{ field: 'path-pattern', values: ['/open'], regexValues: [] }]),
            rule(2, [forwardTo('web')], [bearsSecret()]),
            refusing,
          ],
        }),
      },
      /\/open\.$/,
    ],
    [
      'a wildcard that can be guessed',
      {
        ...lockedChain(),
        ...listening({ rules: [rule(1, [forwardTo('web')], [bearsSecret({ wildcard: true, matches: ['origin-verify'] })]), refusing] }),
      },
      /under a condition/,
    ],
  ],
  unknown: [
    ['the rules could not be read', { ...lockedChain(), ...listening({ rules: UNREAD }) }],
    ['the security group could not be read', { securityGroups: [securityGroup({ rules: UNREAD }), taskSecurityGroup()] }],
    ['the scheme could not be read', { ...onlyFromCloudFront(), loadBalancers: [loadBalancer({ scheme: UNREAD })] }],
  ],
  notApplicable: [['no distribution leads there', { distributions: [] }]],
});
