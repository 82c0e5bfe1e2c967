import type { Inventory } from '@/lib/inventory/inventory';
import type { RecordSet } from '@/lib/inventory/surroundings';
import { gap } from '@/lib/testing/gap';
import { edge } from '@/lib/testing/given';
import { distribution, loadBalancer, loadBalancerHost } from '@/lib/testing/sample-parts';
import { testCheck, UNREAD } from '@/lib/testing/test-check';

import { ipv6HalfEnabled } from './ipv6-half-enabled';

type Given = Partial<Inventory>;
const EDGE = 'd111111abcdef8.cloudfront.net';
const ALB = `dualstack.${loadBalancerHost()}`;

/** Records of example.com: `www A` → target. */
const records = (all: Readonly<Record<string, string>>): Given => ({
  hostedZones: [
    {
      id: 'Z1EXAMPLE',
      name: 'example.com',
      private: false,
      recordSets: Object.entries(all).map(([key, target]): RecordSet => {
        const [label = '', type = ''] = key.split(' ');
        const alias = type !== 'CNAME';
        return { hostedZoneId: 'Z1EXAMPLE', name: `${label}.example.com`, type, targets: [target], alias, setIdentifier: null };
      }),
    },
  ],
});
/** No CloudFront. */
const direct = (ipAddressType: string, all: Readonly<Record<string, string>>): Given => ({
  ...records(all),
  distributions: [],
  loadBalancers: [loadBalancer({ ipAddressType })],
});
const off = edge({ ipv6Enabled: false });
const tenant = (ipv6Enabled: boolean | null): Given => ({
  ...edge({ connectionMode: 'tenant-only' }),
  distributionTenants: [
    {
      ...{ id: 'dt-1', arn: 'arn:aws:cloudfront::111122223333:distribution-tenant/dt-1', name: 'shop', distributionId: 'E1EXAMPLE' },
      ...{ connectionGroupId: null, enabled: true, status: 'Deployed', domains: ['www.example.com'], parameters: {} },
      ...{ webAcl: null, certificateArn: null, geoRestriction: null },
    },
  ],
  connectionGroups: [
    {
      ...{ id: 'cg-1', arn: 'arn:aws:cloudfront::111122223333:connection-group/cg-1', name: 'all', routingEndpoint: EDGE },
      ...{ ipv6Enabled, anycastIpListId: null, isDefault: true, enabled: true },
    },
  ],
});

testCheck(ipv6HalfEnabled, {
  pass: [
    ['both kinds of record', records({ 'www A': EDGE, 'www AAAA': EDGE })],
    ['a CNAME stands for both', records({ 'www CNAME': EDGE })],
    ['neither', { ...records({ 'www A': EDGE }), ...off }],
    ['a CNAME to what has no IPv6', { ...records({ 'www CNAME': EDGE }), ...off }],
    ['over another name', records({ 'www A': 'site.example.com', 'www AAAA': 'site.example.com', 'site A': EDGE, 'site AAAA': EDGE })],
    ['a wildcard', records({ '* A': EDGE, '* AAAA': EDGE })],
    ['a load balancer with both', direct('dualstack', { 'app A': ALB, 'app AAAA': ALB })],
    ['a load balancer without', direct('ipv4', { 'app A': ALB })],
    ['a tenant with both', { ...tenant(true), ...records({ 'www A': EDGE, 'www AAAA': EDGE }) }],
  ],
  fail: [
    [
      'no record for IPv6',
      records({ 'www A': EDGE }),
      /^d111111abcdef8\.cloudfront\.net answers over IPv6, but no AAAA record of www\.example\.com leads there/,
    ],
    ['a wildcard without', records({ '* A': EDGE }), /no AAAA record of/],
    ['over another name without', records({ 'www CNAME': 'site.example.com', 'site A': EDGE }), /no AAAA record of/],
    [
      'a record to what has no IPv6',
      { ...records({ 'www A': EDGE, 'www AAAA': EDGE }), ...off },
      /not answer over IPv6, but an AAAA record of www\.example\.com/,
    ],
    ['IPv6 not said, which is off', { ...records({ 'www A': EDGE, 'www AAAA': EDGE }), ...edge({ ipv6Enabled: null }) }, /not answer over/],
    [
      'a load balancer without the record',
      direct('dualstack', { 'app A': ALB }),
      /^web-123456789\.eu-west-1\.elb\.amazonaws\.com answers over IPv6, but no AAAA record of app\.example\.com/,
    ],
    ['a load balancer with the record only', direct('ipv4', { 'app A': ALB, 'app AAAA': ALB }), /an AAAA record of app\.example\.com/],
    [
      'a tenant whose connection group has the default, which is on',
      { ...tenant(null), ...records({ 'www A': EDGE }) },
      /no AAAA record of/,
    ],
    ['a tenant without the record', { ...tenant(true), ...records({ 'www A': EDGE }) }, /no AAAA record of/],
  ],
  unknown: [
    ['the distribution’s names could not be read', { ...records({ 'www A': EDGE }), ...edge({ aliases: UNREAD }) }],
    [
      'the records of a load balancer could not be read',
      { ...direct('dualstack', {}), hostedZones: [{ id: 'Z1', name: 'example.com', private: false, recordSets: UNREAD }] },
    ],
    [
      'what stands before the load balancer could not be read',
      { ...direct('dualstack', { 'app A': ALB }), ...edge({ aliases: [], origins: UNREAD }) },
    ],
    ['whether IPv6 is on could not be read', { ...records({ 'www A': EDGE }), ...edge({ ipv6Enabled: UNREAD }) }],
    [
      'the load balancer’s addresses could not be read',
      { ...direct('dualstack', { 'app A': ALB }), loadBalancers: [loadBalancer({ ipAddressType: UNREAD })] },
    ],
    ['the records could not be read', { hostedZones: [{ id: 'Z1', name: 'example.com', private: false, recordSets: UNREAD }] }],
    [
      'the zones could not be listed',
      {
        ...records({ 'www A': EDGE }),
        gaps: [gap({ id: 'zones', action: 'route53:ListHostedZones', region: 'us-east-1', kind: 'hosted-zone' })],
      },
    ],
    [
      'the connection groups could not be listed',
      {
        ...tenant(true),
        ...records({ 'www A': EDGE }),
        connectionGroups: [],
        gaps: [gap({ id: 'groups', action: 'cloudfront:ListConnectionGroups', region: 'us-east-1', kind: 'connection-group' })],
      },
    ],
  ],
  notApplicable: [
    ['names outside the account’s zones', { hostedZones: [] }],
    ['records that lead elsewhere', records({ 'www A': 'other.example.net' })],
    [
      'a load balancer that only CloudFront comes to',
      { ...direct('dualstack', { 'origin A': ALB }), distributions: [distribution({ aliases: [] })] },
    ],
  ],
});
