import { DescribeFlowLogs$, DescribeFlowLogsCommand, DescribeVpcEndpoints$, DescribeVpcEndpointsCommand } from '@aws-sdk/client-ec2';
import { read } from '../../wire/operation';
import { regionOf } from '../region-of';
import { EC2_PAGING, selectRecords } from './filter-records';

/** Reads of what watches VPCs and what they reach AWS by. */
export const vpcSurroundingsOperations = [
  read(
    DescribeFlowLogs$,
    DescribeFlowLogsCommand,
    (input, context) => {
      const page = selectRecords(
        regionOf(context).flowLogs,
        {
          ...{ ids: input.FlowLogIds, idOf: ({ FlowLogId }) => FlowLogId, notFound: 'InvalidFlowLogId.NotFound' },
          ...{ filters: input.Filter, token: input.NextToken, size: input.MaxResults },
          fields: { 'resource-id': ({ ResourceId }) => [ResourceId], 'traffic-type': ({ TrafficType }) => [TrafficType] },
        },
        context,
      );
      return { FlowLogs: page.items, NextToken: page.next };
    },
    EC2_PAGING,
  ),
  read(
    DescribeVpcEndpoints$,
    DescribeVpcEndpointsCommand,
    (input, context) => {
      const page = selectRecords(
        regionOf(context).vpcEndpoints,
        {
          ...{ ids: input.VpcEndpointIds, idOf: ({ VpcEndpointId }) => VpcEndpointId, notFound: 'InvalidVpcEndpointId.NotFound' },
          ...{ filters: input.Filters, token: input.NextToken, size: input.MaxResults },
          fields: { 'vpc-id': ({ VpcId }) => [VpcId], 'service-name': ({ ServiceName }) => [ServiceName] },
        },
        context,
      );
      return { VpcEndpoints: page.items, NextToken: page.next };
    },
    EC2_PAGING,
  ),
];
