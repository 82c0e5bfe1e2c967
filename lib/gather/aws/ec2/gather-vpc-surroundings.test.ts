import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { gapId, type ResourceKind } from '@/lib/inventory/gap';
import type { Inventory } from '@/lib/inventory/inventory';
import { estate } from '@/lib/sample/accounts/estate/estate';
import { type SampleEndpoint, startSampleEndpoint } from '@/lib/sample/endpoint';
import type { Fault } from '@/lib/sample/faults/fault';
import { EMPTY_REGION } from '@/lib/sample/region-records';
import { gatherSample } from '@/lib/testing/gather-sample';

const TOKYO = 'ap-northeast-1';

let endpoint: SampleEndpoint;
beforeAll(async () => {
  endpoint = await startSampleEndpoint();
});
afterAll(() => endpoint.close());

function gatherFrom(account: string, region: string, faults: readonly Fault[] = []): Promise<Inventory> {
  endpoint.setFaults(faults);
  return gatherSample(endpoint, account, { access: { regions: [region] } });
}

describe('a VPC that is watched', () => {
  let sound: Inventory;
  beforeAll(async () => {
    sound = await gatherFrom('sound', TOKYO);
  });

  it('has its flow log, its endpoints, and what the account blocks and enforces', () => {
    const [vpc] = sound.vpcs;
    expect(sound.flowLogs).toEqual([
      { id: expect.stringMatching(/^fl-/), region: TOKYO, resourceId: vpc?.id, trafficType: 'ALL', status: 'ACTIVE' },
    ]);
    expect(sound.vpcEndpoints.map(({ id: _, ...rest }) => rest)).toEqual(
      expect.arrayContaining(
        ['ecr.api', 'ecr.dkr'].map((service) => ({
          ...{ region: TOKYO, vpcId: vpc?.id, serviceName: `com.amazonaws.${TOKYO}.${service}`, type: 'Interface', state: 'Available' },
        })),
      ),
    );
    expect(sound.vpcEndpoints).toHaveLength(2);
    expect(sound.vpcBlockPublicAccess).toEqual([{ region: TOKYO, internetGatewayBlockMode: 'off' }]);
    expect(vpc?.encryptionControl).toBeNull();
  });

  it('says of its groups, rules, interfaces and subnets what else there is to know', () => {
    expect(sound.securityGroups).toContainEqual(expect.objectContaining({ name: 'shop-alb', described: true, tags: { Name: 'shop-alb' } }));
    const rules = sound.securityGroups.flatMap((group) => (Array.isArray(group.rules) ? group.rules : []));
    expect(rules.filter(({ described }) => !described)).toEqual([]);
    expect(sound.networkInterfaces[0]).toMatchObject({ sourceDestCheck: true, requesterManaged: true });
    expect(sound.subnets.map(({ assignIpv6AddressOnCreation: assigns }) => assigns)).toEqual([false, false, false, false]);
  });
});

it('finds none of it in a VPC that is not', async () => {
  const { flowLogs, vpcEndpoints, securityGroups, gaps } = await gatherFrom('article', TOKYO);
  const rules = securityGroups.flatMap((group) => (Array.isArray(group.rules) ? group.rules : []));
  expect([flowLogs, vpcEndpoints, gaps]).toEqual([[], [], []]);
  expect(rules.filter(({ described }) => described)).toEqual([]);
});

it.each([
  ['in force is read', {}, { mode: 'enforce', state: 'available' }],
  ['that is deleted is none', { State: 'deleted' as const }, null],
  ['without a mode is unread', { Mode: undefined }, { $unknown: 'ec2:DescribeVpcEncryptionControls|eu-west-1|*' }],
])('an encryption control %s', async (_, changed, expected) => {
  const { 'eu-west-1': ireland = EMPTY_REGION } = estate.regions;
  const encryptionControls = ireland.encryptionControls.map((control) => ({ ...control, ...changed }));
  const accounts = [{ ...estate, regions: { 'eu-west-1': { ...ireland, encryptionControls } } }];
  const own = await startSampleEndpoint({ accounts });
  const inventory = await gatherSample(own, 'estate', { access: { regions: ['eu-west-1'] } }, accounts).finally(() => own.close());
  expect(inventory.vpcs.map(({ encryptionControl }) => encryptionControl)).toEqual([expected]);
});

describe('what may not be read', () => {
  it.each<[operation: string, kind: ResourceKind, lost: (inventory: Inventory, mark: object) => boolean]>([
    ['DescribeFlowLogs', 'flow-log', ({ flowLogs }) => flowLogs.length === 0],
    ['DescribeVpcEndpoints', 'vpc-endpoint', ({ vpcEndpoints }) => vpcEndpoints.length === 0],
    [
      'DescribeVpcEncryptionControls',
      'vpc-encryption-control',
      ({ vpcs }, mark) => JSON.stringify(vpcs[0]?.encryptionControl) === JSON.stringify(mark),
    ],
    [
      'DescribeVpcBlockPublicAccessOptions',
      'vpc-block-public-access',
      ({ vpcBlockPublicAccess: [blocked] }, mark) => JSON.stringify(blocked?.internetGatewayBlockMode) === JSON.stringify(mark),
    ],
  ])('%s is a gap over its whole listing', async (operation, kind, lost) => {
    const inventory = await gatherFrom('sound', TOKYO, [{ kind: 'deny', service: 'ec2', operation }]);
    const gap = { action: `ec2:${operation}`, region: TOKYO, kind, resource: null };
    expect(inventory.gaps).toEqual([{ id: gapId(gap), ...gap, reason: 'access-denied', code: 'UnauthorizedOperation' }]);
    expect(lost(inventory, { $unknown: gapId(gap) })).toBe(true);
  });

  it('is nothing for an answer that lacks what AWS always sends', async () => {
    const fields = ['ResourceId', 'VpcEndpointId', 'InternetGatewayBlockMode'];
    const { gaps, flowLogs, vpcEndpoints } = await gatherFrom('sound', TOKYO, [{ kind: 'missing-fields', fields, service: 'ec2' }]);
    expect([flowLogs, vpcEndpoints]).toEqual([[], []]);
    expect(gaps.map(({ kind, reason }) => `${kind} ${reason}`).sort()).toEqual(
      ['flow-log', 'vpc-block-public-access', 'vpc-endpoint'].map((kind) => `${kind} malformed-answer`),
    );
  });
});
