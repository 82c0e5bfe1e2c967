import { edge, viewerTls } from '@/lib/testing/given';
import { linkChain } from '@/lib/chain/link-chain';
import { smallAccount } from '@/lib/testing/small-account';
import { READ_AT, testCheck, UNREAD } from '@/lib/testing/test-check';
import { surveyChain } from '@/lib/trace/survey';
import { expect, it } from 'vitest';

import { sceneOf } from '../scene';
import { viewerTlsOutdated } from './viewer-tls-outdated';

testCheck(viewerTlsOutdated, {
  pass: [
    ['the policy of 2021', viewerTls({ minimumProtocolVersion: 'TLSv1.2_2021' })],
    ['the policy of 2025', viewerTls({ minimumProtocolVersion: 'TLSv1.2_2025' })],
    ['TLS 1.3 only', viewerTls({ minimumProtocolVersion: 'TLSv1.3_2025' })],
  ],
  fail: [
    ['SSL 3', viewerTls({ minimumProtocolVersion: 'SSLv3' }), /policy SSLv3, .* SSLv3\.$/],
    ['TLS 1.0', viewerTls({ minimumProtocolVersion: 'TLSv1_2016' }), /E1EXAMPLE .* TLSv1_2016, .* TLSv1\.$/],
    ['TLS 1.1', viewerTls({ minimumProtocolVersion: 'TLSv1.1_2016' }), /TLSv1\.1\.$/],
    ['TLS 1.2 with old ciphers', viewerTls({ minimumProtocolVersion: 'TLSv1.2_2019' }), /TLSv1\.2_2019/],
    ['none chosen, which is TLS 1.0', viewerTls({ minimumProtocolVersion: null }), /policy TLSv1,/],
  ],
  unknown: [['the certificate could not be read', edge({ viewerCertificate: UNREAD })]],
  notApplicable: [
    ['CloudFront’s own certificate', viewerTls({ cloudFrontDefaultCertificate: true, minimumProtocolVersion: 'TLSv1' })],
    ['no certificate named', edge({ viewerCertificate: null })],
  ],
});

it.each([
  ['TLSv1.1_2016', { status: 'fail' }],
  ['TLSv1.2_2018', { status: 'fail', severity: 'low' }],
  ['TLSv1.4_2031', { status: 'unknown', gaps: [] }],
])('judges %s', (minimumProtocolVersion, verdict) => {
  const chain = linkChain(smallAccount(viewerTls({ minimumProtocolVersion })));
  const [judgement] = viewerTlsOutdated.judge(sceneOf({ chain, survey: surveyChain(chain) }, READ_AT));
  expect(judgement?.verdict).toMatchObject(verdict);
});
