import { certified, showingIam } from '@/lib/testing/given';
import { testCheck, UNREAD } from '@/lib/testing/test-check';

import { certificateRenewalFailing } from './certificate-renewal-failing';

testCheck(certificateRenewalFailing, {
  pass: [
    ['renewed', {}],
    ['renewing', certified({ renewalStatus: 'PENDING_AUTO_RENEWAL' })],
    ['never renewed yet', certified({ renewalStatus: null })],
  ],
  fail: [
    ['ACM waits for somebody', certified({ renewalStatus: 'PENDING_VALIDATION' }), /of origin\.example\.com .* PENDING_VALIDATION/],
    ['ACM gave up', certified({ renewalStatus: 'FAILED' }), /FAILED/],
  ],
  unknown: [['the certificate could not be read', certified({ type: UNREAD, renewalStatus: null })]],
  notApplicable: [
    ['of IAM', showingIam()],
    ['imported: ACM does not renew it', certified({ type: 'IMPORTED', renewalStatus: null })],
  ],
});
