import { template, tenant } from '@/lib/testing/sample-tenant';
import { webAclArn } from '@/lib/testing/sample-web-acl';
import { testCheck, UNREAD } from '@/lib/testing/test-check';

import { tenantWithoutWebAcl } from './tenant-without-web-acl';

const guarded = { webAclId: webAclArn() };
const off = { webAcl: { action: 'disable', arn: null } };

testCheck(tenantWithoutWebAcl, {
  pass: [
    ['the distribution’s own', template(guarded, tenant())],
    ['one of its own', template(guarded, tenant({ webAcl: { action: 'override', arn: webAclArn('shop') } }))],
  ],
  fail: [['turned off', template(guarded, tenant(off)), /^Tenant shop turns off web ACL edge of distribution E1EXAMPLE/]],
  unknown: [
    ['what the tenant changes could not be read', template(guarded, tenant({ webAcl: UNREAD }))],
    ['turned off, but what could not be read', template({ webAclId: UNREAD }, tenant(off))],
  ],
  notApplicable: [
    ['no tenant', {}],
    ['a tenant that is disabled', template(guarded, tenant({ ...off, enabled: false }))],
    ['nothing to turn off', template({ webAclId: null }, tenant(off))],
  ],
});
