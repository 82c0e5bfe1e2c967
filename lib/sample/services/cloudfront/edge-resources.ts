import {
  DescribeFunction$,
  DescribeFunctionCommand,
  GetAnycastIpList$,
  GetAnycastIpListCommand,
  GetRealtimeLogConfig$,
  GetRealtimeLogConfigCommand,
  GetTrustStore$,
  GetTrustStoreCommand,
  GetVpcOrigin$,
  GetVpcOriginCommand,
  ListFunctions$,
  ListFunctionsCommand,
  ListTrustStores$,
  ListTrustStoresCommand,
  ListVpcOrigins$,
  ListVpcOriginsCommand,
} from '@aws-sdk/client-cloudfront';
import { read } from '../../wire/operation';
import { firstOr } from '../first-or';
import { cloudFrontPaging, entityTag, listPage } from './cloudfront-list';

/** Reads of VPC origins, functions, trust stores and what else distributions refer to. */
export const edgeResourceOperations = [
  read(
    ListVpcOrigins$,
    ListVpcOriginsCommand,
    (input, context) => {
      const items = context.account.cloudFront.vpcOrigins.map(({ VpcOriginEndpointConfig: endpoint, ...origin }) => ({
        ...origin,
        Name: endpoint?.Name,
        OriginEndpointArn: endpoint?.Arn,
        IpAddressType: endpoint?.IpAddressType,
      }));
      return { VpcOriginList: listPage(items, input, context) };
    },
    cloudFrontPaging('VpcOriginList'),
  ),
  read(GetVpcOrigin$, GetVpcOriginCommand, (input, { account }) => {
    const found = account.cloudFront.vpcOrigins.filter(({ Id }) => Id === input.Id);
    return { VpcOrigin: firstOr(found, 'EntityNotFound', 'The specified VPC origin does not exist.', 404), ETag: entityTag(input.Id) };
  }),
  read(
    ListFunctions$,
    ListFunctionsCommand,
    (input, context) => {
      const wanted = context.account.cloudFront.functions.filter(
        ({ FunctionMetadata }) => input.Stage === undefined || FunctionMetadata?.Stage === input.Stage,
      );
      return { FunctionList: listPage(wanted, input, context) };
    },
    cloudFrontPaging('FunctionList'),
  ),
  read(DescribeFunction$, DescribeFunctionCommand, (input, { account }) => {
    const found = account.cloudFront.functions.filter(({ Name }) => Name === input.Name);
    return {
      FunctionSummary: firstOr(found, 'NoSuchFunctionExists', 'The specified function does not exist.', 404),
      ETag: entityTag(input.Name),
    };
  }),
  read(GetRealtimeLogConfig$, GetRealtimeLogConfigCommand, (input, { account }) => {
    const found = account.cloudFront.realtimeLogConfigs.filter(({ ARN, Name }) => ARN === input.ARN || Name === input.Name);
    return {
      RealtimeLogConfig: firstOr(found, 'NoSuchRealtimeLogConfig', 'The specified real-time log configuration does not exist.', 404),
    };
  }),
  read(GetAnycastIpList$, GetAnycastIpListCommand, (input, { account }) => {
    const found = account.cloudFront.anycastIpLists.filter(({ Id }) => Id === input.Id);
    return {
      AnycastIpList: firstOr(found, 'EntityNotFound', 'The specified Anycast static IP list does not exist.', 404),
      ETag: entityTag(input.Id),
    };
  }),
  read(
    ListTrustStores$,
    ListTrustStoresCommand,
    (input, context) => {
      const summaries = context.account.cloudFront.trustStores.map(
        ({ Id, Arn, Name, Status, NumberOfCaCertificates, LastModifiedTime }) => ({
          ...{ Id, Arn, Name, Status, NumberOfCaCertificates, LastModifiedTime },
          ETag: entityTag(Id),
        }),
      );
      const page = listPage(summaries, input, context);
      return { TrustStoreList: page.Items, NextMarker: page.NextMarker };
    },
    cloudFrontPaging(),
  ),
  read(GetTrustStore$, GetTrustStoreCommand, (input, { account }) => {
    const found = account.cloudFront.trustStores.filter(({ Id, Arn }) => Id === input.Identifier || Arn === input.Identifier);
    return {
      TrustStore: firstOr(found, 'EntityNotFound', 'The specified trust store does not exist.', 404),
      ETag: entityTag(input.Identifier),
    };
  }),
];
