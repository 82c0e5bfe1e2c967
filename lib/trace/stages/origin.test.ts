import { describe, expect, it } from 'vitest';

import type { CustomOrigin, Distribution, Origin } from '@/lib/inventory/distribution';
import type { VpcOrigin } from '@/lib/inventory/cloudfront-parts';
import { gap } from '@/lib/testing/gap';
import {
  behavior,
  certificate,
  distribution,
  listener,
  loadBalancer,
  loadBalancerArn,
  origin,
  plainListener,
  targetGroup,
} from '@/lib/testing/sample-parts';
import { hopsText, outcomeText, type RequestWish, traceOf } from '@/lib/testing/trace-of';

const UNREAD = { $unknown: 'g' };
const both = [loadBalancer({ listeners: [listener(), plainListener()] })];
const withOrigin = (
  changed: Partial<Origin>,
  custom: Partial<CustomOrigin> = {},
  more: Partial<Distribution> = {},
): { distributions: Distribution[] } => ({
  distributions: [distribution({ origins: [origin(changed, custom)], ...more })],
});

// https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/using-https-cloudfront-to-custom-origin.html
describe('scheme and port of the origin hop', () => {
  const open = behavior({ viewerProtocolPolicy: 'allow-all' });

  it.each<[policy: CustomOrigin['protocolPolicy'], viewer: 'http' | 'https', hops: string]>([
    ['http-only', 'https', 'HTTP/2 https > HTTP/1.1 http > HTTP/1.1 http'],
    ['http-only', 'http', 'HTTP/1.1 http > HTTP/1.1 http > HTTP/1.1 http'],
    ['https-only', 'https', 'HTTP/2 https > HTTP/1.1 https > HTTP/1.1 http'],
    ['https-only', 'http', 'HTTP/1.1 http > HTTP/1.1 https > HTTP/1.1 http'],
    ['match-viewer', 'https', 'HTTP/2 https > HTTP/1.1 https > HTTP/1.1 http'],
    ['match-viewer', 'http', 'HTTP/1.1 http > HTTP/1.1 http > HTTP/1.1 http'],
  ])('%s for a viewer over %s', (protocolPolicy, viewer, hops) => {
    const parts = { ...withOrigin({}, { protocolPolicy }, { defaultCacheBehavior: open }), loadBalancers: both };
    expect(hopsText(traceOf(parts, { url: `${viewer}://www.example.com/` }))).toBe(hops);
  });

  it.each<[what: string, custom: Partial<CustomOrigin>, outcome: string]>([
    ['another port with a listener', { httpsPort: 8443 }, '- forwarded'],
    ['another port without one', { httpsPort: 9443 }, '504 origin-port-closed'],
    ['http to a plain listener', { protocolPolicy: 'http-only', httpPort: 80 }, '- forwarded'],
    ['http to an HTTPS listener', { protocolPolicy: 'http-only', httpPort: 443 }, '400 origin-scheme-mismatch'],
    ['https to a plain listener', { httpsPort: 80 }, '502 origin-scheme-mismatch'],
    ['policy not read, both ways end alike', { protocolPolicy: UNREAD }, '- forwarded'],
    ['policy not read, one way fails', { protocolPolicy: UNREAD, httpPort: 8081 }, '- undetermined?'],
    ['port not read', { httpsPort: UNREAD }, '- undetermined?'],
  ])('%s', (_, custom, outcome) => {
    const loadBalancers = [loadBalancer({ listeners: [listener(), plainListener(), listener({ port: 8443 })] })];
    expect(outcomeText(traceOf({ ...withOrigin({}, custom), loadBalancers, gaps: [gap({})] }))).toBe(outcome);
  });
});

// https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/RequestAndResponseBehaviorCustomOrigin.html#RequestCustomHTTPVersion
describe('HTTP version of the origin hop', () => {
  const grpcParts = {
    distributions: [distribution({ defaultCacheBehavior: behavior({ grpcEnabled: true }) })],
    targetGroups: [targetGroup({ protocolVersion: 'GRPC' })],
  };

  it.each<[what: string, wish: RequestWish, hops: string]>([
    ['HTTP/3 viewer', { http: 'HTTP/3' }, 'HTTP/3 https > HTTP/1.1 https > HTTP/1.1 http'],
    ['HTTP/2 viewer', { http: 'HTTP/2' }, 'HTTP/2 https > HTTP/1.1 https > HTTP/1.1 http'],
    ['HTTP/1.1 viewer', { http: 'HTTP/1.1' }, 'HTTP/1.1 https > HTTP/1.1 https > HTTP/1.1 http'],
    ['WebSocket', { websocket: true }, 'WebSocket HTTP/1.1 https > WebSocket HTTP/1.1 https > WebSocket HTTP/1.1 http'],
  ])('%s', (_, wish, hops) => {
    expect(hopsText(traceOf({}, wish))).toBe(hops);
  });

  it('is HTTP/2 for gRPC, and HTTP/1.1 for a page on the same behaviour', () => {
    expect(hopsText(traceOf(grpcParts, { grpc: true }))).toBe('gRPC HTTP/2 https > gRPC HTTP/2 https > gRPC HTTP/2 http');
    expect(outcomeText(traceOf(grpcParts))).toBe('464 target-group-protocol-version');
    expect(hopsText(traceOf(grpcParts))).toBe('HTTP/2 https > HTTP/1.1 https > -');
  });

  it.each([
    [
      'origin over plain HTTP',
      withOrigin({}, { protocolPolicy: 'http-only' }, { defaultCacheBehavior: behavior({ grpcEnabled: true }) }),
      '- grpc-not-supported',
    ],
    [
      'load balancer without HTTP/2',
      { ...grpcParts, loadBalancers: [loadBalancer({ attributes: { 'routing.http2.enabled': 'false' } })] },
      '- grpc-not-supported',
    ],
    ['attributes not read', { ...grpcParts, loadBalancers: [loadBalancer({ attributes: UNREAD })], gaps: [gap({})] }, '- undetermined?'],
  ])('carries no gRPC: %s', (_, parts, outcome) => {
    expect(outcomeText(traceOf(parts, { grpc: true }))).toBe(outcome);
  });
});

// https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/private-content-vpc-origins.html
describe('VPC origin', () => {
  const vpcOrigin = (changed: Partial<VpcOrigin> = {}): VpcOrigin => ({
    id: 'vo_1',
    arn: 'arn:aws:cloudfront::111122223333:vpcorigin/vo_1',
    accountId: '111122223333',
    name: 'inside',
    status: 'Deployed',
    endpointArn: loadBalancerArn(),
    httpPort: 80,
    httpsPort: 443,
    protocolPolicy: 'https-only',
    sslProtocols: ['TLSv1.2'],
    ipAddressType: null,
    ...changed,
  });
  const use = { vpcOriginId: 'vo_1', ownerAccountId: null, readTimeout: null, keepaliveTimeout: null };
  const parts = (grpcEnabled = false) => ({
    distributions: [distribution({ origins: [origin({ custom: null, vpc: use })], defaultCacheBehavior: behavior({ grpcEnabled }) })],
    loadBalancers: [loadBalancer({ scheme: 'internal', listeners: [listener(), plainListener()] })],
  });

  it.each<[what: string, changed: Partial<VpcOrigin>, wish: RequestWish, grpc: boolean, outcome: string, hops: string]>([
    ['reaches an internal load balancer', {}, {}, false, '- forwarded', 'HTTP/2 https > HTTP/1.1 https > HTTP/1.1 http'],
    [
      'has its own protocol policy',
      { protocolPolicy: 'http-only' },
      {},
      false,
      '- forwarded',
      'HTTP/2 https > HTTP/1.1 http > HTTP/1.1 http',
    ],
    [
      'carries WebSockets',
      {},
      { websocket: true },
      false,
      '- forwarded',
      'WebSocket HTTP/1.1 https > WebSocket HTTP/1.1 https > WebSocket HTTP/1.1 http',
    ],
    ['carries no gRPC', {}, { grpc: true }, true, '- grpc-not-supported', 'gRPC HTTP/2 https > -'],
  ])('%s', (_, changed, wish, grpc, outcome, hops) => {
    const trace = traceOf({ ...parts(grpc), vpcOrigins: [vpcOrigin(changed)] }, wish);
    expect([outcomeText(trace), hopsText(trace)]).toEqual([outcome, hops]);
  });

  it('is not known where it was not read', () => {
    expect(outcomeText(traceOf({ ...parts(), vpcOrigins: [] }))).toBe('- undetermined?');
  });
});

describe('where an origin leads', () => {
  it.each<[what: string, changed: Partial<Origin>, outcome: string]>([
    ['another kind of service', { domainName: 'abc123.execute-api.eu-west-1.amazonaws.com' }, '- origin-other-service'],
    [
      'a bucket',
      { domainName: 'files.s3.eu-west-1.amazonaws.com', custom: null, s3: { originAccessIdentity: null } },
      '- origin-other-service',
    ],
    ['a load balancer that is gone', { domainName: 'old-1.eu-west-1.elb.amazonaws.com' }, '502 origin-name-unresolved'],
    ['a region that was not scanned', { domainName: 'far-1.us-west-2.elb.amazonaws.com' }, '- undetermined?'],
    ['a name that was not read', { domainName: UNREAD }, '- undetermined?'],
  ])('%s', (_, changed, outcome) => {
    expect(outcomeText(traceOf({ ...withOrigin(changed), gaps: [gap({ kind: 'tags', resource: 'x' })] }))).toBe(outcome);
  });

  it('reaches a bucket with the viewer’s scheme', () => {
    const parts = withOrigin({ custom: null, s3: { originAccessIdentity: null }, domainName: 'files.s3.eu-west-1.amazonaws.com' });
    expect(traceOf(parts).hops.at(-1)).toMatchObject({ kind: 'origin', scheme: 'https', http: null });
  });

  it.each<[scheme: string, outcome: string]>([
    ['internet-facing', '- forwarded'],
    ['internal', '504 origin-internal-load-balancer'],
  ])('a load balancer that is %s', (scheme, outcome) => {
    expect(outcomeText(traceOf({ loadBalancers: [loadBalancer({ scheme })] }))).toBe(outcome);
  });

  it('cannot tell where the scheme of the load balancer was not read', () => {
    expect(outcomeText(traceOf({ loadBalancers: [loadBalancer({ scheme: UNREAD })], gaps: [gap({})] }))).toBe('- undetermined?');
  });

  it('uses the first origin of a group', () => {
    const parts = {
      distributions: [
        distribution({
          origins: [origin(), origin({ id: 'spare', domainName: 'spare.example.net' })],
          originGroups: [{ id: 'group', statusCodes: [502], members: ['alb', 'spare'], selectionCriteria: null }],
          defaultCacheBehavior: behavior({ targetOriginId: 'group' }),
        }),
      ],
    };
    expect(traceOf(parts).route.originLink).toBe('origin:E1EXAMPLE/alb');
  });

  it.each<[what: string, changed: Partial<Distribution>]>([
    ['the target origin was not read', { defaultCacheBehavior: behavior({ targetOriginId: UNREAD }) }],
    ['the origins were not read', { origins: UNREAD }],
    ['the target origin does not exist', { defaultCacheBehavior: behavior({ targetOriginId: 'nothing' }) }],
  ])('cannot tell where %s', (_, changed) => {
    expect(outcomeText(traceOf({ distributions: [distribution(changed)], gaps: [gap({})] }))).toBe('- undetermined?');
  });
});

describe('the certificate that CloudFront is shown', () => {
  it('may be one of several', () => {
    const parts = {
      loadBalancers: [
        loadBalancer({
          listeners: [
            listener({
              certificates: [
                { arn: certificate('other', []).arn, isDefault: true },
                { arn: certificate('origin', []).arn, isDefault: false },
              ],
            }),
          ],
        }),
      ],
      certificates: [certificate('other', ['other.example.com']), certificate('origin', ['origin.example.com'])],
    };
    expect(outcomeText(traceOf(parts))).toBe('- forwarded');
  });
});
