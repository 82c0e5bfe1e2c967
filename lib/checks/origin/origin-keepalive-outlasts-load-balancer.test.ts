import { attributes, from } from '@/lib/testing/given';
import { distribution, loadBalancer, origin } from '@/lib/testing/sample-parts';
import { testCheck, UNREAD } from '@/lib/testing/test-check';
import { originInside, throughVpcOrigin } from '@/lib/testing/through-vpc-origin';

import { originKeepaliveOutlastsLoadBalancer } from './origin-keepalive-outlasts-load-balancer';

const long = from({}, { keepaliveTimeout: 60 });
const idle = (seconds: string) => attributes({ 'idle_timeout.timeout_seconds': seconds });
const kept = { vpcOriginId: 'vo_1', ownerAccountId: null, readTimeout: null, keepaliveTimeout: 120 };

testCheck(originKeepaliveOutlastsLoadBalancer, {
  pass: [
    ['AWS’s defaults', from({}, { keepaliveTimeout: null })],
    ['longer than usual, and the load balancer’s still longer', { ...long, ...idle('61') }],
    [
      'longer than the client keep-alive, after which nothing is lost',
      { ...from({}, { keepaliveTimeout: 50 }), ...attributes({ 'client_keep_alive.seconds': '30' }) },
    ],
  ],
  fail: [
    ['as long as the load balancer’s default', long, /for 60 seconds; load balancer web closes them after 60\.$/],
    ['longer than the load balancer’s', { ...from({}, {}), ...idle('4') }, /for 5 seconds; load balancer web closes them after 4\.$/],
    [
      'to a VPC origin',
      { ...throughVpcOrigin(), distributions: [distribution({ origins: [originInside({ id: 'alb', vpc: kept })] })] },
      /for 120 seconds/,
    ],
  ],
  unknown: [
    ['the load balancer’s could not be read', { ...long, loadBalancers: [loadBalancer({ attributes: UNREAD })] }],
    ['CloudFront’s could not be read', from({}, { keepaliveTimeout: UNREAD })],
  ],
  notApplicable: [['the origin is somewhere else', { hostedZones: [] }]],
  adjusted: [
    [
      'no behavior leads there',
      { distributions: [distribution({ origins: [origin(), origin({ id: 'spare' }, { keepaliveTimeout: 60 })] })] },
      'nobody-connects',
    ],
  ],
  stands: [['a behavior leads there', long]],
});
