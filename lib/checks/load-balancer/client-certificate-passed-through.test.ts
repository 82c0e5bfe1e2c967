import { listening } from '@/lib/testing/given';
import { testCheck, UNREAD } from '@/lib/testing/test-check';

import { clientCertificatePassedThrough } from './client-certificate-passed-through';

const asking = (mode: string) => ({
  mutualAuthentication: { mode, trustStoreArn: null, ignoreClientCertificateExpiry: false, trustStoreAssociationStatus: null },
});

testCheck(clientCertificatePassedThrough, {
  pass: [['verified', listening(asking('verify'))]],
  fail: [['passed through', listening(asking('passthrough')), /^Listener web:443 takes any client certificate/]],
  unknown: [['the setting could not be read', listening({ mutualAuthentication: UNREAD })]],
  notApplicable: [
    ['no certificate is asked for', {}],
    ['turned off', listening(asking('off'))],
  ],
});
