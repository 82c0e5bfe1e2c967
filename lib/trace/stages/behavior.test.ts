import { describe, expect, it } from 'vitest';

import type { CacheBehavior } from '@/lib/inventory/distribution';
import { gap } from '@/lib/testing/gap';
import { behavior, distribution } from '@/lib/testing/sample-parts';
import { outcomeText, type RequestWish, traceOf } from '@/lib/testing/trace-of';

const UNREAD = { $unknown: 'g' };
const withDefault = (changed: Partial<CacheBehavior>, wish: RequestWish = {}) =>
  traceOf({ distributions: [distribution({ defaultCacheBehavior: behavior(changed) })], gaps: [gap({})] }, wish);

// https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/DownloadDistValuesCacheBehavior.html#DownloadDistValuesPathPattern
describe('matchBehavior', () => {
  const distributions = [
    distribution({
      cacheBehaviors: [
        behavior({ pathPattern: '/api/*' }),
        behavior({ pathPattern: 'images/*.jpg' }),
        behavior({ pathPattern: '/api/admin/*' }),
      ],
    }),
  ];

  it.each([
    ['/', -1],
    ['/api/x', 0],
    ['/API/x', -1],
    ['/api/admin/x', 0],
    ['/images/a/b.jpg', 1],
    ['/images/a.png', -1],
    ['/api/x?y=.jpg', 0],
  ])('%s is handled by %i', (path, index) => {
    expect(traceOf({ distributions }, { url: `https://www.example.com${path}` }).route.behavior).toBe(index);
  });

  it('cannot tell where a pattern was not read and it matters', () => {
    const unread = behavior({ pathPattern: UNREAD, targetOriginId: 'nothing' });
    expect(outcomeText(traceOf({ distributions: [distribution({ cacheBehaviors: [unread] })], gaps: [gap({})] }))).toBe('- undetermined?');
  });

  it('can tell where a pattern was not read and it does not matter', () => {
    const unread = behavior({ pathPattern: UNREAD });
    expect(outcomeText(traceOf({ distributions: [distribution({ cacheBehaviors: [unread] })], gaps: [gap({})] }))).toBe('- forwarded');
  });

  it.each([[{ cacheBehaviors: UNREAD }], [{ defaultCacheBehavior: UNREAD }]])('cannot tell without %o', (changed) => {
    expect(outcomeText(traceOf({ distributions: [distribution(changed)], gaps: [gap({})] }))).toBe('- undetermined?');
  });
});

// https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/using-https-viewers-to-cloudfront.html
describe('viewer protocol policy', () => {
  it.each<[policy: CacheBehavior['viewerProtocolPolicy'], url: string, method: string, outcome: string]>([
    ['redirect-to-https', 'http://www.example.com/a?b=c', 'GET', '301 viewer-https-redirect'],
    ['redirect-to-https', 'http://www.example.com/', 'HEAD', '301 viewer-https-redirect'],
    ['redirect-to-https', 'http://www.example.com/', 'POST', '307 viewer-https-redirect'],
    ['redirect-to-https', 'http://www.example.com/', 'DELETE', '307 viewer-https-redirect'],
    ['https-only', 'http://www.example.com/', 'GET', '403 viewer-http-forbidden'],
    ['allow-all', 'http://www.example.com/', 'GET', '- forwarded'],
    ['redirect-to-https', 'https://www.example.com/', 'GET', '- forwarded'],
    ['https-only', 'https://www.example.com/', 'GET', '- forwarded'],
    [UNREAD, 'https://www.example.com/', 'GET', '- forwarded'],
    [UNREAD, 'http://www.example.com/', 'GET', '- undetermined?'],
  ])('%s for %s %s', (viewerProtocolPolicy, url, method, outcome) => {
    expect(outcomeText(withDefault({ viewerProtocolPolicy }, { url, method }))).toBe(outcome);
  });

  it('names the way that each possible policy would go', () => {
    const { alternatives } = withDefault({ viewerProtocolPolicy: UNREAD }, { url: 'http://www.example.com/' });
    expect(alternatives.map((way) => outcomeText(way))).toEqual([
      '301 viewer-https-redirect?',
      '403 viewer-http-forbidden?',
      '- forwarded?',
    ]);
  });

  it('redirects to the same URL over https', () => {
    const { outcome, follows } = withDefault({}, { url: 'http://www.example.com/a?b=c' });
    expect(outcome.params['location']).toBe('https://www.example.com/a?b=c');
    expect(follows.map((further) => outcomeText(further))).toEqual(['- forwarded']);
  });
});

// https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/DownloadDistValuesCacheBehavior.html#DownloadDistValuesAllowedHTTPMethods
describe('allowed methods', () => {
  it.each<[allowed: CacheBehavior['allowedMethods'], method: string, outcome: string]>([
    [['GET', 'HEAD'], 'GET', '- forwarded'],
    [['GET', 'HEAD'], 'OPTIONS', '403 method-not-allowed'],
    [['GET', 'HEAD'], 'POST', '403 method-not-allowed'],
    [['GET', 'HEAD', 'OPTIONS'], 'OPTIONS', '- forwarded'],
    [['GET', 'HEAD', 'OPTIONS'], 'PUT', '403 method-not-allowed'],
    [UNREAD, 'GET', '- forwarded'],
    [UNREAD, 'HEAD', '- forwarded'],
    [UNREAD, 'POST', '- undetermined?'],
  ])('%s, %s', (allowedMethods, method, outcome) => {
    expect(outcomeText(withDefault({ allowedMethods }, { method }))).toBe(outcome);
  });
});

// https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/distribution-using-grpc.html
describe('gRPC at the edge', () => {
  it.each<[what: string, changed: Partial<CacheBehavior>, httpVersion: string, url: string, outcome: string]>([
    ['not enabled', { grpcEnabled: false }, 'http2', 'https://www.example.com/', '- grpc-not-enabled'],
    ['enabled, HTTP1 group', { grpcEnabled: true }, 'http2', 'https://www.example.com/', '464 target-group-protocol-version'],
    [
      'POST not allowed',
      { grpcEnabled: true, allowedMethods: ['GET', 'HEAD'] },
      'http2',
      'https://www.example.com/',
      '403 method-not-allowed',
    ],
    ['no HTTP/2 for viewers', { grpcEnabled: true }, 'http1.1', 'https://www.example.com/', '- viewer-http-version-not-offered'],
    ['HTTP/3 without HTTP/2', { grpcEnabled: true }, 'http3', 'https://www.example.com/', '- viewer-http-version-not-offered'],
    [
      'over plain HTTP',
      { grpcEnabled: true, viewerProtocolPolicy: 'allow-all' },
      'http2',
      'http://www.example.com/',
      '- grpc-not-supported',
    ],
    ['whether enabled not read', { grpcEnabled: UNREAD }, 'http2', 'https://www.example.com/', '- undetermined?'],
  ])('%s', (_, changed, httpVersion, url, outcome) => {
    const parts = { distributions: [distribution({ httpVersion, defaultCacheBehavior: behavior(changed) })], gaps: [gap({})] };
    expect(outcomeText(traceOf(parts, { url, grpc: true }))).toBe(outcome);
  });

  it('cannot tell whether HTTP/2 is offered where the setting was not read', () => {
    const parts = {
      distributions: [distribution({ httpVersion: UNREAD, defaultCacheBehavior: behavior({ grpcEnabled: true }) })],
      gaps: [gap({})],
    };
    expect(outcomeText(traceOf(parts, { grpc: true }))).toBe('- undetermined?');
  });
});

describe('what else the edge may do', () => {
  const viewerRequest = [{ eventType: 'viewer-request', arn: 'arn:aws:cloudfront::111122223333:function/rewrite' }];
  const originRequest = [{ eventType: 'origin-request', arn: 'arn:aws:lambda:us-east-1:111122223333:function:choose:3' }];

  it.each<[what: string, changed: Partial<CacheBehavior>, outcome: string]>([
    ['function on the way in', { functions: viewerRequest }, '- forwarded?'],
    ['function on the way out', { functions: [{ eventType: 'viewer-response', arn: 'f' }] }, '- forwarded'],
    ['Lambda@Edge on the way to the origin', { lambdaFunctions: originRequest }, '- forwarded?'],
    ['Lambda@Edge on the way back', { lambdaFunctions: [{ eventType: 'origin-response', arn: 'f' }] }, '- forwarded'],
    ['functions not read', { functions: UNREAD }, '- forwarded?'],
    ['signed URLs, not signed', { trustedKeyGroups: ['kg-1'] }, '403 signature-missing'],
    ['trusted signers not read', { trustedSigners: UNREAD }, '- forwarded?'],
  ])('%s', (_, changed, outcome) => {
    expect(outcomeText(withDefault(changed))).toBe(outcome);
  });

  it('does not hang a redirect at the edge on a function behind it', () => {
    expect(outcomeText(withDefault({ functions: viewerRequest }, { url: 'http://www.example.com/' }))).toBe('301 viewer-https-redirect');
  });

  it('names the function', () => {
    expect(withDefault({ functions: viewerRequest }).outcome.dependsOn[0]?.params).toEqual({ function: 'rewrite' });
    expect(withDefault({ lambdaFunctions: originRequest }).outcome.dependsOn[0]?.params).toEqual({ function: 'choose' });
  });
});
