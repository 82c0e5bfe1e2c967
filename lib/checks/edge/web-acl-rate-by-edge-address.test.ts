import type { WebAclRule } from '@/lib/inventory/surroundings';
import { gap } from '@/lib/testing/gap';
import { edge } from '@/lib/testing/given';
import { guarded, guardedInside, webAclRule } from '@/lib/testing/sample-web-acl';
import { testCheck, UNREAD } from '@/lib/testing/test-check';

import { webAclRateByEdgeAddress } from './web-acl-rate-by-edge-address';

const limit = (changed: Partial<WebAclRule> = {}) =>
  webAclRule({ name: 'rate', action: 'block', statement: 'RateBasedStatement', ruleGroup: null, rateKey: 'IP', ...changed });
const unseen = { distributions: [], gaps: [gap({ id: 'd', kind: 'distribution', region: 'us-east-1' })] };

testCheck(webAclRateByEdgeAddress, {
  pass: [
    ['by the forwarded address', guardedInside({ rules: [limit({ rateKey: 'FORWARDED_IP', forwardedIpHeader: 'X-Forwarded-For' })] })],
    ['by keys of its own', guardedInside({ rules: [limit({ rateKey: 'CUSTOM_KEYS' })] })],
    ['by the forwarded address, whoever stands before', { ...guardedInside({ rules: [limit({ rateKey: 'FORWARDED_IP' })] }), ...unseen }],
  ],
  fail: [
    [
      'by address',
      guardedInside({ rules: [limit(), limit({ name: 'other', rateKey: 'CONSTANT' })] }),
      /^Web ACL inner before load balancer web counts CloudFront’s own addresses in rate\.$/,
    ],
  ],
  unknown: [
    ['the rules could not be read', guardedInside({ rules: UNREAD })],
    ['distributions may be hidden', { ...guardedInside({ rules: [limit()] }), ...unseen }],
    ['where origins lead could not be read', { ...guardedInside({ rules: [limit()] }), ...edge({ origins: UNREAD }) }],
  ],
  notApplicable: [
    ['no web ACL', {}],
    ['before a distribution', guarded()],
    ['no limit', guardedInside({ rules: [webAclRule()] })],
    ['no CloudFront before the load balancer', { ...guardedInside({ rules: [limit()] }), distributions: [] }],
  ],
});
