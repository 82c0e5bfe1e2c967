import { describe, expect, it } from 'vitest';

import type { LoadBalancer } from '@/lib/inventory/load-balancer';
import type { SecurityGroup } from '@/lib/inventory/network';
import { gap } from '@/lib/testing/gap';
import { listener, loadBalancer, loadBalancerHost, plainListener, targetGroup } from '@/lib/testing/sample-parts';
import { cloudFrontPrefixList, egress, ingress, securityGroup, taskSecurityGroup } from '@/lib/testing/sample-network';
import { hopsText, outcomeText, type RequestWish, traceOf } from '@/lib/testing/trace-of';

const UNREAD = { $unknown: 'g' };
/** The rules, and one that lets everything out. */
const out = (rules: SecurityGroup['rules']): SecurityGroup['rules'] => (Array.isArray(rules) ? [...rules, egress()] : rules);
const DIRECT = `https://${loadBalancerHost()}/`;
const prefixList = ingress({ cidrIpv4: null, prefixListId: 'pl-4fa04526' });

describe('reachListener', () => {
  it.each<[what: string, changed: Partial<LoadBalancer>, outcome: string]>([
    ['active', {}, '- forwarded'],
    ['active_impaired', { state: 'active_impaired' }, '- forwarded'],
    ['provisioning', { state: 'provisioning' }, '504 load-balancer-not-active'],
    ['failed', { state: 'failed' }, '504 load-balancer-not-active'],
    ['no listener on the port', { listeners: [plainListener()] }, '504 origin-port-closed'],
    ['listeners not read', { listeners: UNREAD }, '- undetermined?'],
    ['port of a listener not read', { listeners: [listener({ port: UNREAD })] }, '- undetermined?'],
    ['protocol of the listener not read', { listeners: [listener({ protocol: UNREAD })] }, '- undetermined?'],
    ['plain listener on the port', { listeners: [listener({ protocol: 'HTTP' })] }, '502 origin-scheme-mismatch'],
  ])('%s', (_, changed, outcome) => {
    expect(outcomeText(traceOf({ loadBalancers: [loadBalancer(changed)], gaps: [gap({})] }))).toBe(outcome);
  });

  it.each<[what: string, changed: Partial<LoadBalancer>, url: string, outcome: string]>([
    ['listener there', {}, DIRECT, '- forwarded'],
    ['no listener', {}, `http://${loadBalancerHost()}/`, '- viewer-port-closed'],
    ['another port', {}, `https://${loadBalancerHost()}:8443/`, '- viewer-port-closed'],
    ['plain HTTP to an HTTPS listener', {}, `http://${loadBalancerHost()}:443/`, '400 origin-scheme-mismatch'],
    ['HTTPS to a plain listener', { listeners: [plainListener()] }, `https://${loadBalancerHost()}:80/`, '- origin-scheme-mismatch'],
    ['failed', { state: 'failed' }, DIRECT, '- load-balancer-not-active'],
    ['TRACE', {}, DIRECT, '405 method-not-allowed'],
  ])('from a viewer: %s', (what, changed, url, outcome) => {
    expect(outcomeText(traceOf({ loadBalancers: [loadBalancer(changed)] }, { url, method: what === 'TRACE' ? 'TRACE' : 'GET' }))).toBe(
      outcome,
    );
  });
});

describe('security groups', () => {
  it.each<[what: string, rules: SecurityGroup['rules'], outcome: string]>([
    ['open', [ingress()], '- forwarded'],
    ['CloudFront’s prefix list', [prefixList], '- forwarded'],
    ['another port', [ingress({ fromPort: 8000, toPort: 8080 })], '504 origin-network-blocked'],
    ['a range of ports', [ingress({ fromPort: 400, toPort: 500 })], '- forwarded'],
    ['UDP only', [ingress({ protocol: 'udp' })], '504 origin-network-blocked'],
    ['outgoing only', [ingress({ egress: true })], '504 origin-network-blocked'],
    ['nothing', [], '504 origin-network-blocked'],
    ['rules not read', UNREAD, '- forwarded?'],
  ])('towards CloudFront: %s', (_, rules, outcome) => {
    const prefixLists = [cloudFrontPrefixList()];
    expect(outcomeText(traceOf({ securityGroups: [securityGroup({ rules: out(rules) })], prefixLists, gaps: [gap({})] }))).toBe(outcome);
  });

  it.each<[what: string, rules: SecurityGroup['rules'], sourceIp: string | null, outcome: string]>([
    ['open', [ingress()], null, '- forwarded'],
    ['open over IPv6, which it has not', [ingress({ cidrIpv4: null, cidrIpv6: '::/0' })], null, '- viewer-network-blocked'],
    ['CloudFront’s prefix list', [prefixList], null, '- viewer-network-blocked'],
    ['another group', [ingress({ cidrIpv4: null, referencedGroupId: 'sg-2' })], null, '- viewer-network-blocked'],
    ['an office, anybody', [ingress({ cidrIpv4: '203.0.113.0/24' })], null, '- viewer-network-blocked?'],
    ['an office, from there', [ingress({ cidrIpv4: '203.0.113.0/24' })], '203.0.113.7', '- forwarded'],
    ['an office, from elsewhere', [ingress({ cidrIpv4: '203.0.113.0/24' })], '198.51.100.7', '- viewer-network-blocked'],
    ['a list of their own, from there', [ingress({ cidrIpv4: null, prefixListId: 'pl-own' })], '203.0.113.7', '- forwarded'],
    ['a list that was not read', [ingress({ cidrIpv4: null, prefixListId: 'pl-x' })], null, '- forwarded?'],
    ['source not read', [ingress({ cidrIpv4: UNREAD })], null, '- forwarded?'],
    ['rules not read', UNREAD, null, '- forwarded?'],
  ])('towards viewers: %s', (_, rules, sourceIp, outcome) => {
    const prefixLists = [cloudFrontPrefixList(), cloudFrontPrefixList({ id: 'pl-own', name: 'office', entries: ['203.0.113.0/24'] })];
    const wish: RequestWish = { url: DIRECT, ...(sourceIp === null ? {} : { sourceIp }) };
    expect(outcomeText(traceOf({ securityGroups: [securityGroup({ rules: out(rules) })], prefixLists, gaps: [gap({})] }, wish))).toBe(
      outcome,
    );
  });

  it.each([
    ['not in the inventory', { securityGroups: [] }, '- forwarded?'],
    ['not known which', { loadBalancers: [loadBalancer({ securityGroups: UNREAD })], gaps: [gap({})] }, '- forwarded?'],
    [
      'none',
      {
        loadBalancers: [loadBalancer({ securityGroups: [] })],
        securityGroups: [taskSecurityGroup({ rules: [ingress({ fromPort: 80, toPort: 80 })] })],
      },
      '- forwarded',
    ],
  ])('%s', (_, parts, outcome) => {
    expect(outcomeText(traceOf(parts))).toBe(outcome);
  });
});

// https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-listeners.html
describe('front end of a load balancer that viewers enter', () => {
  const http2Group = { targetGroups: [targetGroup({ protocolVersion: 'HTTP2' })] };

  it.each<[what: string, parts: Parameters<typeof traceOf>[0], wish: RequestWish, hops: string]>([
    ['HTTP/2 by ALPN', {}, {}, 'HTTP/2 https > HTTP/1.1 http'],
    ['HTTP/3 falls back', {}, { http: 'HTTP/3' }, 'HTTP/2 https > HTTP/1.1 http'],
    ['HTTP/1.1', {}, { http: 'HTTP/1.1' }, 'HTTP/1.1 https > HTTP/1.1 http'],
    ['HTTP/2 down to the container', http2Group, {}, 'HTTP/2 https > HTTP/2 http'],
    [
      'HTTP/2 turned off',
      { loadBalancers: [loadBalancer({ attributes: { 'routing.http2.enabled': 'false' } })] },
      {},
      'HTTP/1.1 https > HTTP/1.1 http',
    ],
    ['WebSocket', {}, { websocket: true }, 'WebSocket HTTP/1.1 https > WebSocket HTTP/1.1 http'],
    ['gRPC', http2Group, { grpc: true }, 'gRPC HTTP/2 https > gRPC HTTP/2 http'],
  ])('%s', (_, parts, wish, hops) => {
    expect(hopsText(traceOf(parts, { url: DIRECT, ...wish }))).toBe(hops);
  });

  it.each<[what: string, changed: Partial<LoadBalancer>, wish: RequestWish, outcome: string]>([
    ['HTTP/2 off, HTTP2 group', { attributes: { 'routing.http2.enabled': 'false' } }, {}, '464 target-group-protocol-version'],
    ['attributes not read, HTTP2 group', { attributes: UNREAD }, {}, '- undetermined?'],
    ['gRPC with HTTP/2 off', { attributes: { 'routing.http2.enabled': 'false' } }, { grpc: true }, '- grpc-not-supported'],
    [
      'gRPC to a plain listener',
      { listeners: [plainListener()] },
      { grpc: true, url: `http://${loadBalancerHost()}/` },
      '- grpc-not-supported',
    ],
  ])('%s', (_, changed, wish, outcome) => {
    expect(outcomeText(traceOf({ ...http2Group, loadBalancers: [loadBalancer(changed)], gaps: [gap({})] }, { url: DIRECT, ...wish }))).toBe(
      outcome,
    );
  });

  it('tells a browser’s warning from a certificate that covers the name', () => {
    expect(traceOf({}, { url: DIRECT }).hops[0]?.tls?.peerValidated).toBe(false);
    expect(traceOf({}, { url: 'https://origin.example.com/' }).hops[0]?.tls?.peerValidated).toBe(true);
  });

  it.each([
    ['verify', '- forwarded?'],
    ['passthrough', '- forwarded'],
  ])('client certificates: %s', (mode, outcome) => {
    const mutualAuthentication = { mode, trustStoreArn: null, ignoreClientCertificateExpiry: false, trustStoreAssociationStatus: null };
    const loadBalancers = [loadBalancer({ listeners: [listener({ mutualAuthentication })] })];
    expect(outcomeText(traceOf({ loadBalancers }, { url: DIRECT }))).toBe(outcome);
  });
});
