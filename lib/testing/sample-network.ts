import type { PrefixList, SecurityGroup, SecurityGroupRule } from '@/lib/inventory/network';

import { REGION } from './sample-parts';

/** A rule that lets TCP in from everywhere on one port. */
export function ingress(changed: Partial<SecurityGroupRule> = {}): SecurityGroupRule {
  return {
    id: 'sgr-1',
    egress: false,
    protocol: 'tcp',
    fromPort: 443,
    toPort: 443,
    cidrIpv4: '0.0.0.0/0',
    cidrIpv6: null,
    prefixListId: null,
    referencedGroupId: null,
    ...changed,
  };
}

/** The load balancer's group: everybody may connect on every port. */
export function securityGroup(changed: Partial<SecurityGroup> = {}): SecurityGroup {
  return {
    id: 'sg-alb',
    name: 'web-alb',
    region: REGION,
    vpcId: 'vpc-1',
    rules: [ingress({ protocol: '-1', fromPort: null, toPort: null })],
    ...changed,
  };
}

/** CloudFront's own prefix list. */
export function cloudFrontPrefixList(changed: Partial<PrefixList> = {}): PrefixList {
  return {
    id: 'pl-4fa04526',
    region: REGION,
    name: 'com.amazonaws.global.cloudfront.origin-facing',
    ownerId: 'AWS',
    addressFamily: 'IPv4',
    maxEntries: 55,
    entries: ['13.124.199.0/24'],
    ...changed,
  };
}
