import type { Listener } from '@/lib/inventory/listener';
import { from, listening } from '@/lib/testing/given';
import { distribution, origin, plainListener, loadBalancer } from '@/lib/testing/sample-parts';
import { testCheck, UNREAD } from '@/lib/testing/test-check';

import { originCertificateNotVerified } from './origin-certificate-not-verified';

const certificate = { clientCertificateArn: 'arn:aws:acm:us-east-1:111122223333:certificate/client' };
const shown = from({}, certificate);
const mode = (value: string): Partial<Listener> => ({
  mutualAuthentication: { mode: value, trustStoreArn: null, ignoreClientCertificateExpiry: false, trustStoreAssociationStatus: null },
});

testCheck(originCertificateNotVerified, {
  pass: [['the listener verifies', { ...shown, ...listening(mode('verify')) }]],
  fail: [
    [
      'the listener hands it on',
      { ...shown, ...listening(mode('passthrough')) },
      /which load balancer web does not verify: mutual authentication is passthrough\.$/,
    ],
    ['nothing is set', shown, /mutual authentication is off/],
  ],
  unknown: [
    ['the listener’s setting could not be read', { ...shown, ...listening({ mutualAuthentication: UNREAD }) }],
    ['whether there is a certificate could not be read', from({}, { clientCertificateArn: UNREAD })],
    ['the listeners could not be read', { ...shown, loadBalancers: [loadBalancer({ listeners: UNREAD })] }],
    ['the listener’s port could not be read', { ...shown, ...listening({ port: UNREAD }) }],
    ['the origin’s port could not be read', from({}, { ...certificate, httpsPort: UNREAD })],
    ['the listener’s protocol could not be read', { ...shown, ...listening({ protocol: UNREAD }) }],
  ],
  notApplicable: [
    ['no certificate', {}],
    ['no listener there', { ...shown, loadBalancers: [loadBalancer({ listeners: [plainListener()] })] }],
  ],
  adjusted: [
    [
      'no behavior leads there',
      { distributions: [distribution({ origins: [origin({ id: 'spare' }, certificate), origin()] })] },
      'nobody-connects',
    ],
  ],
  stands: [['a behavior leads there', shown]],
});
