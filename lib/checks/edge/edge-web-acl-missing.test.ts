import { behaving, edge, listening } from '@/lib/testing/given';
import { distribution, origin } from '@/lib/testing/sample-parts';
import { gap } from '@/lib/testing/gap';
import { template, tenant } from '@/lib/testing/sample-tenant';
import { webAclArn } from '@/lib/testing/sample-web-acl';
import { testCheck, UNREAD } from '@/lib/testing/test-check';

import { edgeWebAclMissing } from './edge-web-acl-missing';

const behindAcl = listening({}, { webAclArn: webAclArn('inner') });
const ownAcl = tenant({ webAcl: { action: 'override', arn: webAclArn('shop') } });

testCheck(edgeWebAclMissing, {
  pass: [['a web ACL', edge({ webAclId: webAclArn() })]],
  fail: [
    ['none', edge({ webAclId: null }), /^No web ACL stands before distribution E1EXAMPLE/],
    ['an empty id', edge({ webAclId: '' }), /E1EXAMPLE/],
  ],
  unknown: [['the id could not be read', edge({ webAclId: UNREAD })]],
  notApplicable: [['no distribution', { distributions: [] }]],
  adjusted: [
    ['the load balancer behind has one', behindAcl, 'filtered-elsewhere'],
    ['every tenant brings its own', template({}, ownAcl), 'filtered-elsewhere'],
  ],
  stands: [
    ['the load balancer behind has none', {}],
    ['what the load balancer behind has could not be read', listening({}, { webAclArn: UNREAD })],
    ['another origin is a bucket', { ...behindAcl, distributions: [distribution({ origins: [origin(), bucket()] })] }],
    ['a function may send requests elsewhere', { ...behindAcl, ...behaving({ functions: [{ eventType: 'viewer-request', arn: 'f' }] }) }],
    ['one tenant brings none', template({}, ownAcl, tenant({ id: 'dt_2' }))],
    ['only a tenant that is disabled brings one', template({}, { ...ownAcl, enabled: false }, tenant({ id: 'dt_2' }))],
    ['tenants may be hidden', { ...template({}, ownAcl), gaps: [gap({ id: 't', kind: 'distribution-tenant', region: 'us-east-1' })] }],
  ],
});

function bucket() {
  return origin({ id: 's3', domainName: 'files.s3.eu-west-1.amazonaws.com', custom: null, s3: { originAccessIdentity: null } });
}
