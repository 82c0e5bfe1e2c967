import { describe, expect, it } from 'vitest';

import type { Distribution } from '@/lib/inventory/distribution';
import type { HttpVersion } from '../request';
import { gap } from '@/lib/testing/gap';
import { distribution } from '@/lib/testing/sample-parts';
import { hopsText, outcomeText, traceOf, type RequestWish } from '@/lib/testing/trace-of';

const spoken = (changed: Partial<Distribution>, wish: RequestWish) => traceOf({ distributions: [distribution(changed)] }, wish).hops[0];

// https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/DownloadDistValuesGeneral.html#DownloadDistValuesSupportedHTTPVersions
describe('HTTP version of the viewer hop', () => {
  it.each<[setting: string | null, asked: HttpVersion, spoken: HttpVersion]>([
    ['http2and3', 'HTTP/3', 'HTTP/3'],
    ['http2and3', 'HTTP/2', 'HTTP/2'],
    ['http2and3', 'HTTP/1.1', 'HTTP/1.1'],
    ['http3', 'HTTP/3', 'HTTP/3'],
    ['http3', 'HTTP/2', 'HTTP/1.1'],
    ['http2', 'HTTP/3', 'HTTP/2'],
    ['http2', 'HTTP/2', 'HTTP/2'],
    ['http1.1', 'HTTP/3', 'HTTP/1.1'],
    ['http1.1', 'HTTP/2', 'HTTP/1.1'],
    [null, 'HTTP/3', 'HTTP/2'],
    [null, 'HTTP/2', 'HTTP/2'],
  ])('%s, asked for %s: %s', (httpVersion, asked, version) => {
    expect(spoken({ httpVersion }, { http: asked })?.http).toBe(version);
  });

  it('is HTTP/1.1 for a WebSocket and over plain HTTP, whatever is offered', () => {
    expect(spoken({}, { websocket: true })?.http).toBe('HTTP/1.1');
    expect(spoken({}, { url: 'http://www.example.com/', http: 'HTTP/2' })).toMatchObject({ http: 'HTTP/1.1', scheme: 'http', tls: null });
  });

  it('is not known where the setting was not read, and the rest of the way does not mind', () => {
    const trace = traceOf({ distributions: [distribution({ httpVersion: { $unknown: 'g' } })], gaps: [gap({})] });
    expect(hopsText(trace)).toBe('- > HTTP/1.1 https > HTTP/1.1 http');
    expect(outcomeText(trace)).toBe('- forwarded');
  });

  it('is not known for a literal that AWS added later', () => {
    expect(spoken({ httpVersion: 'http4' }, {})?.http).toBeNull();
  });
});

describe('TLS of the viewer hop', () => {
  it('is the policy of the certificate, and what the HTTP version can use of it', () => {
    expect(spoken({}, { http: 'HTTP/3' })?.tls).toEqual({ versions: ['TLSv1.3'], policy: 'TLSv1.2_2021', peerValidated: true });
    expect(spoken({}, { http: 'HTTP/2' })?.tls?.versions).toEqual(['TLSv1.3', 'TLSv1.2']);
  });

  it('is TLSv1 with CloudFront’s own certificate, whatever was set', () => {
    const viewerCertificate = {
      cloudFrontDefaultCertificate: true,
      acmCertificateArn: null,
      iamCertificateId: null,
      sslSupportMethod: 'vip',
      minimumProtocolVersion: 'TLSv1.2_2021',
    };
    const tls = spoken({ viewerCertificate }, { http: 'HTTP/1.1' })?.tls;
    expect(tls).toEqual({ versions: ['TLSv1.3', 'TLSv1.2', 'TLSv1.1', 'TLSv1'], policy: 'TLSv1', peerValidated: true });
  });

  it('is not known where the certificate was not read', () => {
    expect(spoken({ viewerCertificate: { $unknown: 'g' } }, {})?.tls).toEqual({ versions: null, policy: null, peerValidated: true });
  });
});

describe('what the edge demands of every viewer', () => {
  it.each<[what: string, changed: Partial<Distribution>, outcome: string]>([
    ['disabled', { enabled: false }, '- distribution-disabled'],
    ['whether it is enabled not read', { enabled: { $unknown: 'g' } }, '- forwarded?'],
    [
      'client certificate required',
      { viewerMtls: { mode: 'required', trustStoreId: 'ts', ignoreCertificateExpiry: false } },
      '- forwarded?',
    ],
    [
      'client certificate optional',
      { viewerMtls: { mode: 'optional', trustStoreId: 'ts', ignoreCertificateExpiry: false } },
      '- forwarded',
    ],
    ['client certificate not read', { viewerMtls: { $unknown: 'g' } }, '- forwarded?'],
    ['countries', { geoRestriction: { type: 'whitelist', locations: ['JP'] } }, '- forwarded?'],
    ['countries not read', { geoRestriction: { $unknown: 'g' } }, '- forwarded?'],
    ['connection function', { connectionFunctionId: 'cf-1' }, '- forwarded?'],
    ['continuous deployment not read', { continuousDeploymentPolicyId: { $unknown: 'g' } }, '- forwarded?'],
    ['continuous deployment without its policy', { continuousDeploymentPolicyId: 'cdp' }, '- forwarded?'],
  ])('%s', (_, changed, outcome) => {
    expect(outcomeText(traceOf({ distributions: [distribution(changed)], gaps: [gap({})] }))).toBe(outcome);
  });

  it.each([
    ['a share of the traffic', { enabled: true, trafficType: 'SingleWeight', weight: 0.1, headerName: null }, {}, '- forwarded?'],
    ['no share', { enabled: true, trafficType: 'SingleWeight', weight: 0, headerName: null }, {}, '- forwarded'],
    ['switched off', { enabled: false, trafficType: 'SingleWeight', weight: 0.1, headerName: null }, {}, '- forwarded'],
    [
      'a header that the request lacks',
      { enabled: true, trafficType: 'SingleHeader', weight: null, headerName: 'aws-cf-cd-x' },
      {},
      '- forwarded',
    ],
    [
      'a header that the request has',
      { enabled: true, trafficType: 'SingleHeader', weight: null, headerName: 'aws-cf-cd-x' },
      { 'Aws-Cf-Cd-X': '1' },
      '- forwarded?',
    ],
  ])('continuous deployment: %s', (_, policy, headers, outcome) => {
    const parts = {
      distributions: [distribution({ continuousDeploymentPolicyId: 'cdp' })],
      continuousDeploymentPolicies: [{ id: 'cdp', stagingDistributionDnsNames: [], ...policy }],
    };
    expect(outcomeText(traceOf(parts, { headers }))).toBe(outcome);
  });
});
