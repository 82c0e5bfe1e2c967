import { attributes, listening } from '@/lib/testing/given';
import { lockedChain } from '@/lib/testing/locked-chain';
import { testCheck, UNREAD } from '@/lib/testing/test-check';

import { forwardedForPreserved } from './forwarded-for-preserved';

const PRESERVE = { 'routing.http.xff_header_processing.mode': 'preserve' };
const locked = lockedChain();
const lockedAndPreserved = { ...locked, loadBalancers: locked.loadBalancers?.map((one) => ({ ...one, attributes: PRESERVE })) ?? [] };

testCheck(forwardedForPreserved, {
  pass: [
    ['appended by default', attributes({})],
    ['removed', attributes({ 'routing.http.xff_header_processing.mode': 'remove' })],
  ],
  fail: [['preserved', attributes(PRESERVE), /^Load balancer web hands on X-Forwarded-For as callers write it/]],
  unknown: [['the attributes could not be read', listening({}, { attributes: UNREAD })]],
  notApplicable: [['a network load balancer', listening({}, { type: 'network' })]],
  severity: [
    ['CloudFront can be gone round', attributes(PRESERVE), 'medium'],
    ['CloudFront writes the last address', lockedAndPreserved, 'low'],
  ],
});
