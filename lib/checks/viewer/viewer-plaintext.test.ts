import { behaving } from '@/lib/testing/given';
import { behavior, distribution } from '@/lib/testing/sample-parts';
import { testCheck, UNREAD } from '@/lib/testing/test-check';

import { viewerPlaintext } from './viewer-plaintext';

testCheck(viewerPlaintext, {
  pass: [
    ['redirects', {}],
    ['refuses plain HTTP', behaving({ viewerProtocolPolicy: 'https-only' })],
  ],
  fail: [
    ['the default behavior', behaving({ viewerProtocolPolicy: 'allow-all' }), /E1EXAMPLE takes plain HTTP for Default \(\*\)/],
    [
      'one behavior among others',
      { distributions: [distribution({ cacheBehaviors: [behavior({ pathPattern: '/api/*', viewerProtocolPolicy: 'allow-all' })] })] },
      /for \/api\/\*:/,
    ],
  ],
  unknown: [['the behaviors could not be read', { distributions: [distribution({ cacheBehaviors: UNREAD })] }]],
  notApplicable: [['no distribution', { distributions: [] }]],
});
