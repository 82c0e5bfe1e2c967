import {
  DescribeInternetGatewaysCommand,
  DescribeNetworkAclsCommand,
  DescribeNetworkInterfacesCommand,
  DescribeRouteTablesCommand,
  DescribeSecurityGroupRulesCommand,
  DescribeSecurityGroupsCommand,
  DescribeSubnetsCommand,
  DescribeVpcsCommand,
} from '@aws-sdk/client-ec2';

import type { SecurityGroupRule } from '@/lib/inventory/network';

import { sortedBy } from '../answers/sorted';
import { convert, type Gathering } from '../gathering';
import type { RegionReadings } from '../readings';
import { gatherPrefixLists } from './gather-prefix-lists';
import { gatherVpcSurroundings } from './gather-vpc-surroundings';
import { listEc2, listInto, PAGE } from './list-ec2';
import { toNetworkAcl, toNetworkInterface, toRouteTable, toSubnet, toVpc } from './network';
import { toSecurityGroup, toSecurityGroupRule } from './security-group';

/** The largest page of route tables. https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeRouteTables.html */
const ROUTE_TABLE_PAGE = 100;

/** The network of a Region in which load balancers or services stand. */
export async function gatherNetwork(gathering: Gathering, readings: RegionReadings): Promise<void> {
  await Promise.all([
    gatherSecurityGroups(gathering, readings),
    gatherSecurityGroupRules(gathering, readings).then(() => gatherPrefixLists(gathering, readings)),
    gatherSubnets(gathering, readings),
    gatherVpcs(gathering, readings),
    gatherNetworkInterfaces(gathering, readings),
    gatherVpcSurroundings(gathering, readings),
  ]);
}

async function gatherSecurityGroups(gathering: Gathering, readings: RegionReadings): Promise<void> {
  const { region, securityGroups } = readings;
  const client = gathering.clients.ec2(region);
  await listInto(gathering, region, securityGroups, toSecurityGroup, {
    operation: 'DescribeSecurityGroups',
    kind: 'security-group',
    page: async (NextToken, options) => {
      const page = await client.send(new DescribeSecurityGroupsCommand({ NextToken, MaxResults: PAGE }), options);
      return { items: page.SecurityGroups, next: page.NextToken };
    },
    key: (item) => item.GroupId,
  });
}

async function gatherSecurityGroupRules(gathering: Gathering, readings: RegionReadings): Promise<void> {
  const { region } = readings;
  const client = gathering.clients.ec2(region);
  const { items, gap } = await listEc2(gathering, region, {
    operation: 'DescribeSecurityGroupRules',
    kind: 'security-group',
    page: async (NextToken, options) => {
      const page = await client.send(new DescribeSecurityGroupRulesCommand({ NextToken, MaxResults: PAGE }), options);
      return { items: page.SecurityGroupRules, next: page.NextToken };
    },
    key: (item) => item.SecurityGroupRuleId,
  });
  const byGroup = new Map<string, SecurityGroupRule[]>();
  const from = { action: 'ec2:DescribeSecurityGroupRules', region, kind: 'security-group' } as const;
  let broken = gap;
  for (const item of items) {
    const rule = convert(gathering.ledger, from, item.GroupId ?? null, (missing) => toSecurityGroupRule(item, missing));
    if (rule === null || item.GroupId === undefined) {
      broken ??= gathering.ledger.add({ ...from, resource: null, reason: 'malformed-answer', code: null });
    } else {
      byGroup.set(item.GroupId, [...(byGroup.get(item.GroupId) ?? []), rule]);
    }
  }
  readings.securityGroupRules = broken ?? new Map([...byGroup].map(([id, rules]) => [id, sortedBy(rules, (rule) => rule.id)]));
}

async function gatherSubnets(gathering: Gathering, readings: RegionReadings): Promise<void> {
  const { region } = readings;
  const client = gathering.clients.ec2(region);
  await Promise.all([
    listInto(gathering, region, readings.subnets, toSubnet, {
      operation: 'DescribeSubnets',
      kind: 'subnet',
      page: async (NextToken, options) => {
        const page = await client.send(new DescribeSubnetsCommand({ NextToken, MaxResults: PAGE }), options);
        return { items: page.Subnets, next: page.NextToken };
      },
      key: (item) => item.SubnetId,
    }),
    listInto(gathering, region, readings.routeTables, toRouteTable, {
      operation: 'DescribeRouteTables',
      kind: 'route-table',
      page: async (NextToken, options) => {
        const page = await client.send(new DescribeRouteTablesCommand({ NextToken, MaxResults: ROUTE_TABLE_PAGE }), options);
        return { items: page.RouteTables, next: page.NextToken };
      },
      key: (item) => item.RouteTableId,
    }),
    listInto(gathering, region, readings.networkAcls, toNetworkAcl, {
      operation: 'DescribeNetworkAcls',
      kind: 'network-acl',
      page: async (NextToken, options) => {
        const page = await client.send(new DescribeNetworkAclsCommand({ NextToken, MaxResults: PAGE }), options);
        return { items: page.NetworkAcls, next: page.NextToken };
      },
      key: (item) => item.NetworkAclId,
    }),
  ]);
}

async function gatherVpcs(gathering: Gathering, readings: RegionReadings): Promise<void> {
  const { region } = readings;
  const client = gathering.clients.ec2(region);
  const [gateways] = await Promise.all([
    listEc2(gathering, region, {
      operation: 'DescribeInternetGateways',
      kind: 'internet-gateway',
      page: async (NextToken, options) => {
        const page = await client.send(new DescribeInternetGatewaysCommand({ NextToken, MaxResults: PAGE }), options);
        return { items: page.InternetGateways, next: page.NextToken };
      },
      key: (item) => item.InternetGatewayId,
    }),
    listInto(gathering, region, readings.vpcs, toVpc, {
      operation: 'DescribeVpcs',
      kind: 'vpc',
      page: async (NextToken, options) => {
        const page = await client.send(new DescribeVpcsCommand({ NextToken, MaxResults: PAGE }), options);
        return { items: page.Vpcs, next: page.NextToken };
      },
      key: (item) => item.VpcId,
    }),
  ]);
  const attached = gateways.items.flatMap(({ Attachments: attachments }) => (attachments ?? []).flatMap(({ VpcId: vpcId }) => vpcId ?? []));
  readings.internetGateways = gateways.gap ?? new Set(attached);
}

async function gatherNetworkInterfaces(gathering: Gathering, readings: RegionReadings): Promise<void> {
  const { region } = readings;
  const client = gathering.clients.ec2(region);
  await listInto(gathering, region, readings.networkInterfaces, toNetworkInterface, {
    operation: 'DescribeNetworkInterfaces',
    kind: 'network-interface',
    page: async (NextToken, options) => {
      const page = await client.send(new DescribeNetworkInterfacesCommand({ NextToken, MaxResults: PAGE }), options);
      return { items: page.NetworkInterfaces, next: page.NextToken };
    },
    key: (item) => item.NetworkInterfaceId,
  });
}
