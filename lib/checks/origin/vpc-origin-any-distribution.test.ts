import { onlyFromCloudFront } from '@/lib/testing/locked-chain';
import { egress, ingress, securityGroup, taskSecurityGroup } from '@/lib/testing/sample-network';
import { distribution, origin } from '@/lib/testing/sample-parts';
import { testCheck, UNREAD } from '@/lib/testing/test-check';
import { originInside, throughVpcOrigin } from '@/lib/testing/through-vpc-origin';

import { vpcOriginAnyDistribution } from './vpc-origin-any-distribution';

const listed = { ...onlyFromCloudFront(), ...throughVpcOrigin() };
const admitting = (changed: Parameters<typeof ingress>[0]) => ({
  ...listed,
  securityGroups: [securityGroup({ rules: [ingress({ cidrIpv4: null, ...changed }), egress()] }), taskSecurityGroup()],
});

testCheck(vpcOriginAnyDistribution, {
  pass: [
    ['the group of VPC origins', admitting({ referencedGroupId: 'sg-vpc-origins' })],
    [
      'another prefix list',
      { ...admitting({ prefixListId: 'pl-own' }), prefixLists: [{ ...onlyFromCloudFront().prefixLists[0]!, id: 'pl-own', name: 'own' }] },
    ],
  ],
  fail: [
    ['CloudFront’s prefix list', listed, /^Load balancer web, to which only VPC origins lead, lets in CloudFront’s prefix list by sg-alb,/],
  ],
  unknown: [
    ['the rules could not be read', { ...listed, securityGroups: [securityGroup({ rules: UNREAD }), taskSecurityGroup()] }],
    ['which groups it has could not be read', { ...listed, ...throughVpcOrigin({}, { securityGroups: UNREAD }) }],
    ['which list it is could not be read', { ...listed, prefixLists: [] }],
    ['the ports could not be read', { ...listed, ...throughVpcOrigin({ httpsPort: UNREAD }) }],
  ],
  notApplicable: [
    ['no VPC origin', onlyFromCloudFront()],
    ['a custom origin needs the list', { ...listed, distributions: [distribution({ origins: [originInside(), origin()] })] }],
    ['the list is let in on a port that CloudFront does not use', admitting({ prefixListId: 'pl-4fa04526', fromPort: 8080, toPort: 8080 })],
  ],
});
