import { describe, expect, it } from 'vitest';

import { linkChain } from '@/lib/chain/link-chain';
import type { Inventory } from '@/lib/inventory/inventory';
import { gap } from '@/lib/testing/gap';
import {
  behavior,
  distribution,
  listener,
  loadBalancer,
  loadBalancerArn,
  origin,
  plainListener,
  targetGroup,
} from '@/lib/testing/sample-parts';
import { cloudFrontPrefixList, egress, ingress, securityGroup, taskSecurityGroup } from '@/lib/testing/sample-network';
import { smallAccount } from '@/lib/testing/small-account';

import { surveyChain } from './survey';
import type { EffectiveUse, HopReport, Survey } from './survey-types';

const UNREAD = { $unknown: 'g' };
const CLOSED = {
  securityGroups: [securityGroup({ rules: [ingress({ cidrIpv4: null, prefixListId: 'pl-4fa04526' }), egress()] }), taskSecurityGroup()],
  prefixLists: [cloudFrontPrefixList()],
};
const survey = (parts: Partial<Inventory> = {}): Survey => surveyChain(linkChain(smallAccount({ ...CLOSED, ...parts })));
const hop = (found: Survey, kind: HopReport['kind']): HopReport => found.hops.find((one) => one.kind === kind)!;
const uses = ({ effective }: HopReport): string[] =>
  effective.map(({ kind, http, outcome }: EffectiveUse) => `${kind} ${http ?? '-'} ${String(outcome.status ?? outcome.reason)}`);
const HTTP2_GROUP = { targetGroups: [targetGroup({ protocolVersion: 'HTTP2' })] };

describe('the story that started it: HTTP/2 everywhere behind CloudFront', () => {
  const found = survey(HTTP2_GROUP);

  it('speaks HTTP/3, HTTP/2 and HTTP/1.1 to viewers', () => {
    const pages = hop(found, 'viewer').effective.filter(({ framing, scheme }) => framing === null && scheme === 'https');
    expect(pages.map(({ http }) => http)).toEqual(['HTTP/3', 'HTTP/2', 'HTTP/1.1']);
  });

  it('speaks HTTP/1.1 over TLS to the origin', () => {
    const { effective, posture } = hop(found, 'origin');
    expect(new Set(effective.map(({ http }) => http))).toEqual(new Set(['HTTP/1.1']));
    expect(effective.every(({ tls }) => tls?.versions?.[0] === 'TLSv1.3')).toBe(true);
    expect(posture).toBe('secure');
  });

  it('answers 464 on the target hop to every page', () => {
    const target = hop(found, 'target');
    expect(uses(target)).toEqual(['http3 - 464', 'http2 - 464', 'http1.1 - 464', 'websocket - 464']);
    expect(target).toMatchObject({
      severity: 'critical',
      outcome: { status: 464, reason: 'target-group-protocol-version' },
      via: { kind: 'target-group', name: 'web' },
    });
    expect(target.badges).toEqual([{ code: 'status', severity: 'critical', params: { status: 464 } }]);
    expect(target.configured[0]).toMatchObject({ name: 'ProtocolVersion', value: 'HTTP2', gap: null });
  });

  it('is critical for the entry', () => {
    expect(found.entries[0]).toMatchObject({ severity: 'critical', worst: { status: 464 } });
  });
});

describe('a sound chain', () => {
  const found = survey();

  it('forwards throughout and bears no badge', () => {
    expect(found.hops.flatMap(({ badges }) => badges)).toEqual([]);
    expect(new Set(found.hops.map(({ severity }) => severity))).toEqual(new Set(['none']));
    expect(found.entries[0]).toMatchObject({ severity: 'none', worst: { reason: 'forwarded', status: null } });
  });

  it('has its postures', () => {
    expect(found.hops.map(({ kind, posture }) => `${kind} ${posture}`)).toEqual([
      'viewer secure',
      'viewer secure',
      'origin secure',
      'target acceptable',
    ]);
  });

  it('says what is set in AWS’s names', () => {
    expect(hop(found, 'viewer').configured.map(({ name, value }) => [name, value])).toEqual([
      ['HttpVersion', 'http2and3'],
      ['ViewerProtocolPolicy', ['redirect-to-https']],
      ['MinimumProtocolVersion', 'TLSv1.2_2021'],
      ['CloudFrontDefaultCertificate', false],
    ]);
    expect(hop(found, 'origin').configured.map(({ name, value }) => [name, value])).toContainEqual(['OriginProtocolPolicy', 'https-only']);
  });

  it('traces every kind of request, and minds no probe that a page-only chain refuses', () => {
    const own = found.requests.filter(({ entry }) => entry === 'E1EXAMPLE');
    expect(new Set(own.map(({ kind }) => kind))).toEqual(new Set(['http3', 'http2', 'http1.1', 'grpc', 'websocket', 'plain-http']));
    expect(own.find(({ kind }) => kind === 'grpc')).toMatchObject({ severity: 'none', trace: { outcome: { reason: 'grpc-not-enabled' } } });
  });

  it('is the same every time', () => {
    expect(survey()).toEqual(found);
  });
});

describe('viewers that enter the load balancer itself', () => {
  const found = survey({ distributions: [], ...HTTP2_GROUP, securityGroups: [securityGroup()] });

  it('have HTTP/2 down to the container; those with HTTP/1.1 get 464', () => {
    const target = hop(found, 'target');
    expect(uses(target)).toEqual([
      'http1.1 - 464',
      'websocket - 464',
      'http3 HTTP/2 forwarded',
      'http2 HTTP/2 forwarded',
      'grpc HTTP/2 forwarded',
    ]);
    expect(target.severity).toBe('medium');
  });
});

describe('gRPC through CloudFront', () => {
  const found = survey({
    targetGroups: [targetGroup({ protocolVersion: 'GRPC' })],
    distributions: [distribution({ defaultCacheBehavior: behavior({ grpcEnabled: true }) })],
  });

  it('is HTTP/2 on the origin hop, and 464 for pages', () => {
    expect(uses(hop(found, 'origin'))).toContain('grpc HTTP/2 forwarded');
    expect(uses(hop(found, 'origin'))).toContain('http2 HTTP/1.1 464');
    expect(found.entries[0]?.severity).toBe('medium');
  });
});

describe('posture and badges', () => {
  const withCustom = (custom: Parameters<typeof origin>[1], policy = 'redirect-to-https') => ({
    distributions: [distribution({ origins: [origin({}, custom)], defaultCacheBehavior: behavior({ viewerProtocolPolicy: policy }) })],
    loadBalancers: [loadBalancer({ listeners: [listener(), plainListener()] })],
    securityGroups: [
      securityGroup({ rules: [ingress({ protocol: '-1', cidrIpv4: null, prefixListId: 'pl-4fa04526' }), egress()] }),
      taskSecurityGroup(),
    ],
  });

  it.each<[what: string, parts: Partial<Inventory>, kind: HopReport['kind'], posture: string, badges: string[]]>([
    ['plain HTTP to the origin', withCustom({ protocolPolicy: 'http-only' }), 'origin', 'exposed', ['plaintext']],
    [
      'as the viewer, who may use plain HTTP',
      withCustom({ protocolPolicy: 'match-viewer' }, 'allow-all'),
      'origin',
      'weak',
      ['may-be-plaintext'],
    ],
    ['as the viewer, who must use HTTPS', withCustom({ protocolPolicy: 'match-viewer' }), 'origin', 'secure', []],
    ['viewers may use plain HTTP', withCustom({}, 'allow-all'), 'viewer', 'weak', ['may-be-plaintext']],
    [
      'old TLS for viewers',
      {
        distributions: [
          distribution({
            viewerCertificate: {
              cloudFrontDefaultCertificate: true,
              acmCertificateArn: null,
              iamCertificateId: null,
              sslSupportMethod: null,
              minimumProtocolVersion: null,
            },
          }),
        ],
      },
      'viewer',
      'weak',
      ['old-tls'],
    ],
    [
      'HTTPS to targets',
      {
        targetGroups: [targetGroup({ protocol: 'HTTPS' })],
        loadBalancers: [loadBalancer({ listeners: [listener({ sslPolicy: 'ELBSecurityPolicy-TLS-1-2-2017-01' })] })],
      },
      'target',
      'secure',
      [],
    ],
    [
      'protocol policy not read',
      { ...withCustom({ protocolPolicy: UNREAD }), gaps: [gap({ kind: 'tags' })] },
      'origin',
      'unknown',
      ['unknown'],
    ],
    [
      'origin gone',
      { distributions: [distribution({ origins: [origin({ domainName: 'gone-1.eu-west-1.elb.amazonaws.com' })] })] },
      'origin',
      'unknown',
      ['status', 'missing'],
    ],
    ['load balancer open to everybody', { securityGroups: [securityGroup()] }, 'origin', 'secure', ['open-to-internet']],
  ])('%s', (_, parts, kind, posture, badges) => {
    const report = hop(survey(parts), kind);
    expect([report.posture, report.badges.map(({ code }) => code)]).toEqual([posture, badges]);
  });

  it('marks the side door that is open', () => {
    const found = survey({ securityGroups: [securityGroup()] });
    expect(found.hops.find(({ id }) => id === `viewer:${loadBalancerArn()}`)?.badges.map(({ code }) => code)).toEqual(['open-to-internet']);
    expect(found.entries[1]).toMatchObject({ severity: 'medium', worst: { reason: 'forwarded' }, entry: { fronted: true } });
  });

  it('names the action that would tell an unread setting', () => {
    const found = survey({ targetGroups: [targetGroup({ protocolVersion: UNREAD })], gaps: [gap({ kind: 'tags' })] });
    expect(hop(found, 'target').configured[0]).toEqual({ name: 'ProtocolVersion', value: null, gap: 'g', evidence: null });
    expect(found.entries[0]).toMatchObject({ severity: 'unknown', worst: { reason: 'undetermined' } });
  });
});
