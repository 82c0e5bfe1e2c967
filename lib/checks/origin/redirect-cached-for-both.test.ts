import type { CacheBehavior } from '@/lib/inventory/distribution';
import type { Inventory } from '@/lib/inventory/inventory';
import type { RedirectAction } from '@/lib/inventory/listener';
import { ALL_VIEWER, CACHING_OPTIMIZED } from '@/lib/testing/given';
import { behavior, certificate, distribution, listener, loadBalancer, origin, plainListener, rule } from '@/lib/testing/sample-parts';
import { testCheck, UNREAD } from '@/lib/testing/test-check';

import { redirectCachedForBoth } from './redirect-cached-for-both';

const toHttps: RedirectAction = {
  type: 'redirect',
  protocol: 'HTTPS',
  port: '443',
  host: '#{host}',
  path: '/#{path}',
  query: '#{query}',
  statusCode: 301,
};
const both = { viewerProtocolPolicy: 'allow-all', cachePolicyId: CACHING_OPTIMIZED, originRequestPolicyId: ALL_VIEWER };
const plain = (rules = [rule(null, [toHttps])]) => [listener(), plainListener({ rules })];

/** The load balancer redirects plain HTTP, as which viewers may come; the certificate covers their name. */
const redirecting = (changed: Partial<CacheBehavior> = {}, protocolPolicy = 'match-viewer'): Partial<Inventory> => ({
  distributions: [distribution({ origins: [origin({}, { protocolPolicy })], defaultCacheBehavior: behavior({ ...both, ...changed }) })],
  loadBalancers: [loadBalancer({ listeners: plain() })],
  certificates: [certificate('origin', ['*.example.com'])],
});

testCheck(redirectCachedForBoth, {
  pass: [
    ['CloudFront redirects', redirecting({ viewerProtocolPolicy: 'redirect-to-https' })],
    ['CloudFront always connects over HTTPS', redirecting({}, 'https-only')],
    ['nothing is cached', redirecting({ cachePolicyId: '4135ea2d-6df8-44a3-9df3-4b5a84be39ad' })],
  ],
  fail: [
    ['the default behavior', redirecting(), /^For Default \(\*\) of E1EXAMPLE the load balancer redirects/],
    [
      'one behavior among others',
      {
        ...redirecting(),
        distributions: [
          distribution({
            origins: [origin({}, { protocolPolicy: 'match-viewer' })],
            cacheBehaviors: [behavior({ pathPattern: '/a/*', ...both })],
          }),
        ],
      },
      /^For \/a\/\* of/,
    ],
  ],
  unknown: [
    [
      'the rules of plain HTTP could not be read',
      { ...redirecting(), loadBalancers: [loadBalancer({ listeners: [listener(), plainListener({ rules: UNREAD })] })] },
    ],
    ['the viewer protocol policy could not be read', redirecting({ viewerProtocolPolicy: UNREAD })],
  ],
  notApplicable: [['no load balancer behind it', { hostedZones: [] }]],
});
