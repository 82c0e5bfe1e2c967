import { edge, viewerTls } from '@/lib/testing/given';
import { testCheck, UNREAD } from '@/lib/testing/test-check';

import { viewerDefaultCertificate } from './viewer-default-certificate';

testCheck(viewerDefaultCertificate, {
  pass: [['a certificate of its own', {}]],
  fail: [
    [
      'CloudFront’s own',
      viewerTls({ cloudFrontDefaultCertificate: true }, { aliases: [] }),
      /E1EXAMPLE .* d111111abcdef8\.cloudfront\.net/,
    ],
    ['none named', edge({ viewerCertificate: null }), /E1EXAMPLE/],
  ],
  unknown: [['the certificate could not be read', edge({ viewerCertificate: UNREAD })]],
  notApplicable: [
    ['names are the tenants’', edge({ viewerCertificate: null, connectionMode: 'tenant-only' })],
    ['a staging distribution', edge({ viewerCertificate: null, staging: true })],
  ],
});
