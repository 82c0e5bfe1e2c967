import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { Inventory } from '@/lib/inventory/inventory';
import type { RecordSet } from '@/lib/inventory/surroundings';
import { gap } from '@/lib/testing/gap';
import { distribution, loadBalancer, loadBalancerArn, loadBalancerHost, origin } from '@/lib/testing/sample-parts';
import { smallAccount, zone } from '@/lib/testing/small-account';

import { linkChain } from './link-chain';

const originTo = (domainName: string, parts: Partial<Inventory> = {}) =>
  linkChain(smallAccount({ distributions: [distribution({ origins: [origin({ domainName })] })], ...parts })).originLinks[0]?.target;

const cname = (name: string, target: string): RecordSet => ({
  hostedZoneId: 'Z1EXAMPLE',
  name,
  type: 'CNAME',
  targets: [target],
  alias: false,
  setIdentifier: null,
});

describe('origin host names', () => {
  it.each([
    ['the load balancer’s own name', loadBalancerHost(), 'dns-name'],
    ['in other case', loadBalancerHost().toUpperCase(), 'dns-name'],
    ['with dualstack.', `dualstack.${loadBalancerHost()}`, 'dns-name'],
    ['an alias in Route 53', 'origin.example.com', 'record-set'],
  ])('%s leads to the load balancer', (_, host, by) => {
    expect(originTo(host)).toMatchObject({ kind: 'load-balancer', by, loadBalancer: { arn: loadBalancerArn() } });
  });

  it('follows a chain of CNAMEs over several zones', () => {
    const second = { ...zone({}), id: 'Z2', name: 'example.net', recordSets: [cname('lb.example.net', loadBalancerHost())] };
    const first = { ...zone({}), recordSets: [cname('origin.example.com', 'lb.example.net')] };
    expect(originTo('origin.example.com', { hostedZones: [first, second] })).toMatchObject({ kind: 'load-balancer', by: 'record-set' });
  });

  it('finds nothing behind a loop of CNAMEs', () => {
    const loop = { ...zone({}), recordSets: [cname('a.example.com', 'b.example.com'), cname('b.example.com', 'a.example.com')] };
    expect(originTo('a.example.com', { hostedZones: [loop] })).toMatchObject({ kind: 'missing' });
  });

  it('gives up on a chain of CNAMEs that resolvers give up on', () => {
    const recordSets = Array.from({ length: 20 }, (_, step) =>
      cname(`n${String(step)}.example.com`, step === 19 ? loadBalancerHost() : `n${String(step + 1)}.example.com`),
    );
    expect(originTo('n0.example.com', { hostedZones: [{ ...zone({}), recordSets }] })).toMatchObject({ kind: 'unknown' });
  });

  it.each([
    ['a name outside', cname('origin.example.com', 'other.example.net')],
    ['an address', { ...cname('origin.example.com', '203.0.113.9'), type: 'A' }],
    ['a region that was not scanned', cname('origin.example.com', 'x-1.us-west-2.elb.amazonaws.com')],
  ])('does not guess between the load balancer and %s', (_, other) => {
    const own = { ...cname('origin.example.com', loadBalancerHost()), setIdentifier: 'a' };
    const both = { ...zone({}), recordSets: [own, { ...other, setIdentifier: 'b' }] };
    expect(originTo('origin.example.com', { hostedZones: [both] })).toMatchObject({ kind: 'unknown' });
  });

  it('asks public zones only, as CloudFront does', () => {
    const inner = { ...zone({ 'origin.example.com': loadBalancerHost('inner') }), id: 'Z2', private: true };
    const loadBalancers = [loadBalancer(), loadBalancer({ name: 'inner' })];
    const hostedZones = [zone({ 'origin.example.com': loadBalancerHost() }), inner];
    expect(originTo('origin.example.com', { hostedZones, loadBalancers })).toMatchObject({
      kind: 'load-balancer',
      loadBalancer: { name: 'web' },
    });
    expect(originTo('origin.example.com', { hostedZones: [inner], loadBalancers })).toMatchObject({ kind: 'unknown' });
  });

  it('does not guess between load balancers of weighted records', () => {
    const [one, two] = ['one', 'two'].map((name) => ({ ...cname('origin.example.com', loadBalancerHost(name)), setIdentifier: name }));
    const both = { ...zone({}), recordSets: [one, two].filter((set) => set !== undefined) };
    const parts = { hostedZones: [both], loadBalancers: [loadBalancer({ name: 'one' }), loadBalancer({ name: 'two' })] };
    expect(originTo('origin.example.com', parts)).toMatchObject({ kind: 'unknown' });
  });

  it.each([
    ['bucket.s3.eu-west-1.amazonaws.com', 's3'],
    ['bucket.s3.amazonaws.com', 's3'],
    ['bucket.s3-website-eu-west-1.amazonaws.com', 's3'],
    ['abc123.execute-api.eu-west-1.amazonaws.com', 'api-gateway'],
    ['abc123.lambda-url.eu-west-1.on.aws', 'lambda-url'],
    ['abc.eu-west-1.awsapprunner.com', 'app-runner'],
    ['www.example.org', 'other'],
  ])('%s is an end: %s', (host, kind) => {
    expect(originTo(host)).toMatchObject({ kind: 'end', service: kind });
  });

  it.each<[string, string, Partial<Inventory>, object]>([
    ['gone where everything was read', 'gone-1.eu-west-1.elb.amazonaws.com', {}, { kind: 'missing' }],
    [
      'unknown where the listing was denied',
      'gone-1.eu-west-1.elb.amazonaws.com',
      { gaps: [gap({ id: 'denied' })] },
      { kind: 'unknown', gap: 'denied' },
    ],
    ['unknown in a region that was not scanned', 'web-1.us-west-2.elb.amazonaws.com', {}, { kind: 'unknown' }],
    [
      'unknown where a load balancer’s name could not be read',
      'gone-1.eu-west-1.elb.amazonaws.com',
      { loadBalancers: [loadBalancer({ dnsName: { $unknown: 'name' } })] },
      { kind: 'unknown', gap: 'name' },
    ],
    [
      'unknown where a load balancer could not be understood',
      'gone-1.eu-west-1.elb.amazonaws.com',
      { loadBalancers: [], gaps: [gap({ id: 'odd', resource: loadBalancerArn(), reason: 'malformed-answer' })] },
      { kind: 'unknown', gap: 'odd' },
    ],
    [
      'unknown where the zones could not be listed',
      'origin.example.org',
      { hostedZones: [], gaps: [gap({ id: 'zones', action: 'route53:ListHostedZones', region: 'us-east-1', kind: 'hosted-zone' })] },
      { kind: 'unknown', gap: 'zones' },
    ],
  ])('is %s', (_, host, parts, expected) => {
    expect(originTo(host, parts)).toMatchObject(expected);
  });
});

describe('VPC origins and tenants', () => {
  const vpc = { vpcOriginId: 'vo_1', ownerAccountId: null, readTimeout: null, keepaliveTimeout: null };
  const vpcOrigin = {
    id: 'vo_1',
    arn: 'arn:aws:cloudfront::111122223333:vpcorigin/vo_1',
    accountId: null,
    name: 'web',
    status: 'Deployed',
    endpointArn: loadBalancerArn(),
    httpPort: 80,
    httpsPort: 8443,
    protocolPolicy: 'https-only',
    sslProtocols: ['TLSv1.2'],
    ipAddressType: 'ipv4',
  };
  const distributions = [distribution({ origins: [origin({ custom: null, vpc })] })];

  it('takes target, protocol and ports from the VPC origin', () => {
    const [link] = linkChain(smallAccount({ distributions, vpcOrigins: [vpcOrigin] })).originLinks;
    expect(link?.target).toMatchObject({ kind: 'load-balancer', by: 'vpc-origin' });
    expect(link?.connection?.httpsPort).toMatchObject({ known: true, value: 8443 });
    expect(link?.connection?.readTimeout).toMatchObject({ known: true, value: 30, basis: 'aws-default' });
  });

  it('knows nothing of a VPC origin that could not be read', () => {
    const [link] = linkChain(smallAccount({ distributions })).originLinks;
    expect(link?.target.kind).toBe('unknown');
    expect(link?.connection?.protocolPolicy.known).toBe(false);
  });

  it('fills a tenant’s parameters into the origin name', () => {
    const template = distribution({
      connectionMode: 'tenant-only',
      aliases: [],
      origins: [origin({ domainName: '{{name}}.example.com' })],
    });
    const tenant = {
      id: 'dt_1',
      arn: 'arn:aws:cloudfront::111122223333:distribution-tenant/dt_1',
      name: 'one',
      distributionId: template.id,
      connectionGroupId: null,
      enabled: true,
      status: 'Deployed',
      domains: ['one.example.net'],
      parameters: { name: 'origin' },
      webAcl: null,
      certificateArn: null,
      geoRestriction: null,
    };
    const chain = linkChain(smallAccount({ distributions: [template], distributionTenants: [tenant] }));
    expect(chain.originLinks[0]).toMatchObject({ domainName: { value: 'origin.example.com' }, target: { kind: 'load-balancer' } });
    expect(chain.entries.map(({ hosts }) => hosts)).toContainEqual(['one.example.net']);
  });
});

describe('ways in', () => {
  it('are distributions, and load balancers by their own name', () => {
    const chain = linkChain(smallAccount());
    expect(chain.entries.map(({ kind, fronted, hosts }) => ({ kind, fronted, hosts }))).toEqual([
      { kind: 'distribution', fronted: false, hosts: ['www.example.com', 'd111111abcdef8.cloudfront.net'] },
      { kind: 'load-balancer', fronted: true, hosts: ['origin.example.com', loadBalancerHost()] },
    ]);
  });

  it('leave out internal load balancers that a distribution leads to, and staging distributions', () => {
    const chain = linkChain(smallAccount({ loadBalancers: [loadBalancer({ scheme: 'internal' })] }));
    expect(chain.entries.map(({ kind }) => kind)).toEqual(['distribution']);
    expect(linkChain(smallAccount({ distributions: [distribution({ staging: true })], loadBalancers: [] })).entries).toEqual([]);
  });
});

/** Lists whose absence a gap over the kind explains, and the gap's kind and region. */
const REMOVABLE = [
  ['loadBalancers', 'load-balancer', 'eu-west-1'],
  ['targetGroups', 'target-group', 'eu-west-1'],
  ['services', 'service', 'eu-west-1'],
  ['taskDefinitions', 'task-definition', 'eu-west-1'],
  ['tasks', 'task', 'eu-west-1'],
  ['hostedZones', 'hosted-zone', 'us-east-1'],
  ['vpcOrigins', 'vpc-origin', 'us-east-1'],
] as const;

it('calls nothing missing that a gap may hide, whatever is taken away', () => {
  fc.assert(
    fc.property(fc.subarray([...REMOVABLE], { minLength: 1 }), (removed) => {
      const gaps = removed.map(([list, kind, region]) => gap({ id: list, kind, region }));
      const chain = linkChain(smallAccount({ ...Object.fromEntries(removed.map(([list]) => [list, []])), gaps }));
      expect(chain.dangling).toEqual([]);
      expect(chain.originLinks.filter(({ target }) => target.kind === 'missing')).toEqual([]);
    }),
  );
});
