import { attributes, from } from '@/lib/testing/given';
import { distribution, loadBalancer, origin } from '@/lib/testing/sample-parts';
import { testCheck, UNREAD } from '@/lib/testing/test-check';

import { originTimeoutsInverted } from './origin-timeouts-inverted';

const patient = from({}, { readTimeout: 120 });

testCheck(originTimeoutsInverted, {
  pass: [
    ['AWS’s defaults', from({}, { readTimeout: null })],
    ['both longer', { ...patient, ...attributes({ 'idle_timeout.timeout_seconds': '120' }) }],
  ],
  fail: [
    [
      'CloudFront waits longer than the load balancer’s default',
      patient,
      /^CloudFront waits 120 seconds for origin alb of E1EXAMPLE; load balancer web gives up after 60 and/,
    ],
    ['the load balancer gives up early', attributes({ 'idle_timeout.timeout_seconds': '29' }), /waits 30 seconds .* after 29/],
  ],
  unknown: [
    ['the load balancer’s could not be read', { ...patient, loadBalancers: [loadBalancer({ attributes: UNREAD })] }],
    ['CloudFront’s could not be read', from({}, { readTimeout: UNREAD })],
  ],
  notApplicable: [['the origin is somewhere else', { hostedZones: [] }]],
  adjusted: [
    [
      'no behavior leads there',
      { distributions: [distribution({ origins: [origin(), origin({ id: 'spare' }, { readTimeout: 120 })] })] },
      'nobody-connects',
    ],
  ],
  stands: [['a behavior leads there', patient]],
});
