import type { Distribution } from '@/lib/inventory/distribution';
import type { Inventory } from '@/lib/inventory/inventory';
import { gap } from '@/lib/testing/gap';
import { listening } from '@/lib/testing/given';
import { lockedChain } from '@/lib/testing/locked-chain';
import { tenant } from '@/lib/testing/sample-tenant';
import { webAclArn } from '@/lib/testing/sample-web-acl';
import { testCheck, UNREAD } from '@/lib/testing/test-check';

import { loadBalancerWebAclMissing } from './load-balancer-web-acl-missing';

/** Nobody gets round CloudFront, whose distribution is like this. */
function behind(changed: Partial<Distribution>, more: Partial<Inventory> = {}): Partial<Inventory> {
  const locked = lockedChain();
  const distributions = locked.distributions?.map((one) => ({ ...one, webAclId: webAclArn(), ...changed })) ?? [];
  return { ...locked, distributions, ...more };
}
const template = { connectionMode: 'tenant-only', aliases: [] };

testCheck(loadBalancerWebAclMissing, {
  pass: [['one of its own', listening({}, { webAclArn: webAclArn('regional') })]],
  fail: [['none', {}, /^Load balancer web has no web ACL/]],
  unknown: [['it could not be read', listening({}, { webAclArn: UNREAD })]],
  notApplicable: [['a network load balancer', listening({}, { type: 'network' })]],
  severity: [
    ['internet-facing', {}, 'medium'],
    ['internal', listening({}, { scheme: 'internal' }), 'low'],
  ],
  adjusted: [
    ['CloudFront filters, and nobody gets round it', behind({}), 'done-at-cloudfront'],
    ['all tenants keep it', behind(template, { distributionTenants: [tenant()] }), 'done-at-cloudfront'],
  ],
  stands: [
    ['CloudFront can be gone round', { distributions: behind({}).distributions ?? [] }],
    ['CloudFront has none', behind({ webAclId: null })],
    ['CloudFront’s could not be read', behind({ webAclId: UNREAD })],
    ['nobody comes through CloudFront', behind({ enabled: false })],
    ['a tenant turns it off', behind(template, { distributionTenants: [tenant({ webAcl: { action: 'disable', arn: null } })] })],
    ['a tenant’s could not be read', behind(template, { distributionTenants: [tenant({ webAcl: UNREAD })] })],
    [
      'tenants may be missing',
      behind(template, {
        distributionTenants: [tenant()],
        gaps: [gap({ id: 'tenants', kind: 'distribution-tenant', region: 'global' })],
      }),
    ],
  ],
});
