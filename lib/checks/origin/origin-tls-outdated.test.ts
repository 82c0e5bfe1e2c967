import { behaving, from, listening } from '@/lib/testing/given';
import { distribution, origin } from '@/lib/testing/sample-parts';
import { testCheck, UNREAD } from '@/lib/testing/test-check';
import { throughVpcOrigin } from '@/lib/testing/through-vpc-origin';

import { originTlsOutdated } from './origin-tls-outdated';

const old = from({}, { sslProtocols: ['TLSv1', 'TLSv1.1', 'TLSv1.2'] });
const bucket = origin({ id: 'alb', custom: null, s3: { originAccessIdentity: null } });
const acceptsOld = listening({ sslPolicy: 'ELBSecurityPolicy-2016-08' });

testCheck(originTlsOutdated, {
  pass: [
    ['TLS 1.2 only', {}],
    ['a VPC origin', throughVpcOrigin()],
  ],
  fail: [
    ['TLS 1.0 and 1.1', old, /may speak TLSv1, TLSv1\.1 to origin alb of E1EXAMPLE/],
    ['SSLv3', from({}, { sslProtocols: ['SSLv3', 'TLSv1.2'] }), /SSLv3/],
    ['a VPC origin’s own', throughVpcOrigin({ sslProtocols: ['TLSv1.1'] }), /TLSv1\.1/],
  ],
  unknown: [
    ['the versions could not be read', from({}, { sslProtocols: UNREAD })],
    ['whether TLS is spoken could not be read', from({}, { sslProtocols: ['TLSv1'], protocolPolicy: UNREAD })],
  ],
  notApplicable: [
    ['TLS is not spoken', from({}, { sslProtocols: ['TLSv1'], protocolPolicy: 'http-only' })],
    ['a bucket', { distributions: [distribution({ origins: [bucket] })] }],
  ],
  adjusted: [
    ['the listener accepts TLS 1.2 and newer', old, 'other-side-refuses'],
    [
      'no behavior leads there',
      { ...behaving({ targetOriginId: 'x' }, { origins: [origin({}, { sslProtocols: ['TLSv1'] })] }), ...acceptsOld },
      'nobody-connects',
    ],
  ],
  stands: [
    ['the listener accepts TLS 1.0', { ...old, ...acceptsOld }],
    ['the listener’s policy could not be read', { ...old, ...listening({ sslPolicy: UNREAD }) }],
    ['nobody knows the listener’s policy', { ...old, ...listening({ sslPolicy: 'ELBSecurityPolicy-New' }) }],
    ['SSLv3, which the listener refuses', from({}, { sslProtocols: ['SSLv3', 'TLSv1.2'] })],
    ['the origin is somewhere else', { ...old, hostedZones: [] }],
  ],
});
