import { describe, expect, it } from 'vitest';

import type { CacheBehavior } from '@/lib/inventory/distribution';
import type { RedirectAction } from '@/lib/inventory/listener';
import { behavior, distribution, listener, loadBalancer, origin, plainListener, rule } from '@/lib/testing/sample-parts';
import { traceOf } from '@/lib/testing/trace-of';

const ALL_VIEWER = '216adef6-5c7f-47e4-b989-5492eafa07d3';
const CACHING_OPTIMIZED = '658327ea-f89d-4fab-a63d-7e88639e58f6';
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

/** The load balancer redirects plain HTTP; the certificate covers the viewer's name, which is forwarded. */
const traced = (changed: Partial<CacheBehavior>, protocolPolicy = 'match-viewer') =>
  traceOf(
    {
      distributions: [
        distribution({
          aliases: ['origin.example.com'],
          origins: [origin({ domainName: 'web-123456789.eu-west-1.elb.amazonaws.com' }, { protocolPolicy })],
          defaultCacheBehavior: behavior({ ...both, ...changed }),
        }),
      ],
      loadBalancers: [loadBalancer({ listeners: [listener(), plainListener({ rules: [rule(null, [toHttps])] })] })],
    },
    { url: 'https://origin.example.com/' },
  ).outcome;

describe('a redirect that CloudFront may have kept', () => {
  it('makes a page over HTTPS depend on the cache', () => {
    expect(traced({})).toMatchObject({ reason: 'forwarded', certainty: 'depends', dependsOn: [{ code: 'cached-response' }] });
  });

  it.each<[string, Partial<CacheBehavior>]>([
    ['viewers are led to HTTPS at the edge', { viewerProtocolPolicy: 'redirect-to-https' }],
    ['nothing is cached', { cachePolicyId: '4135ea2d-6df8-44a3-9df3-4b5a84be39ad' }],
    ['the redirect leads elsewhere, since Host is not forwarded', { originRequestPolicyId: null }],
  ])('does not matter where %s', (_, changed) => {
    expect(traced(changed).dependsOn.map(({ code }) => code)).not.toContain('cached-response');
  });

  it('does not matter where CloudFront always connects over HTTPS', () => {
    expect(traced({}, 'https-only').dependsOn.map(({ code }) => code)).not.toContain('cached-response');
  });
});
