import {
  DescribeNetworkInterfaces$,
  DescribeNetworkInterfacesCommand,
  DescribeRegions$,
  DescribeRegionsCommand,
  DescribeSecurityGroupRules$,
  DescribeSecurityGroupRulesCommand,
  DescribeSecurityGroups$,
  DescribeSecurityGroupsCommand,
  DescribeVpcBlockPublicAccessOptions$,
  DescribeVpcBlockPublicAccessOptionsCommand,
} from '@aws-sdk/client-ec2';
import { read } from '../../wire/operation';
import { regionOf } from '../region-of';
import { EC2_PAGING, selectRecords } from './filter-records';
import { rulesOfGroup } from './security-group-rules';

/** Regions that an account has only after opting in. https://docs.aws.amazon.com/accounts/latest/reference/manage-acct-regions.html */
const OPT_IN_REGIONS = ['af-south-1', 'ap-east-1', 'eu-south-1', 'me-south-1'];

const NO_BLOCK_PUBLIC_ACCESS = {
  State: 'default-state',
  InternetGatewayBlockMode: 'off',
  ManagedBy: 'account',
  ExclusionsAllowed: 'allowed',
} as const;

/** Reads of regions, network interfaces and who may reach them. */
export const accessOperations = [
  read(DescribeRegions$, DescribeRegionsCommand, (input, { account }) => {
    const regions = [...account.enabledRegions, ...OPT_IN_REGIONS.filter((region) => !account.enabledRegions.includes(region))].map(
      (region) => ({
        RegionName: region,
        Endpoint: `ec2.${region}.amazonaws.com`,
        OptInStatus: optInStatus(region, account.enabledRegions),
      }),
    );
    const wanted = regions.filter(
      ({ RegionName, OptInStatus }) =>
        (input.RegionNames?.includes(RegionName) ?? true) && (input.AllRegions === true || OptInStatus !== 'not-opted-in'),
    );
    return { Regions: wanted.filter(({ OptInStatus }) => input.Filters?.every(({ Values = [] }) => Values.includes(OptInStatus)) ?? true) };
  }),
  read(
    DescribeSecurityGroups$,
    DescribeSecurityGroupsCommand,
    (input, context) => {
      const page = selectRecords(
        regionOf(context).securityGroups,
        {
          ...{ ids: input.GroupIds, idOf: ({ GroupId }) => GroupId, notFound: 'InvalidGroup.NotFound' },
          ...{ filters: input.Filters, token: input.NextToken, size: input.MaxResults },
          fields: {
            'group-id': ({ GroupId }) => [GroupId],
            'group-name': ({ GroupName }) => [GroupName],
            'vpc-id': ({ VpcId }) => [VpcId],
          },
        },
        context,
      );
      return { SecurityGroups: page.items, NextToken: page.next };
    },
    EC2_PAGING,
  ),
  read(
    DescribeSecurityGroupRules$,
    DescribeSecurityGroupRulesCommand,
    (input, context) => {
      const page = selectRecords(
        regionOf(context).securityGroups.flatMap(rulesOfGroup),
        {
          ...{ ids: input.SecurityGroupRuleIds, idOf: ({ SecurityGroupRuleId }) => SecurityGroupRuleId },
          ...{ notFound: 'InvalidSecurityGroupRuleId.NotFound', filters: input.Filters, token: input.NextToken, size: input.MaxResults },
          fields: { 'group-id': ({ GroupId }) => [GroupId], 'security-group-rule-id': ({ SecurityGroupRuleId }) => [SecurityGroupRuleId] },
        },
        context,
      );
      return { SecurityGroupRules: page.items, NextToken: page.next };
    },
    EC2_PAGING,
  ),
  read(
    DescribeNetworkInterfaces$,
    DescribeNetworkInterfacesCommand,
    (input, context) => {
      const page = selectRecords(
        regionOf(context).networkInterfaces,
        {
          ...{ ids: input.NetworkInterfaceIds, idOf: ({ NetworkInterfaceId }) => NetworkInterfaceId },
          ...{ notFound: 'InvalidNetworkInterfaceID.NotFound', filters: input.Filters, token: input.NextToken, size: input.MaxResults },
          fields: {
            'vpc-id': ({ VpcId }) => [VpcId],
            'subnet-id': ({ SubnetId }) => [SubnetId],
            'group-id': ({ Groups = [] }) => Groups.map(({ GroupId }) => GroupId),
            'private-ip-address': ({ PrivateIpAddress }) => [PrivateIpAddress],
            'addresses.private-ip-address': ({ PrivateIpAddress }) => [PrivateIpAddress],
            'network-interface-id': ({ NetworkInterfaceId }) => [NetworkInterfaceId],
            description: ({ Description }) => [Description],
          },
        },
        context,
      );
      return { NetworkInterfaces: page.items, NextToken: page.next };
    },
    EC2_PAGING,
  ),
  read(DescribeVpcBlockPublicAccessOptions$, DescribeVpcBlockPublicAccessOptionsCommand, (_input, { account, region }) => ({
    VpcBlockPublicAccessOptions: { AwsAccountId: account.accountId, AwsRegion: region, ...NO_BLOCK_PUBLIC_ACCESS },
  })),
];

function optInStatus(region: string, enabled: readonly string[]): string {
  if (!OPT_IN_REGIONS.includes(region)) return 'opt-in-not-required';
  return enabled.includes(region) ? 'opted-in' : 'not-opted-in';
}
