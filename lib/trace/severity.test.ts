import { describe, expect, it } from 'vitest';

import type { Inventory } from '@/lib/inventory/inventory';
import type { RedirectAction } from '@/lib/inventory/listener';
import { gap } from '@/lib/testing/gap';
import { behavior, distribution, loadBalancer, origin, plainListener, rule } from '@/lib/testing/sample-parts';
import { traceOf } from '@/lib/testing/trace-of';

import { isWorse, severityOf, worstOf } from './severity';

const toHttps: RedirectAction = {
  type: 'redirect',
  protocol: 'HTTPS',
  port: '443',
  host: '#{host}',
  path: '/#{path}',
  query: '#{query}',
  statusCode: 301,
};

/** CloudFront connects over plain HTTP only, and the load balancer redirects that to HTTPS. */
const redirecting = (policy: string, parts: Partial<Inventory> = {}) =>
  traceOf({
    distributions: [
      distribution({
        origins: [origin({}, { protocolPolicy: 'http-only' })],
        defaultCacheBehavior: behavior({ originRequestPolicyId: policy }),
      }),
    ],
    loadBalancers: [loadBalancer({ listeners: [plainListener({ rules: [rule(null, [toHttps])] })] })],
    ...parts,
  });

describe('severityOf', () => {
  it('is critical for a redirect that leads back', () => {
    const trace = redirecting('216adef6-5c7f-47e4-b989-5492eafa07d3');
    expect([trace.outcome.reason, severityOf(trace)]).toEqual(['redirect-loop', 'critical']);
  });

  it('is unknown, not fine, for a redirect that may lead back since a policy was not read', () => {
    const denied = gap({ id: 'g', action: 'cloudfront:ListOriginRequestPolicies', region: 'us-east-1', kind: 'origin-request-policy' });
    expect(severityOf(redirecting('11111111-2222-3333-4444-555555555555', { gaps: [denied] }))).toBe('unknown');
  });

  it('is none for a page that reaches its application', () => {
    expect(severityOf(traceOf())).toBe('none');
  });
});

it('counts what is unknown as worse than what is small', () => {
  expect([isWorse('unknown', 'low'), isWorse('medium', 'unknown'), worstOf(['none', 'low', 'unknown'])]).toEqual([true, true, 'unknown']);
});
