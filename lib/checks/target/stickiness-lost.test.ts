import { behaving, edge, from, grouped } from '@/lib/testing/given';
import { behavior } from '@/lib/testing/sample-parts';
import { testCheck, UNREAD } from '@/lib/testing/test-check';

import { stickinessLost } from './stickiness-lost';

const sticky = (type?: string) =>
  grouped({ attributes: { 'stickiness.enabled': 'true', ...(type === undefined ? {} : { 'stickiness.type': type }) } });
const dropped = { originRequestPolicyId: null };
const reads = ['GET', 'HEAD'];
const forwarded = (cookies: string) => ({ ...dropped, cachePolicyId: null, forwardedValues: { headers: [], queryString: false, cookies } });
const assets = behavior({ pathPattern: '/assets/*', allowedMethods: reads, ...dropped });

testCheck(stickinessLost, {
  pass: [
    ['all cookies are sent on', sticky()],
    ['all cookies by the legacy settings', { ...sticky(), ...behaving(forwarded('all')) }],
    ['pages send them on, and content for everybody does not', { ...sticky(), ...edge({ cacheBehaviors: [assets] }) }],
  ],
  fail: [
    [
      'nothing sends them on',
      { ...sticky(), ...behaving(dropped) },
      /^Target group web keeps sessions by cookie AWSALB, .*: E1EXAMPLE Default \(\*\)/,
    ],
    ['the application’s own cookie', { ...sticky('app_cookie'), ...behaving(dropped) }, /AWSALBAPP/],
    ['the legacy settings drop them', { ...sticky(), ...behaving(forwarded('none')) }, /Default/],
    ['only content for everybody leads here', { ...sticky(), ...behaving({ allowedMethods: reads, ...dropped }) }, /Default/],
    [
      'one behavior that takes forms',
      { ...sticky(), ...edge({ cacheBehaviors: [behavior({ pathPattern: '/cart/*', ...dropped })] }) },
      /: E1EXAMPLE \/cart\/\*\.$/,
    ],
  ],
  unknown: [
    ['a web ACL of WAF Classic, whose rules are not read', { ...sticky(), ...edge({ webAclId: '2c730c2b-ba5f-17ab-a157-60c5ddf91eb2' }) }],
    ['the attributes could not be read', grouped({ attributes: UNREAD })],
    ['the policy could not be read', { ...sticky(), ...behaving({ originRequestPolicyId: UNREAD }) }],
    ['what else is sent could not be read', { ...sticky(), ...behaving({ ...dropped, allowedMethods: UNREAD }) }],
    ['where CloudFront leads could not be read', { ...sticky(), ...from({ domainName: UNREAD }) }],
  ],
  notApplicable: [
    ['no stickiness', grouped({ attributes: {} })],
    ['stickiness by address', sticky('source_ip')],
    ['no CloudFront', { ...sticky(), distributions: [] }],
  ],
});
