import { listening } from '@/lib/testing/given';
import { certificateArn, plainListener } from '@/lib/testing/sample-parts';
import { testCheck, UNREAD } from '@/lib/testing/test-check';

import { listenerCertificateNotAcm } from './listener-certificate-not-acm';

const ofIam = { arn: 'arn:aws:iam::111122223333:server-certificate/web/www-2019', isDefault: true };

testCheck(listenerCertificateNotAcm, {
  pass: [['of ACM', {}]],
  fail: [
    ['of IAM', listening({ certificates: [ofIam] }), /^Listener web:443 shows www-2019 from IAM/],
    [
      'of IAM beside one of ACM',
      listening({
        certificates: [
          { arn: certificateArn('origin'), isDefault: true },
          { ...ofIam, isDefault: false },
        ],
      }),
      /www-2019/,
    ],
    ['a network load balancer', listening({ protocol: 'TLS', certificates: [ofIam] }, { type: 'network' }), /www-2019/],
  ],
  unknown: [
    ['the certificates could not be read', listening({ certificates: UNREAD })],
    ['the protocol could not be read', listening({ protocol: UNREAD })],
  ],
  notApplicable: [['no TLS', listening({}, { listeners: [plainListener()] })]],
});
