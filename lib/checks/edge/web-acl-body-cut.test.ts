import { guarded, guardedInside, webAclRule } from '@/lib/testing/sample-web-acl';
import { testCheck, UNREAD } from '@/lib/testing/test-check';

import { webAclBodyCut } from './web-acl-body-cut';

const own = webAclRule({ name: 'own', action: 'block', statement: 'SqliMatchStatement', ruleGroup: null, inspectsBody: true });
const counted = webAclRule({ countedRules: ['SizeRestrictions_BODY'] });

testCheck(webAclBodyCut, {
  pass: [['as much as AWS WAF can', guarded({ bodyInspectionLimit: 'KB_64' })]],
  fail: [
    ['the default at CloudFront', guarded({ rules: [own] }), /^Rule own of web ACL edge sees only the first 16 KB of a body\.$/],
    ['more than the default', guarded({ rules: [own], bodyInspectionLimit: 'KB_48' }), /first 48 KB/],
    ['before a load balancer', guardedInside({ rules: [own] }), /of web ACL inner sees only the first 8 KB/],
    ['groups of AWS', guarded(), /^Rules common, known-bad-inputs of/],
  ],
  unknown: [['the rules could not be read', guarded({ rules: UNREAD })]],
  notApplicable: [
    ['no web ACL', {}],
    ['no rule looks at the body', guarded({ rules: [webAclRule({ ruleGroup: 'AWS/AWSManagedRulesAmazonIpReputationList' })] })],
  ],
  adjusted: [['the group blocks what is larger', guarded({ rules: [webAclRule()] }), 'done-otherwise']],
  stands: [
    ['the rule against large bodies counts', guarded({ rules: [counted] })],
    ['the group counts', guarded({ rules: [webAclRule({ action: 'override-count' })] })],
    ['other rules look as well', guarded({ rules: [webAclRule(), own] })],
  ],
});
