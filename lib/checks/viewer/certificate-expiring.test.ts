import { expect, it } from 'vitest';

import { linkChain } from '@/lib/chain/link-chain';
import type { Certificate } from '@/lib/inventory/surroundings';
import { sceneOf } from '@/lib/checks/scene';
import { certified } from '@/lib/testing/given';
import { smallAccount } from '@/lib/testing/small-account';
import { READ_AT, testCheck, UNREAD } from '@/lib/testing/test-check';
import { surveyChain } from '@/lib/trace/survey';

import { certificateExpiring } from './certificate-expiring';

const SOON = '2026-12-20T12:00:00.000Z';
const RENEWING: Partial<Certificate> = { renewalEligible: true, renewalStatus: 'PENDING_AUTO_RENEWAL' };

testCheck(certificateExpiring, {
  pass: [
    ['valid for months', {}],
    ['31 days', certified({ notAfter: '2026-12-28T00:00:00.000Z' })],
  ],
  fail: [
    ['23 days', certified({ notAfter: SOON }), /of origin\.example\.com expires on 2026-12-20, in 23 days\.$/],
    ['a day', certified({ notAfter: '2026-11-28T23:00:00.000Z' }), /in 1 day\.$/],
    ['30 days and a bit', certified({ notAfter: '2026-12-27T23:59:59.000Z' }), /in 30 days\.$/],
    ['over', certified({ notAfter: '2026-11-26T23:59:59.000Z' }), /of origin\.example\.com expired on 2026-11-26\.$/],
    ['a name that could not be read', certified({ notAfter: SOON, names: UNREAD }), /arn:aws:acm:/],
  ],
  unknown: [['the date could not be read', certified({ notAfter: UNREAD })]],
  notApplicable: [
    ['one that was never issued', certified({ notAfter: null, status: 'PENDING_VALIDATION' })],
    ['one that nobody shows', { loadBalancers: [], distributions: [] }],
  ],
  adjusted: [['ACM is renewing it', certified({ notAfter: SOON, ...RENEWING }), 'done-otherwise']],
  stands: [
    ['ACM has not begun', certified({ notAfter: SOON, renewalStatus: null })],
    ['renewed the last time', certified({ notAfter: SOON, renewalStatus: 'SUCCESS' })],
    ['ACM waits for somebody', certified({ notAfter: SOON, renewalStatus: 'PENDING_VALIDATION' })],
    ['not one that ACM renews', certified({ notAfter: SOON, ...RENEWING, renewalEligible: false })],
    ['too late', certified({ notAfter: '2026-11-20T00:00:00.000Z', ...RENEWING })],
  ],
});

it.each([
  [SOON, undefined],
  ['2026-11-20T00:00:00.000Z', 'high'],
])('until %s is %s', (notAfter, severity) => {
  const chain = linkChain(smallAccount(certified({ notAfter })));
  const [judgement] = certificateExpiring.judge(sceneOf({ chain, survey: surveyChain(chain) }, READ_AT));
  expect(judgement?.verdict).toMatchObject({ status: 'fail', ...(severity === undefined ? {} : { severity }) });
  expect('severity' in judgement!.verdict).toBe(severity !== undefined);
});
