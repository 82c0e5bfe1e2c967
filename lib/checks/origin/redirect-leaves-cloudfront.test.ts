import type { CacheBehavior } from '@/lib/inventory/distribution';
import type { Inventory } from '@/lib/inventory/inventory';
import type { RedirectAction } from '@/lib/inventory/listener';
import { acting, ALL_VIEWER } from '@/lib/testing/given';
import { behavior, certificate, distribution, listener, loadBalancer, origin, plainListener, rule } from '@/lib/testing/sample-parts';
import { testCheck, UNREAD } from '@/lib/testing/test-check';

import { redirectLeavesCloudFront } from './redirect-leaves-cloudfront';

const toHttps: RedirectAction = {
  type: 'redirect',
  protocol: 'HTTPS',
  port: '443',
  host: '#{host}',
  path: '/#{path}',
  query: '#{query}',
  statusCode: 301,
};
const redirecting = (protocolPolicy: string, own: Partial<CacheBehavior> = {}, plain = [rule(null, [toHttps])]): Partial<Inventory> => ({
  distributions: [distribution({ origins: [origin({}, { protocolPolicy })], defaultCacheBehavior: behavior(own) })],
  loadBalancers: [loadBalancer({ listeners: [listener(), plainListener({ rules: plain })] })],
  certificates: [certificate('origin', ['*.example.com'])],
});

testCheck(redirectLeavesCloudFront, {
  pass: [
    ['nothing is redirected', {}],
    ['plain HTTP does not get there', redirecting('https-only')],
    ['to the viewer’s own name', acting({ ...toHttps, host: 'www.example.com', path: '/moved' })],
    ['to somebody else’s', acting({ ...toHttps, host: 'www.example.org' })],
    ['for ever, to the viewer’s own name', redirecting('http-only', { originRequestPolicyId: ALL_VIEWER })],
  ],
  fail: [
    [
      'to HTTPS, by the Host that the load balancer received',
      redirecting('http-only'),
      /^Load balancer web redirects https:\/\/www\.example\.com\/ of E1EXAMPLE to https:\/\/origin\.example\.com\/: origin\.example\.com is not behind CloudFront\.$/,
    ],
    ['viewers over plain HTTP only', redirecting('match-viewer', { viewerProtocolPolicy: 'allow-all' }), /redirects http:\/\/www/],
    ['to another path', acting({ ...toHttps, path: '/moved' }), /to https:\/\/origin\.example\.com\/moved/],
  ],
  unknown: [
    [
      'the path that is redirected could not be read',
      {
        ...redirecting('http-only'),
        distributions: [distribution({ origins: [origin({ originPath: UNREAD }, { protocolPolicy: 'http-only' })] })],
      },
    ],
    ['the behaviors could not be read', { distributions: [distribution({ cacheBehaviors: UNREAD })] }],
    ['the rules could not be read', { loadBalancers: [loadBalancer({ listeners: [listener({ rules: UNREAD })] })] }],
    ['which Host is sent could not be read', redirecting('http-only', { originRequestPolicyId: UNREAD })],
    [
      'which scheme is used could not be read',
      { ...redirecting('http-only'), distributions: [distribution({ origins: [origin({}, { protocolPolicy: UNREAD })] })] },
    ],
  ],
  notApplicable: [
    ['the origin is somewhere else', { hostedZones: [] }],
    ['no page gets there', { distributions: [distribution({ defaultCacheBehavior: behavior({ targetOriginId: 'x' }) })] }],
  ],
});
