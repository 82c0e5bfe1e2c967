import { edge, viewerTls } from '@/lib/testing/given';
import { testCheck, UNREAD } from '@/lib/testing/test-check';

import { viewerDedicatedIp } from './viewer-dedicated-ip';

testCheck(viewerDedicatedIp, {
  pass: [
    ['SNI', viewerTls({ sslSupportMethod: 'sni-only' })],
    ['addresses that AWS’s support gave', viewerTls({ sslSupportMethod: 'static-ip' })],
  ],
  fail: [['addresses of its own', viewerTls({ sslSupportMethod: 'vip' }), /^Distribution E1EXAMPLE/]],
  unknown: [['the certificate could not be read', edge({ viewerCertificate: UNREAD })]],
  notApplicable: [['CloudFront’s own certificate', viewerTls({ cloudFrontDefaultCertificate: true, sslSupportMethod: 'vip' })]],
});
