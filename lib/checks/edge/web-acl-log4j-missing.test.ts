import { guarded, webAclRule } from '@/lib/testing/sample-web-acl';
import { testCheck, UNREAD } from '@/lib/testing/test-check';

import { webAclLog4jMissing } from './web-acl-log4j-missing';

const known = webAclRule({ name: 'known-bad-inputs', priority: 1, ruleGroup: 'AWS/AWSManagedRulesKnownBadInputsRuleSet' });
const own = webAclRule({
  name: 'own',
  statement: 'RuleGroupReferenceStatement',
  ruleGroup: 'arn:aws:wafv2:us-east-1:111122223333:global/rulegroup/own/1',
});
const open = webAclRule({ name: 'all', priority: 0, action: 'allow', statement: 'ByteMatchStatement', matchesAll: true, ruleGroup: null });

testCheck(webAclLog4jMissing, {
  pass: [
    ['the group, in force', guarded()],
    ['another rule of the group counts', guarded({ rules: [{ ...known, countedRules: ['Host_localhost_HEADER'] }] })],
    ['everything is let in only after it', guarded({ rules: [known, { ...open, priority: 2 }] })],
  ],
  fail: [
    ['no such group', guarded({ rules: [webAclRule()] }), /^No rule of web ACL edge is known to block Log4j lookups\.$/],
    ['the group counts', guarded({ rules: [{ ...known, action: 'override-count' }] }), /edge/],
    ['its rule counts', guarded({ rules: [{ ...known, countedRules: ['Log4JRCE_BODY'] }] }), /edge/],
    ['everything is let in before it', guarded({ rules: [known, open] }), /edge/],
    ['an own group, which may hold such rules', guarded({ rules: [own] }), /; what its own rule group does is not read\.$/],
  ],
  unknown: [['the rules could not be read', guarded({ rules: UNREAD })]],
  notApplicable: [
    ['no web ACL', {}],
    ['no rules', guarded({ rules: [] })],
  ],
});
