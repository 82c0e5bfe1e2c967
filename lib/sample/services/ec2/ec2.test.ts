import {
  DescribeFlowLogsCommand,
  DescribeInternetGatewaysCommand,
  DescribeManagedPrefixListsCommand,
  DescribeNetworkAclsCommand,
  DescribeNetworkInterfacesCommand,
  DescribeRegionsCommand,
  DescribeRouteTablesCommand,
  DescribeSecurityGroupRulesCommand,
  DescribeSecurityGroupsCommand,
  DescribeSubnetsCommand,
  DescribeVpcBlockPublicAccessOptionsCommand,
  DescribeVpcEncryptionControlsCommand,
  DescribeVpcEndpointsCommand,
  DescribeVpcsCommand,
  EC2Client,
  GetManagedPrefixListEntriesCommand,
} from '@aws-sdk/client-ec2';
import { afterAll, describe, expect, test } from 'vitest';
import { startSampleEndpoint } from '../../endpoint';
import { clientConfig } from '../../testing/sample-client-config';
import { testOperations } from '../../testing/test-operations';
import { cloudFrontPrefixListId } from './cloudfront-prefix-list';
import { ec2 } from './ec2';

const endpoint = await startSampleEndpoint();
const sound = new EC2Client(clientConfig(endpoint, 'sound', 'ap-northeast-1'));
afterAll(() => endpoint.close());

const prefixList = cloudFrontPrefixListId('ap-northeast-1');

async function albGroup() {
  const { SecurityGroups = [] } = await sound.send(
    new DescribeSecurityGroupsCommand({ Filters: [{ Name: 'group-name', Values: ['shop-a*'] }] }),
  );
  return SecurityGroups[0]?.GroupId ?? '';
}

async function firstVpc() {
  const { Vpcs = [] } = await sound.send(new DescribeVpcsCommand({}));
  return Vpcs[0]?.VpcId ?? '';
}

describe('operations', () => {
  testOperations(ec2, [
    [
      'DescribeRegions',
      () => sound.send(new DescribeRegionsCommand({ RegionNames: ['us-east-1'] })),
      { Regions: [{ RegionName: 'us-east-1', OptInStatus: 'opt-in-not-required' }] },
    ],
    [
      'DescribeRegions',
      () => sound.send(new DescribeRegionsCommand({ AllRegions: true, Filters: [{ Name: 'opt-in-status', Values: ['not-opted-in'] }] })),
      { Regions: [{ RegionName: 'af-south-1' }, {}, {}, {}] },
    ],
    [
      'DescribeSecurityGroups',
      () => sound.send(new DescribeSecurityGroupsCommand({})),
      { SecurityGroups: [{ IpPermissions: [{ FromPort: 443, PrefixListIds: [{ PrefixListId: prefixList }] }] }, {}] },
    ],
    [
      'DescribeSecurityGroupRules',
      async () => sound.send(new DescribeSecurityGroupRulesCommand({ Filters: [{ Name: 'group-id', Values: [await albGroup()] }] })),
      {
        SecurityGroupRules: [
          { IsEgress: false, FromPort: 443, ToPort: 443, PrefixListId: prefixList },
          { IsEgress: true, CidrIpv4: '0.0.0.0/0' },
        ],
      },
    ],
    [
      'DescribeSubnets',
      async () => sound.send(new DescribeSubnetsCommand({ Filters: [{ Name: 'vpc-id', Values: [await firstVpc()] }] })),
      { Subnets: [{ MapPublicIpOnLaunch: true }, { MapPublicIpOnLaunch: false }, {}, {}] },
    ],
    [
      'DescribeVpcs',
      async () => sound.send(new DescribeVpcsCommand({ VpcIds: [await firstVpc()] })),
      { Vpcs: [{ CidrBlock: '10.1.0.0/16', IsDefault: false }] },
    ],
    [
      'DescribeRouteTables',
      () => sound.send(new DescribeRouteTablesCommand({})),
      {
        RouteTables: [{ Routes: [{ GatewayId: 'local' }, { DestinationCidrBlock: '0.0.0.0/0' }], Associations: [{ Main: false }, {}] }, {}],
      },
    ],
    [
      'DescribeInternetGateways',
      () => sound.send(new DescribeInternetGatewaysCommand({})),
      { InternetGateways: [{ Attachments: [{ VpcId: expect.any(String) }] }] },
    ],
    [
      'DescribeNetworkAcls',
      () => sound.send(new DescribeNetworkAclsCommand({})),
      { NetworkAcls: [{ IsDefault: true, Entries: [{ RuleNumber: 100 }, {}, {}, {}] }] },
    ],
    [
      'DescribeNetworkInterfaces',
      () => sound.send(new DescribeNetworkInterfacesCommand({ Filters: [{ Name: 'private-ip-address', Values: ['10.1.64.14'] }] })),
      { NetworkInterfaces: [{ Status: 'in-use', Groups: [{ GroupName: 'shop-web' }] }] },
    ],
    [
      'DescribeManagedPrefixLists',
      () =>
        sound.send(
          new DescribeManagedPrefixListsCommand({
            Filters: [{ Name: 'prefix-list-name', Values: ['com.amazonaws.global.cloudfront.origin-facing'] }],
          }),
        ),
      { PrefixLists: [{ PrefixListId: prefixList, OwnerId: 'AWS' }] },
    ],
    [
      'GetManagedPrefixListEntries',
      () => sound.send(new GetManagedPrefixListEntriesCommand({ PrefixListId: prefixList })),
      { Entries: expect.arrayContaining([{ Cidr: '130.176.0.0/17' }]) },
    ],
    [
      'DescribeFlowLogs',
      async () => sound.send(new DescribeFlowLogsCommand({ Filter: [{ Name: 'resource-id', Values: [await firstVpc()] }] })),
      { FlowLogs: [{ FlowLogStatus: 'ACTIVE', TrafficType: 'ALL' }] },
    ],
    [
      'DescribeVpcEndpoints',
      () => sound.send(new DescribeVpcEndpointsCommand({ Filters: [{ Name: 'service-name', Values: ['*.ecr.*'] }] })),
      { VpcEndpoints: [{ ServiceName: 'com.amazonaws.ap-northeast-1.ecr.api', VpcEndpointType: 'Interface' }, {}] },
    ],
    ['DescribeVpcEncryptionControls', () => sound.send(new DescribeVpcEncryptionControlsCommand({})), { VpcEncryptionControls: [] }],
    [
      'DescribeVpcBlockPublicAccessOptions',
      () => sound.send(new DescribeVpcBlockPublicAccessOptionsCommand({})),
      { VpcBlockPublicAccessOptions: { InternetGatewayBlockMode: 'off' } },
    ],
  ]);
});

describe('refusals', () => {
  test.each([
    ['InvalidGroup.NotFound', () => sound.send(new DescribeSecurityGroupsCommand({ GroupIds: ['sg-0'] }))],
    ['InvalidParameterValue', () => sound.send(new DescribeSubnetsCommand({ MaxResults: 1001 }))],
    ['InvalidParameterValue', () => sound.send(new DescribeRouteTablesCommand({ MaxResults: 101 }))],
    ['InvalidParameterValue', () => sound.send(new DescribeSubnetsCommand({ Filters: [{ Name: 'color', Values: ['red'] }] }))],
    ['InvalidParameterCombination', async () => sound.send(new DescribeVpcsCommand({ VpcIds: [await firstVpc()], MaxResults: 5 }))],
  ])('%s', async (name, call) => {
    await expect(call()).rejects.toMatchObject({ name });
  });
});
