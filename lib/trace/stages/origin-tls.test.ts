import { describe, expect, it } from 'vitest';

import type { Certificate } from '@/lib/inventory/surroundings';
import type { CustomOrigin } from '@/lib/inventory/distribution';
import type { Listener } from '@/lib/inventory/listener';
import { gap } from '@/lib/testing/gap';
import { behavior, certificate, distribution, listener, loadBalancer, loadBalancerHost, origin } from '@/lib/testing/sample-parts';
import { outcomeText, traceOf } from '@/lib/testing/trace-of';

const UNREAD = { $unknown: 'g' };
const ALL_VIEWER = '216adef6-5c7f-47e4-b989-5492eafa07d3';
const EXCEPT_HOST = 'b689b0a8-53d0-40ab-baf2-68738e2966ac';
const HOST_ONLY = 'bf0718e1-ba1e-49d1-88b1-f726733018ae';
const onListener = (changed: Partial<Listener>) => ({ loadBalancers: [loadBalancer({ listeners: [listener(changed)] })] });

// https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/http-502-bad-gateway.html
describe('name of the origin’s certificate', () => {
  it.each<[what: string, domainName: string, policy: string | null, names: string[], outcome: string]>([
    ['covers the origin domain', 'origin.example.com', null, ['origin.example.com'], '- forwarded'],
    ['covers it by a wildcard', 'origin.example.com', null, ['*.example.com'], '- forwarded'],
    ['covers another name', 'origin.example.com', null, ['www.example.com'], '502 origin-certificate-name'],
    ['raw name of the load balancer', loadBalancerHost(), null, ['www.example.com'], '502 origin-certificate-name'],
    ['raw name, Host forwarded', loadBalancerHost(), ALL_VIEWER, ['www.example.com'], '- forwarded'],
    ['raw name, Host forwarded by a policy for nothing else', loadBalancerHost(), HOST_ONLY, ['www.example.com'], '- forwarded'],
    ['raw name, everything but Host forwarded', loadBalancerHost(), EXCEPT_HOST, ['www.example.com'], '502 origin-certificate-name'],
    ['Host forwarded, only the origin covered', 'origin.example.com', ALL_VIEWER, ['origin.example.com'], '502 origin-certificate-name'],
    ['Host forwarded, both covered', 'origin.example.com', ALL_VIEWER, ['origin.example.com', 'www.example.com'], '- forwarded'],
  ])('%s', (_, domainName, originRequestPolicyId, names, outcome) => {
    const parts = {
      distributions: [distribution({ origins: [origin({ domainName })], defaultCacheBehavior: behavior({ originRequestPolicyId }) })],
      certificates: [certificate('origin', names)],
    };
    expect(outcomeText(traceOf(parts))).toBe(outcome);
  });

  it('cannot tell whether Host is forwarded by a policy that was not read, where that matters', () => {
    const parts = {
      distributions: [distribution({ defaultCacheBehavior: behavior({ originRequestPolicyId: 'custom' }) })],
      certificates: [certificate('origin', ['origin.example.com'])],
    };
    expect(outcomeText(traceOf(parts))).toBe('- undetermined?');
    expect(outcomeText(traceOf({ ...parts, certificates: [certificate('origin', ['*.example.com'])] }))).toBe('- forwarded');
  });
});

describe('trust in the origin’s certificate', () => {
  it.each<[what: string, changed: Partial<Certificate>, outcome: string]>([
    ['issued by Amazon', {}, '- forwarded'],
    ['imported', { type: 'IMPORTED' }, '- forwarded?'],
    ['expired', { status: 'EXPIRED' }, '502 origin-certificate-expired'],
    ['of a private authority', { type: 'PRIVATE' }, '502 origin-certificate-untrusted'],
    ['self-signed', { type: 'IMPORTED', selfSigned: true }, '502 origin-certificate-untrusted'],
    ['revoked', { status: 'REVOKED' }, '502 origin-certificate-untrusted'],
    ['status not read', { status: UNREAD }, '- forwarded?'],
    ['type not read', { type: UNREAD }, '- forwarded?'],
    ['names not read', { names: UNREAD }, '- forwarded?'],
  ])('%s', (_, changed, outcome) => {
    const parts = { certificates: [certificate('origin', ['origin.example.com'], changed)], gaps: [gap({})] };
    expect(outcomeText(traceOf(parts))).toBe(outcome);
  });

  it.each([
    ['certificate not in the inventory', { certificates: [] }, '- forwarded?'],
    ['certificates of the listener not read', { ...onListener({ certificates: UNREAD }), gaps: [gap({})] }, '- forwarded?'],
    [
      'a good one beside an expired one',
      {
        certificates: [certificate('old', ['origin.example.com'], { status: 'EXPIRED' }), certificate('origin', ['origin.example.com'])],
        ...onListener({
          certificates: [
            { arn: certificate('old', []).arn, isDefault: true },
            { arn: certificate('origin', []).arn, isDefault: false },
          ],
        }),
      },
      '- forwarded',
    ],
  ])('%s', (_, parts, outcome) => {
    expect(outcomeText(traceOf(parts))).toBe(outcome);
  });
});

describe('the end of the certificate', () => {
  it.each([
    ['2027-05-31T00:00:00.000Z', '- forwarded'],
    ['2027-06-02T00:00:00.000Z', '502 origin-certificate-expired'],
  ])('judged at %s', (at, outcome) => {
    expect(outcomeText(traceOf({}, { at }))).toBe(outcome);
  });
});

// https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/RequestAndResponseBehaviorCustomOrigin.html
describe('TLS version of the origin hop', () => {
  it.each<[set: CustomOrigin['sslProtocols'], policy: string, versions: string[] | null, outcome: string]>([
    [['TLSv1.2'], 'ELBSecurityPolicy-TLS13-1-2-2021-06', ['TLSv1.3', 'TLSv1.2'], '- forwarded'],
    [['TLSv1.2'], 'ELBSecurityPolicy-TLS13-1-3-2021-06', ['TLSv1.3'], '- forwarded'],
    [['TLSv1', 'TLSv1.1'], 'ELBSecurityPolicy-TLS13-1-2-2021-06', ['TLSv1.3'], '- forwarded'],
    [['TLSv1'], 'ELBSecurityPolicy-TLS-1-2-2017-01', null, '502 origin-tls-mismatch'],
    [['TLSv1', 'TLSv1.2'], 'ELBSecurityPolicy-2016-08', ['TLSv1.2', 'TLSv1'], '- forwarded'],
    [['SSLv3', 'TLSv1.2'], 'ELBSecurityPolicy-TLS13-1-2-2021-06', null, '502 origin-tls-mismatch'],
    [['TLSv1.2'], 'ELBSecurityPolicy-TLS14-2031-01', null, '- forwarded?'],
    [UNREAD, 'ELBSecurityPolicy-TLS13-1-2-2021-06', null, '- forwarded?'],
  ])('%s and %s', (sslProtocols, sslPolicy, versions, outcome) => {
    const parts = {
      distributions: [distribution({ origins: [origin({}, { sslProtocols })] })],
      ...onListener({ sslPolicy }),
      gaps: [gap({})],
    };
    const trace = traceOf(parts);
    expect([trace.hops[1]?.tls?.versions ?? null, outcomeText(trace)]).toEqual([versions, outcome]);
  });

  it('believes the account’s policies more than their names', () => {
    const sslPolicies = [{ name: 'ELBSecurityPolicy-TLS13-1-2-2021-06', region: 'eu-west-1', protocols: ['TLSv1.2'], ciphers: [] }];
    expect(traceOf({ sslPolicies }).hops[1]?.tls).toEqual({
      versions: ['TLSv1.2'],
      policy: 'ELBSecurityPolicy-TLS13-1-2-2021-06',
      peerValidated: true,
    });
  });

  it('takes an HTTPS listener without a policy for one with AWS’s default', () => {
    expect(traceOf(onListener({ sslPolicy: null })).hops[1]?.tls?.policy).toBe('ELBSecurityPolicy-2016-08');
  });
});

describe('client certificate towards the origin', () => {
  const verify = { mode: 'verify', trustStoreArn: 'ts', ignoreClientCertificateExpiry: false, trustStoreAssociationStatus: 'active' };

  it.each<[what: string, mode: Listener['mutualAuthentication'], own: CustomOrigin['clientCertificateArn'], outcome: string]>([
    ['demanded and missing', verify, null, '502 origin-tls-mismatch'],
    ['demanded and set', verify, 'arn:aws:acm:us-east-1:111122223333:certificate/client', '- forwarded?'],
    ['demanded, not known whether set', verify, UNREAD, '- forwarded?'],
    ['passed through', { ...verify, mode: 'passthrough' }, null, '- forwarded?'],
    ['off', { ...verify, mode: 'off' }, null, '- forwarded'],
    ['not known whether demanded', UNREAD, null, '- forwarded?'],
  ])('%s', (_, mutualAuthentication, clientCertificateArn, outcome) => {
    const parts = {
      distributions: [distribution({ origins: [origin({}, { clientCertificateArn })] })],
      ...onListener({ mutualAuthentication }),
      gaps: [gap({})],
    };
    expect(outcomeText(traceOf(parts))).toBe(outcome);
  });
});
