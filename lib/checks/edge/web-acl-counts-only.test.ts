import { describe, expect, it } from 'vitest';

import { linkChain } from '@/lib/chain/link-chain';
import { sceneOf } from '@/lib/checks/scene';
import { guarded, webAclRule } from '@/lib/testing/sample-web-acl';
import { smallAccount } from '@/lib/testing/small-account';
import { READ_AT, testCheck, UNREAD } from '@/lib/testing/test-check';
import { surveyChain } from '@/lib/trace/survey';

import { webAclCountsOnly } from './web-acl-counts-only';

const counts = webAclRule({ name: 'own', action: 'count', statement: 'ByteMatchStatement', ruleGroup: null });
const groupCounts = webAclRule({ action: 'override-count' });
const partCounts = webAclRule({ countedRules: ['SizeRestrictions_BODY'] });

testCheck(webAclCountsOnly, {
  pass: [
    ['every rule does what it says', guarded()],
    ['rules that let in', guarded({ rules: [webAclRule({ action: 'allow', statement: 'IPSetReferenceStatement', ruleGroup: null })] })],
  ],
  fail: [
    ['every rule', guarded({ rules: [counts, groupCounts] }), /^Web ACL edge blocks nothing: rules own, common only count\.$/],
    ['beside a rule that blocks', guarded({ rules: [counts, webAclRule()] }), /^In web ACL edge rule own only counts; others block/],
    ['rules of a group', guarded({ rules: [partCounts] }), /^In web ACL edge rule common\/SizeRestrictions_BODY only counts/],
    ['what no rule lets in is blocked', guarded({ rules: [counts], defaultAction: 'block' }), /^In web ACL edge rule own/],
    ['a rule blocks, whatever the default', guarded({ rules: [counts, webAclRule()], defaultAction: UNREAD }), /^In web ACL edge rule own/],
  ],
  unknown: [
    ['the rules could not be read', guarded({ rules: UNREAD })],
    ['the default action could not be read', guarded({ rules: [counts], defaultAction: UNREAD })],
  ],
  notApplicable: [
    ['no web ACL', {}],
    ['no rules', guarded({ rules: [] })],
  ],
});

describe('how bad it is', () => {
  it.each([
    ['medium, where nothing blocks', [counts], 'medium'],
    ['low, where something does', [counts, webAclRule()], 'low'],
  ])('%s', (_, rules, severity) => {
    const chain = linkChain(smallAccount(guarded({ rules })));
    const [judgement] = webAclCountsOnly.judge(sceneOf({ chain, survey: surveyChain(chain) }, READ_AT));
    const verdict = judgement?.verdict;
    expect(verdict?.status === 'fail' && (verdict.severity ?? webAclCountsOnly.severity)).toBe(severity);
  });
});
