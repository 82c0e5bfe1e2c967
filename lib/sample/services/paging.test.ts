import { describe, expect, test } from 'vitest';
import { estate } from '../accounts/estate/estate';
import { generateAccount } from '../accounts/generate-account';
import { listenerArn, loadBalancerArn } from '../build/load-balancer';
import { isPlainRecord, type PlainRecord } from '../wire/plain-record';
import type { SampleOperation } from '../wire/operation';
import { ALL_SERVICES } from './all-services';

const fleet = generateAccount({ chains: 130, loadBalancers: 13 });
const fleetPlace = { accountId: fleet.accountId, region: 'us-east-1' };
const inFleet = { account: fleet, region: 'us-east-1' };
const inEstate = { account: estate, region: 'us-east-1' };

/** Inputs of the lists that need one, and where to look for more than a few items. */
const INPUTS: Readonly<Record<string, PlainRecord>> = {
  DescribeListeners: { LoadBalancerArn: loadBalancerArn(fleetPlace, 'alb-0') },
  DescribeRules: { ListenerArn: listenerArn(fleetPlace, 'alb-0', 443) },
  DescribeListenerCertificates: { ListenerArn: listenerArn(fleetPlace, 'alb-0', 443) },
  DescribeTrustStoreAssociations: { TrustStoreArn: '' },
  ListServices: { cluster: 'fleet-0' },
  ListTasks: { cluster: 'fleet-0' },
  ListContainerInstances: { cluster: 'fleet-0' },
  ListResourceRecordSets: { HostedZoneId: fleet.hostedZones[0]?.zone.Id?.replace('/hostedzone/', '') },
  ListDistributionsByVpcOriginId: { VpcOriginId: 'vo_none' },
  ListDistributionsByWebACLId: { WebACLId: 'null' },
  ListDistributionsByConnectionMode: { ConnectionMode: 'direct' },
  ListWebACLs: { Scope: 'CLOUDFRONT' },
  GetManagedPrefixListEntries: {},
  DescribeGatewayResources: { gateway: 'front-door' },
};
const IN_ESTATE = [
  'Gateway',
  'Tenant',
  'ConnectionGroups',
  'Deliver',
  'TrustStore',
  'WebACLs',
  'Functions',
  'VpcOrigins',
  'OriginAccess',
  'Continuous',
];
/** Their own input depends on another answer, or their account refuses them; tested elsewhere. */
const ELSEWHERE = ['GetManagedPrefixListEntries', 'ListProtections'];

const paged = ALL_SERVICES.flatMap(({ signingName, operations }) =>
  operations.flatMap((operation) =>
    operation.paging && !ELSEWHERE.includes(operation.name) ? [{ signingName, name: operation.name, operation }] : [],
  ),
);

describe('pages add up to the whole list', () => {
  test.each(paged)('$signingName $name', ({ operation, signingName }) => {
    const size = signingName === 'ec2' ? 5 : 7;
    const whole = items(answer(operation, {}, true), operation);
    expect(walk(operation, size)).toEqual(whole);
  });
});

function walk(operation: SampleOperation, size: number): unknown[] {
  const { tokenIn = '', sizeIn = '', tokenOut = '' } = operation.paging ?? {};
  const all: unknown[] = [];
  let token: unknown;
  for (let pages = 0; pages < 200; pages += 1) {
    const output = answer(operation, { [sizeIn]: size, [tokenIn]: token }, false);
    const page = items(output, operation);
    expect(page.length).toBeLessThanOrEqual(size);
    all.push(...page);
    token = wrapped(output, operation)[tokenOut];
    if (token === undefined) return all;
  }
  throw new Error('The pages do not end.');
}

function answer(operation: SampleOperation, paging: PlainRecord, ignorePageSizes: boolean): PlainRecord {
  const where = IN_ESTATE.some((word) => operation.name.includes(word)) ? inEstate : inFleet;
  const context = { ...where, accounts: [where.account], accessKeyId: where.account.accessKeyId, ignorePageSizes };
  return { ...operation.answer({ ...INPUTS[operation.name], ...paging }, context) };
}

function wrapped(output: PlainRecord, { paging }: SampleOperation): PlainRecord {
  const inner = paging?.wrapper === undefined ? output : output[paging.wrapper];
  return isPlainRecord(inner) ? inner : {};
}

/** The list in an output: its only array, however deep. */
function items(output: PlainRecord, operation: SampleOperation): unknown[] {
  const values = Object.values(wrapped(output, operation));
  const list = values.find((value) => Array.isArray(value) && value.length > 0);
  if (Array.isArray(list)) return list;
  const nested = values
    .flatMap((value) => (isPlainRecord(value) ? Object.values(value) : []))
    .flatMap((value) => (isPlainRecord(value) ? Object.values(value) : []));
  const inner = nested.find((value) => Array.isArray(value));
  return Array.isArray(inner) ? inner : [];
}
