import { afterAll, beforeAll, expect, it } from 'vitest';

import { Inventory } from '@/lib/inventory/inventory';
import { type SampleEndpoint, startSampleEndpoint } from '@/lib/sample/endpoint';
import type { Fault } from '@/lib/sample/faults/fault';
import { gatherSample } from '@/lib/testing/gather-sample';
import { unexplainedDifferences } from '@/lib/testing/unexplained-differences';

import { scaledClock } from './calls/clock';

let endpoint: SampleEndpoint;
let healthy: Inventory;
const options = { clock: scaledClock(50), deadlineMs: 10_000_000, access: { regions: ['ap-northeast-1', 'us-east-1'] } };

beforeAll(async () => {
  endpoint = await startSampleEndpoint();
  healthy = await gatherSample(endpoint, 'article', options);
}, 30_000);
afterAll(() => endpoint.close());

async function gatherWith(faults: readonly Fault[]): Promise<Inventory> {
  endpoint.setFaults(faults);
  const inventory = await gatherSample(endpoint, 'article', options);
  expect(Inventory.safeParse(inventory).error).toBeUndefined();
  return inventory;
}

it('takes values in lower case and whole lists for what AWS would say', async () => {
  const inventory = await gatherWith([{ kind: 'lower-case' }, { kind: 'ignore-page-size' }]);
  expect(unexplainedDifferences(healthy, inventory)).toEqual([]);
  expect(inventory.targetGroups).toMatchObject([{ protocol: 'HTTP', protocolVersion: 'HTTP2' }]);
});

it('marks what AWS always sends and the endpoint does not, with a gap for each', async () => {
  const inventory = await gatherWith([{ kind: 'missing-fields' }]);
  expect(inventory.targetGroups).toMatchObject([{ protocolVersion: { $unknown: expect.stringContaining('DescribeTargetGroups') } }]);
  expect(inventory.distributions).toMatchObject([{ httpVersion: { $unknown: expect.stringContaining('ListDistributions') } }]);
  expect(new Set(inventory.gaps.map(({ reason }) => reason))).toEqual(new Set(['malformed-answer']));
  expect(inventory.services).toHaveLength(1);
});

it('shows the chain of an endpoint that knows a few services only, and lists each lack', async () => {
  const lacking: Fault[] = [
    ...['acm', 'wafv2', 'guardduty', 'inspector2', 'logs'].map((service): Fault => ({ kind: 'html', status: 404, service })),
    { kind: 'html', status: 501, service: 'shield' },
    { kind: 'html', status: 500, service: 'route53' },
    { kind: 'html', status: 404, service: 'elasticloadbalancing', operation: 'DescribeListenerAttributes' },
    { kind: 'html', status: 500, service: 'ecs', operation: 'ListGateways' },
  ];
  const inventory = await gatherWith([...lacking, { kind: 'lower-case' }]);
  expect(unexplainedDifferences(healthy, inventory)).toEqual([]);
  expect(
    [inventory.distributions, inventory.loadBalancers, inventory.targetGroups, inventory.services, inventory.taskDefinitions].map(
      ({ length }) => length,
    ),
  ).toEqual([1, 1, 1, 1, 1]);
  const reasons = new Map(inventory.gaps.map(({ action, reason }) => [action, reason]));
  expect(Object.fromEntries(reasons)).toEqual({
    'acm:DescribeCertificate': 'unsupported',
    'acm:ListTagsForCertificate': 'unsupported',
    'wafv2:GetWebACL': 'unsupported',
    'wafv2:GetLoggingConfiguration': 'unsupported',
    'wafv2:ListWebACLs': 'unsupported',
    'guardduty:ListDetectors': 'unsupported',
    'inspector2:BatchGetAccountStatus': 'unsupported',
    'logs:DescribeDeliveries': 'unsupported',
    'shield:GetSubscriptionState': 'unsupported',
    'route53:ListHostedZones': 'service-error',
    'elasticloadbalancing:DescribeListenerAttributes': 'unsupported',
    'ecs:ListGateways': 'service-error',
  });
});

it.each(['endless', 'repeat-token'] as const)('ends at pages that never end (%s)', { timeout: 20_000 }, async (kind) => {
  const inventory = await gatherWith([{ kind }]);
  expect(unexplainedDifferences(healthy, inventory)).toEqual([]);
  expect(new Set(inventory.gaps.map(({ reason }) => reason))).toEqual(new Set(['pagination-loop']));
});

it('scans on without Regions, identity and CloudFront', async () => {
  const faults: Fault[] = [
    { kind: 'deny', operation: 'GetCallerIdentity' },
    { kind: 'deny', operation: 'DescribeRegions' },
    { kind: 'deny', service: 'cloudfront' },
  ];
  endpoint.setFaults(faults);
  const inventory = await gatherSample(endpoint, 'article', { ...options, access: {} });
  expect(inventory.source).toMatchObject({ accountId: '111122223333', partition: 'aws' });
  expect(inventory.loadBalancers).toHaveLength(1);
  expect(inventory.distributions).toEqual([]);
  expect(inventory.gaps.map(({ action }) => action)).toEqual([
    'cloudfront:ListDistributions',
    'ec2:DescribeRegions',
    'sts:GetCallerIdentity',
  ]);
});
