import { describe, expect, it } from 'vitest';

import { linkChain } from '@/lib/chain/link-chain';
import { review } from '@/lib/checks/review';
import { sceneOf } from '@/lib/checks/scene';
import { edge } from '@/lib/testing/given';
import { smallAccount } from '@/lib/testing/small-account';
import { READ_AT, testCheck, UNREAD } from '@/lib/testing/test-check';
import { surveyChain } from '@/lib/trace/survey';

import { distributionDisabledKept } from './distribution-disabled-kept';
import { distributionUntagged } from './distribution-untagged';

testCheck(distributionDisabledKept, {
  pass: [['enabled', {}]],
  fail: [
    ['disabled', edge({ enabled: false }), /^Distribution E1EXAMPLE is disabled and keeps the name www\.example\.com\.$/],
    ['disabled, without names', edge({ enabled: false, aliases: [] }), /^Distribution E1EXAMPLE is disabled\.$/],
    ['disabled, and its names not read', edge({ enabled: false, aliases: UNREAD }), /^Distribution E1EXAMPLE is disabled\.$/],
  ],
  unknown: [['whether it is enabled could not be read', edge({ enabled: UNREAD })]],
  notApplicable: [['no distribution', { distributions: [] }]],
});

describe('in a review', () => {
  it('stands, whereas what else is wrong with a disabled distribution harms nobody', () => {
    const chain = linkChain(smallAccount(edge({ enabled: false })));
    const checks = [distributionDisabledKept, distributionUntagged];
    const { findings } = review(sceneOf({ chain, survey: surveyChain(chain) }, READ_AT), checks);
    const reasons = Object.fromEntries(findings.map(({ check, adjusted }) => [check, adjusted?.reason ?? null]));
    expect(reasons).toMatchObject({ 'distribution-disabled-kept': null, 'distribution-untagged': 'distribution-disabled' });
  });
});
