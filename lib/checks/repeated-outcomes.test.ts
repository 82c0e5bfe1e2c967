import { expect, it } from 'vitest';

import type { Finding } from './finding';
import { withoutRepeats } from './repeated-outcomes';

const LOCATION = 'https://origin.example.com/';
const finding = (changed: Partial<Finding>): Finding => ({
  ...{ check: 'listener-redirect', status: 'fail', severity: 'high', place: 'origin', params: { location: LOCATION } },
  ...{ subject: { kind: 'origin', id: 'origin:E1/alb', name: 'web' }, components: [], evidence: [], gaps: [], controls: [] },
  ...changed,
});
const leaving = (changed: Partial<Finding> = {}): Finding => finding({ check: 'redirect-leaves-cloudfront', ...changed });

it.each<[what: string, outcome: Finding, findings: Finding[], verdict: string | undefined]>([
  ['the same redirect', finding({}), [leaving()], 'moot'],
  ['no finding', finding({}), [], undefined],
  ['another check', finding({}), [leaving({ check: 'origin-plaintext' })], undefined],
  ['a redirect to somewhere else', finding({}), [leaving({ params: { location: 'https://other.example.com/' } })], undefined],
  ['another origin', finding({}), [leaving({ subject: { kind: 'origin', id: 'origin:E2/alb', name: 'web' } })], undefined],
  ['an outcome that weighs more', finding({ severity: 'critical' }), [leaving()], undefined],
  ['a check that could not say', finding({}), [leaving({ status: 'unknown' })], undefined],
  ['another reason', finding({ check: 'redirect-loop' }), [leaving()], undefined],
])('says a redirect past CloudFront once: %s', (_, outcome, findings, verdict) => {
  expect(withoutRepeats([outcome], findings).map(({ adjusted }) => adjusted?.verdict)).toEqual([verdict]);
});
