import type { Inventory } from '@/lib/inventory/inventory';
import { edge } from '@/lib/testing/given';
import { testCheck, UNREAD } from '@/lib/testing/test-check';

import { viewerCertificateNotChecked } from './viewer-certificate-not-checked';

const asking = (mode: string): Partial<Inventory> => edge({ viewerMtls: { mode, trustStoreId: 'ts_1', ignoreCertificateExpiry: false } });

testCheck(viewerCertificateNotChecked, {
  pass: [['required', asking('required')]],
  fail: [
    ['optional', asking('optional'), /E1EXAMPLE .* without one/],
    ['handed on', asking('passthrough'), /E1EXAMPLE .* unchecked/],
  ],
  unknown: [['the mode could not be read', edge({ viewerMtls: UNREAD })]],
  notApplicable: [['viewers are asked for none', {}]],
});
