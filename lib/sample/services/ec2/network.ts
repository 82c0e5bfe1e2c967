import {
  DescribeInternetGateways$,
  DescribeInternetGatewaysCommand,
  DescribeNetworkAcls$,
  DescribeNetworkAclsCommand,
  DescribeRouteTables$,
  DescribeRouteTablesCommand,
  DescribeSubnets$,
  DescribeSubnetsCommand,
  DescribeVpcEncryptionControls$,
  DescribeVpcEncryptionControlsCommand,
  DescribeVpcs$,
  DescribeVpcsCommand,
} from '@aws-sdk/client-ec2';
import { read } from '../../wire/operation';
import { regionOf } from '../region-of';
import { EC2_PAGING, selectRecords } from './filter-records';

/** Reads of VPCs and what routes and guards them. */
export const networkOperations = [
  read(
    DescribeVpcs$,
    DescribeVpcsCommand,
    (input, context) => {
      const page = selectRecords(
        regionOf(context).vpcs,
        {
          ...{ ids: input.VpcIds, idOf: ({ VpcId }) => VpcId, notFound: 'InvalidVpcID.NotFound' },
          ...{ filters: input.Filters, token: input.NextToken, size: input.MaxResults },
          fields: { 'vpc-id': ({ VpcId }) => [VpcId], 'owner-id': ({ OwnerId }) => [OwnerId], cidr: ({ CidrBlock }) => [CidrBlock] },
        },
        context,
      );
      return { Vpcs: page.items, NextToken: page.next };
    },
    EC2_PAGING,
  ),
  read(
    DescribeSubnets$,
    DescribeSubnetsCommand,
    (input, context) => {
      const page = selectRecords(
        regionOf(context).subnets,
        {
          ...{ ids: input.SubnetIds, idOf: ({ SubnetId }) => SubnetId, notFound: 'InvalidSubnetID.NotFound' },
          ...{ filters: input.Filters, token: input.NextToken, size: input.MaxResults },
          fields: {
            'vpc-id': ({ VpcId }) => [VpcId],
            'subnet-id': ({ SubnetId }) => [SubnetId],
            'availability-zone': ({ AvailabilityZone }) => [AvailabilityZone],
          },
        },
        context,
      );
      return { Subnets: page.items, NextToken: page.next };
    },
    EC2_PAGING,
  ),
  read(
    DescribeRouteTables$,
    DescribeRouteTablesCommand,
    (input, context) => {
      const page = selectRecords(
        regionOf(context).routeTables,
        {
          ...{ ids: input.RouteTableIds, idOf: ({ RouteTableId }) => RouteTableId, notFound: 'InvalidRouteTableID.NotFound' },
          ...{ filters: input.Filters, token: input.NextToken, size: input.MaxResults, sizes: { min: 5, max: 100 } },
          fields: {
            'vpc-id': ({ VpcId }) => [VpcId],
            'association.subnet-id': ({ Associations = [] }) => Associations.map(({ SubnetId }) => SubnetId),
            'association.main': ({ Associations = [] }) => Associations.map(({ Main }) => String(Main)),
          },
        },
        context,
      );
      return { RouteTables: page.items, NextToken: page.next };
    },
    EC2_PAGING,
  ),
  read(
    DescribeInternetGateways$,
    DescribeInternetGatewaysCommand,
    (input, context) => {
      const page = selectRecords(
        regionOf(context).internetGateways,
        {
          ...{
            ids: input.InternetGatewayIds,
            idOf: ({ InternetGatewayId }) => InternetGatewayId,
            notFound: 'InvalidInternetGatewayID.NotFound',
          },
          ...{ filters: input.Filters, token: input.NextToken, size: input.MaxResults },
          fields: { 'attachment.vpc-id': ({ Attachments = [] }) => Attachments.map(({ VpcId }) => VpcId) },
        },
        context,
      );
      return { InternetGateways: page.items, NextToken: page.next };
    },
    EC2_PAGING,
  ),
  read(
    DescribeNetworkAcls$,
    DescribeNetworkAclsCommand,
    (input, context) => {
      const page = selectRecords(
        regionOf(context).networkAcls,
        {
          ...{ ids: input.NetworkAclIds, idOf: ({ NetworkAclId }) => NetworkAclId, notFound: 'InvalidNetworkAclID.NotFound' },
          ...{ filters: input.Filters, token: input.NextToken, size: input.MaxResults },
          fields: {
            'vpc-id': ({ VpcId }) => [VpcId],
            'association.subnet-id': ({ Associations = [] }) => Associations.map(({ SubnetId }) => SubnetId),
          },
        },
        context,
      );
      return { NetworkAcls: page.items, NextToken: page.next };
    },
    EC2_PAGING,
  ),
  read(
    DescribeVpcEncryptionControls$,
    DescribeVpcEncryptionControlsCommand,
    (input, context) => {
      const wanted = regionOf(context).encryptionControls.filter(({ VpcId = '' }) => input.VpcIds?.includes(VpcId) ?? true);
      const page = selectRecords(
        wanted,
        {
          ...{ ids: input.VpcEncryptionControlIds, idOf: ({ VpcEncryptionControlId }) => VpcEncryptionControlId },
          ...{ notFound: 'InvalidVpcEncryptionControlId.NotFound', filters: input.Filters, token: input.NextToken, size: input.MaxResults },
          fields: { 'vpc-id': ({ VpcId }) => [VpcId], mode: ({ Mode }) => [Mode] },
        },
        context,
      );
      return { VpcEncryptionControls: page.items, NextToken: page.next };
    },
    EC2_PAGING,
  ),
];
