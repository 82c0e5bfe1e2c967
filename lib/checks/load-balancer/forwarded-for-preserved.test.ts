import { expect, it } from 'vitest';

import { linkChain } from '@/lib/chain/link-chain';
import type { Inventory } from '@/lib/inventory/inventory';
import { attributes, listening } from '@/lib/testing/given';
import { lockedChain } from '@/lib/testing/locked-chain';
import { smallAccount } from '@/lib/testing/small-account';
import { READ_AT, testCheck, UNREAD } from '@/lib/testing/test-check';
import { surveyChain } from '@/lib/trace/survey';

import { sceneOf } from '../scene';
import { forwardedForPreserved } from './forwarded-for-preserved';

const PRESERVE = { 'routing.http.xff_header_processing.mode': 'preserve' };

testCheck(forwardedForPreserved, {
  pass: [
    ['appended by default', attributes({})],
    ['removed', attributes({ 'routing.http.xff_header_processing.mode': 'remove' })],
  ],
  fail: [['preserved', attributes(PRESERVE), /^Load balancer web hands on X-Forwarded-For as callers write it/]],
  unknown: [['the attributes could not be read', listening({}, { attributes: UNREAD })]],
  notApplicable: [['a network load balancer', listening({}, { type: 'network' })]],
});

it('weighs less where CloudFront writes the last address', () => {
  const locked = lockedChain();
  const preserving = locked.loadBalancers?.map((one) => ({ ...one, attributes: PRESERVE })) ?? [];
  expect(severityIn({ ...locked, loadBalancers: preserving })).toEqual(['low']);
  expect(severityIn(attributes(PRESERVE))).toEqual([undefined]);
});

function severityIn(parts: Partial<Inventory>) {
  const chain = linkChain(smallAccount(parts));
  const judged = forwardedForPreserved.judge(sceneOf({ chain, survey: surveyChain(chain) }, READ_AT));
  return judged.map(({ verdict }) => (verdict.status === 'fail' ? verdict.severity : verdict.status));
}
