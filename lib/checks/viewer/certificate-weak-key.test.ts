import { certified } from '@/lib/testing/given';
import { testCheck, UNREAD } from '@/lib/testing/test-check';

import { certificateWeakKey } from './certificate-weak-key';

testCheck(certificateWeakKey, {
  pass: [
    ['RSA of 2048 bits', certified({ keyAlgorithm: 'RSA_2048' })],
    ['as other answers spell it', certified({ keyAlgorithm: 'RSA-4096' })],
    ['a curve of 256 bits', certified({ keyAlgorithm: 'EC_prime256v1' })],
    ['a curve of 384 bits', certified({ keyAlgorithm: 'EC_secp384r1' })],
  ],
  fail: [
    ['RSA of 1024 bits', certified({ keyAlgorithm: 'RSA_1024' }), /of origin\.example\.com has a key of RSA_1024/],
    ['a curve of 192 bits', certified({ keyAlgorithm: 'EC_secp192r1' }), /EC_secp192r1/],
  ],
  unknown: [['the certificate could not be read', certified({ keyAlgorithm: null, status: UNREAD })]],
  notApplicable: [['nobody shows it', { loadBalancers: [], distributions: [] }]],
});
