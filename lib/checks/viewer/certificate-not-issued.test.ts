import { certified, showingIam } from '@/lib/testing/given';
import { testCheck, UNREAD } from '@/lib/testing/test-check';

import { certificateNotIssued } from './certificate-not-issued';

testCheck(certificateNotIssued, {
  pass: [
    ['issued', {}],
    ['expired, which another check is about', certified({ status: 'EXPIRED' })],
  ],
  fail: [
    ['nobody validated it', certified({ status: 'PENDING_VALIDATION' }), /of origin\.example\.com .* PENDING_VALIDATION/],
    ['nobody did in time', certified({ status: 'VALIDATION_TIMED_OUT' }), /VALIDATION_TIMED_OUT/],
    ['refused', certified({ status: 'FAILED' }), /FAILED/],
    ['taken back', certified({ status: 'REVOKED' }), /REVOKED/],
    ['no longer in force', certified({ status: 'INACTIVE' }), /INACTIVE/],
  ],
  unknown: [['the status could not be read', certified({ status: UNREAD })]],
  notApplicable: [
    ['of IAM', showingIam()],
    ['nobody shows it', { loadBalancers: [], distributions: [] }],
  ],
});
