import {
  DescribeFlowLogsCommand,
  DescribeVpcBlockPublicAccessOptionsCommand,
  DescribeVpcEncryptionControlsCommand,
  DescribeVpcEndpointsCommand,
  InternetGatewayBlockMode,
} from '@aws-sdk/client-ec2';

import { literal } from '../answers/literal';
import { askFact, convert, type Gathering } from '../gathering';
import { PRIORITY } from '../priority';
import type { RegionReadings } from '../readings';
import { listEc2, listInto, PAGE } from './list-ec2';
import { toEncryptionControl, toFlowLog, toVpcEndpoint } from './vpc-surroundings';

/** What watches the VPCs of a Region, what they reach AWS by, and what the account blocks and enforces in them. */
export async function gatherVpcSurroundings(gathering: Gathering, readings: RegionReadings): Promise<void> {
  const { region } = readings;
  const client = gathering.clients.ec2(region);
  await Promise.all([
    listInto(gathering, region, readings.flowLogs, toFlowLog, {
      operation: 'DescribeFlowLogs',
      kind: 'flow-log',
      page: async (NextToken, options) => {
        const page = await client.send(new DescribeFlowLogsCommand({ NextToken, MaxResults: PAGE }), options);
        return { items: page.FlowLogs, next: page.NextToken };
      },
      key: (item) => item.FlowLogId,
    }),
    listInto(gathering, region, readings.vpcEndpoints, toVpcEndpoint, {
      operation: 'DescribeVpcEndpoints',
      kind: 'vpc-endpoint',
      page: async (NextToken, options) => {
        const page = await client.send(new DescribeVpcEndpointsCommand({ NextToken, MaxResults: PAGE }), options);
        return { items: page.VpcEndpoints, next: page.NextToken };
      },
      key: (item) => item.VpcEndpointId,
    }),
    gatherEncryptionControls(gathering, readings),
    gatherBlockPublicAccess(gathering, readings),
  ]);
}

async function gatherEncryptionControls(gathering: Gathering, readings: RegionReadings): Promise<void> {
  const { region } = readings;
  const client = gathering.clients.ec2(region);
  const { items, gap } = await listEc2(gathering, region, {
    operation: 'DescribeVpcEncryptionControls',
    kind: 'vpc-encryption-control',
    page: async (NextToken, options) => {
      const page = await client.send(new DescribeVpcEncryptionControlsCommand({ NextToken, MaxResults: PAGE }), options);
      return { items: page.VpcEncryptionControls, next: page.NextToken };
    },
    key: (item) => item.VpcEncryptionControlId,
  });
  const from = { action: 'ec2:DescribeVpcEncryptionControls', region, kind: 'vpc-encryption-control' } as const;
  const controls = items.map((item) => convert(gathering.ledger, from, null, () => toEncryptionControl(item)));
  const known = controls.filter((control) => control !== null);
  const broken =
    known.length < controls.length ? gathering.ledger.add({ ...from, resource: null, reason: 'malformed-answer', code: null }) : null;
  // `deleted` is one of the states that a control may be listed in.
  const inForce = known.filter(({ state }) => state !== 'deleted');
  readings.encryptionControls = gap ?? broken ?? new Map(inForce.map(({ vpcId, mode, state }) => [vpcId, { mode, state }]));
}

async function gatherBlockPublicAccess(gathering: Gathering, readings: RegionReadings): Promise<void> {
  const { region } = readings;
  readings.internetGatewayBlockMode = await askFact(
    gathering,
    {
      ...{ action: 'ec2:DescribeVpcBlockPublicAccessOptions', region, kind: 'vpc-block-public-access', resource: null },
      priority: PRIORITY.surroundings,
      send: (options) => gathering.clients.ec2(region).send(new DescribeVpcBlockPublicAccessOptionsCommand({}), options),
    },
    ({ VpcBlockPublicAccessOptions: blocked }, missing) =>
      blocked?.InternetGatewayBlockMode === undefined ? missing() : literal(blocked.InternetGatewayBlockMode, InternetGatewayBlockMode),
  );
}
