import { afterAll, beforeAll, expect, it } from 'vitest';

import { type SampleEndpoint, startSampleEndpoint } from '@/lib/sample/endpoint';
import type { Fault } from '@/lib/sample/faults/fault';
import { gatherSample, NO_SCOPE } from '@/lib/testing/gather-sample';

import { barriers } from '../calls/barriers';
import { gapLedger } from '../calls/gap-ledger';
import { toClassicLoadBalancer } from './classic-load-balancer';

const region = 'us-east-1';
const UNREAD = { $unknown: 'malformed' };

let endpoint: SampleEndpoint;
beforeAll(async () => {
  endpoint = await startSampleEndpoint();
});
afterAll(() => endpoint.close());

function gatherFrom(scope: Partial<typeof NO_SCOPE> = {}, faults: readonly Fault[] = []) {
  endpoint.setFaults(faults);
  return gatherSample(endpoint, 'estate', { access: { regions: [region] }, scope: { ...NO_SCOPE, ...scope } });
}

it('names the load balancer of the previous generation', async () => {
  const { classicLoadBalancers, loadBalancers } = await gatherFrom();
  expect(classicLoadBalancers).toEqual([
    {
      name: 'legacy-www',
      region,
      dnsName: 'legacy-www-1234567890.us-east-1.elb.amazonaws.com',
      scheme: 'internet-facing',
      vpcId: expect.stringMatching(/^vpc-/),
      listeners: [
        { protocol: 'HTTP', port: 80 },
        { protocol: 'HTTPS', port: 443 },
      ],
    },
  ]);
  expect(loadBalancers.map(({ name }) => name)).not.toContain('legacy-www');
});

it('keeps it in a scope that names it, and in no other', async () => {
  const named = await gatherFrom({ loadBalancers: ['legacy-www'] });
  const other = await gatherFrom({ loadBalancers: ['stores-us-1'] });
  expect([named.classicLoadBalancers.length, other.classicLoadBalancers.length]).toEqual([1, 0]);
});

it('has a gap of its own beside that of the other load balancers, which the same action allows', async () => {
  const { gaps, classicLoadBalancers } = await gatherFrom({}, [{ kind: 'deny', operation: 'DescribeLoadBalancers' }]);
  expect(classicLoadBalancers).toEqual([]);
  expect(
    gaps.filter(({ action }) => action.endsWith(':DescribeLoadBalancers')).map(({ id, kind, resource }) => [id, kind, resource]),
  ).toEqual([
    ['elasticloadbalancing:DescribeLoadBalancers|us-east-1|*', 'load-balancer', null],
    ['elasticloadbalancing:DescribeLoadBalancers|us-east-1|classic-load-balancer', 'classic-load-balancer', null],
  ]);
});

it('bars no other listing where an endpoint does not know the older API', () => {
  const barred = barriers(gapLedger(() => undefined));
  const call = { action: 'elasticloadbalancing:DescribeLoadBalancers', region, resource: null, priority: 0, send: () => Promise.resolve() };
  barred.lack({ ...call, kind: 'classic-load-balancer' }, 'UnknownOperation');
  expect(barred.before({ ...call, kind: 'load-balancer' }, null)).toBeNull();
  expect(barred.before({ ...call, kind: 'classic-load-balancer' }, null)).not.toBeNull();
});

it.each([
  ['no name is none at all', { DNSName: 'x' }, null],
  [
    'no VPC stands outside one',
    { LoadBalancerName: 'a', DNSName: 'A.ELB', ListenerDescriptions: [] },
    { dnsName: 'a.elb', vpcId: null, scheme: null },
  ],
  ['no DNS name and no listeners is unread in both', { LoadBalancerName: 'a' }, { dnsName: UNREAD, listeners: UNREAD }],
  [
    'a listener without a port is unread in its listeners',
    { LoadBalancerName: 'a', ListenerDescriptions: [{ Listener: { Protocol: 'http' } }] },
    { listeners: UNREAD },
  ],
])('one with %s', (_, answer, expected) => {
  const made = toClassicLoadBalancer(answer, region, () => UNREAD);
  if (expected === null) expect(made).toBeNull();
  else expect(made).toMatchObject(expected);
});
