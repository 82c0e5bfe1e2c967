import {
  type Distribution,
  type DistributionSummary,
  GetDistribution$,
  GetDistributionCommand,
  GetDistributionConfig$,
  GetDistributionConfigCommand,
  GetMonitoringSubscription$,
  GetMonitoringSubscriptionCommand,
  ListDistributions$,
  ListDistributionsByConnectionMode$,
  ListDistributionsByConnectionModeCommand,
  ListDistributionsByVpcOriginId$,
  ListDistributionsByVpcOriginIdCommand,
  ListDistributionsByWebACLId$,
  ListDistributionsByWebACLIdCommand,
  ListDistributionsCommand,
  ListTagsForResource$,
  ListTagsForResourceCommand,
} from '@aws-sdk/client-cloudfront';
import { type CallContext, read } from '../../wire/operation';
import { firstOr } from '../first-or';
import { indexBy } from '../index-by';
import { cloudFrontPaging, entityTag, listPage } from './cloudfront-list';

/** Reads of distributions. */
export const distributionOperations = [
  read(
    ListDistributions$,
    ListDistributionsCommand,
    (input, context) => {
      const page = listPage(context.account.cloudFront.distributions, input, context);
      return { DistributionList: { ...page, Items: page.Items.map(toSummary) } };
    },
    cloudFrontPaging('DistributionList'),
  ),
  read(GetDistribution$, GetDistributionCommand, (input, context) => ({
    Distribution: distributionById(context, input.Id),
    ETag: entityTag(input.Id),
  })),
  read(GetDistributionConfig$, GetDistributionConfigCommand, (input, context) => ({
    DistributionConfig: distributionById(context, input.Id).DistributionConfig,
    ETag: entityTag(input.Id),
  })),
  read(
    ListDistributionsByVpcOriginId$,
    ListDistributionsByVpcOriginIdCommand,
    (input, context) => {
      const ids = context.account.cloudFront.distributions
        .filter(({ DistributionConfig }) =>
          DistributionConfig?.Origins?.Items?.some(({ VpcOriginConfig }) => VpcOriginConfig?.VpcOriginId === input.VpcOriginId),
        )
        .map(({ Id = '' }) => Id);
      return { DistributionIdList: listPage(ids, input, context) };
    },
    cloudFrontPaging('DistributionIdList'),
  ),
  read(
    ListDistributionsByWebACLId$,
    ListDistributionsByWebACLIdCommand,
    (input, context) => {
      const wanted = input.WebACLId === 'null' ? '' : input.WebACLId;
      const found = context.account.cloudFront.distributions.filter(({ DistributionConfig }) => DistributionConfig?.WebACLId === wanted);
      return { DistributionList: listPage(found.map(toSummary), input, context) };
    },
    cloudFrontPaging('DistributionList'),
  ),
  read(
    ListDistributionsByConnectionMode$,
    ListDistributionsByConnectionModeCommand,
    (input, context) => {
      const found = context.account.cloudFront.distributions.filter(
        ({ DistributionConfig }) => (DistributionConfig?.ConnectionMode ?? 'direct') === input.ConnectionMode,
      );
      return { DistributionList: listPage(found.map(toSummary), input, context) };
    },
    cloudFrontPaging('DistributionList'),
  ),
  read(GetMonitoringSubscription$, GetMonitoringSubscriptionCommand, (input, context) => {
    const { monitoringSubscriptions } = context.account.cloudFront;
    const subscription = monitoringSubscriptions[distributionById(context, input.DistributionId).Id ?? ''];
    const message = 'Additional metrics are not enabled for this distribution.';
    return { MonitoringSubscription: firstOr(subscription ? [subscription] : [], 'NoSuchMonitoringSubscription', message, 404) };
  }),
  read(ListTagsForResource$, ListTagsForResourceCommand, (input, { account }) => {
    const tags = account.cloudFront.tags[input.Resource ?? ''] ?? {};
    return { Tags: { Items: Object.entries(tags).map(([Key, Value]) => ({ Key, Value })) } };
  }),
];

function distributionById({ account }: CallContext, id = ''): Distribution {
  const byId = indexBy(account.cloudFront.distributions, 'id', ({ Id }) => [Id]);
  return firstOr(byId(id), 'NoSuchDistribution', 'The specified distribution does not exist.', 404);
}

/**
 * What ListDistributions tells of a distribution: all but CallerReference, DefaultRootObject, Logging,
 * ContinuousDeploymentPolicyId, TenantConfig and CacheTagConfig.
 * https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_DistributionSummary.html
 */
function toSummary({
  Id,
  ARN,
  Status,
  LastModifiedTime,
  DomainName,
  DistributionConfig: config,
  AliasICPRecordals,
}: Distribution): DistributionSummary {
  return {
    Id,
    ARN,
    ETag: entityTag(Id),
    Status,
    LastModifiedTime,
    DomainName,
    Aliases: config?.Aliases ?? { Quantity: 0 },
    Origins: config?.Origins,
    OriginGroups: config?.OriginGroups ?? { Quantity: 0 },
    DefaultCacheBehavior: config?.DefaultCacheBehavior,
    CacheBehaviors: config?.CacheBehaviors ?? { Quantity: 0 },
    CustomErrorResponses: config?.CustomErrorResponses ?? { Quantity: 0 },
    Comment: config?.Comment,
    PriceClass: config?.PriceClass ?? 'PriceClass_All',
    Enabled: config?.Enabled,
    ViewerCertificate: config?.ViewerCertificate,
    Restrictions: config?.Restrictions ?? { GeoRestriction: { RestrictionType: 'none', Quantity: 0 } },
    WebACLId: config?.WebACLId ?? '',
    HttpVersion: config?.HttpVersion,
    IsIPV6Enabled: config?.IsIPV6Enabled,
    AliasICPRecordals,
    Staging: config?.Staging ?? false,
    ConnectionMode: config?.ConnectionMode,
    AnycastIpListId: config?.AnycastIpListId,
    ViewerMtlsConfig: config?.ViewerMtlsConfig,
    ConnectionFunctionAssociation: config?.ConnectionFunctionAssociation,
  };
}
