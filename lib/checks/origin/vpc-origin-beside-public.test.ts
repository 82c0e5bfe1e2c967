import { onlyFromCloudFront } from '@/lib/testing/locked-chain';
import { securityGroup, taskSecurityGroup } from '@/lib/testing/sample-network';
import { distribution, loadBalancer, origin } from '@/lib/testing/sample-parts';
import { testCheck, UNREAD } from '@/lib/testing/test-check';
import { originInside, throughVpcOrigin } from '@/lib/testing/through-vpc-origin';

import { vpcOriginBesidePublic } from './vpc-origin-beside-public';

const outside = throughVpcOrigin({}, { scheme: 'internet-facing' });

testCheck(vpcOriginBesidePublic, {
  pass: [
    ['an internal load balancer', throughVpcOrigin()],
    ['CloudFront’s addresses only', { ...onlyFromCloudFront(), ...outside }],
  ],
  fail: [
    ['open to the internet', outside, /^A VPC origin leads to load balancer web, and its port 443 is open to the internet\.$/],
    [
      'a custom origin as well',
      { ...throughVpcOrigin(), distributions: [distribution({ origins: [originInside(), origin()] })] },
      /so do custom origins over the internet: E1EXAMPLE\/alb\.$/,
    ],
  ],
  unknown: [
    ['the scheme could not be read', throughVpcOrigin({}, { scheme: UNREAD })],
    ['the security group could not be read', { ...outside, securityGroups: [securityGroup({ rules: UNREAD }), taskSecurityGroup()] }],
    [
      'the origins of another distribution could not be read',
      {
        ...throughVpcOrigin(),
        distributions: [
          distribution({ origins: [originInside({ id: 'alb' })] }),
          distribution({ id: 'E2EXAMPLE', aliases: [], origins: UNREAD }),
        ],
      },
    ],
    ['where the VPC origin leads could not be read', throughVpcOrigin({ endpointArn: UNREAD })],
  ],
  notApplicable: [
    ['no VPC origin', {}],
    ['no distribution', { loadBalancers: [loadBalancer()], distributions: [] }],
  ],
});
