import type { Certificate } from '@/lib/inventory/surroundings';
import { certified, showingIam } from '@/lib/testing/given';
import { testCheck, UNREAD } from '@/lib/testing/test-check';

import { certificateTransparencyOff } from './certificate-transparency-off';

const OFF: Partial<Certificate> = { transparencyLogging: 'DISABLED', notBefore: '2026-05-01T00:00:00.000Z' };

testCheck(certificateTransparencyOff, {
  pass: [
    ['logged', {}],
    ['renewed since ACM logs them all', certified({ ...OFF, notBefore: '2026-06-12T00:00:00.000Z' })],
  ],
  fail: [['not logged', certified(OFF), /of origin\.example\.com, issued on 2026-05-01,/]],
  unknown: [
    ['the certificate could not be read', certified({ type: UNREAD })],
    ['the day could not be read', certified({ ...OFF, notBefore: UNREAD })],
  ],
  notApplicable: [
    ['of IAM', showingIam()],
    ['imported: its own authority logs it', certified({ ...OFF, type: 'IMPORTED' })],
    ['of a private authority', certified({ ...OFF, type: 'PRIVATE' })],
    ['never issued', certified({ ...OFF, notBefore: null })],
  ],
});
