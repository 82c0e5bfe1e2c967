import {
  type CustomErrorResponse as SdkCustomErrorResponse,
  type DistributionConfig,
  type DistributionSummary,
  type GeoRestriction,
  GeoRestrictionType,
  HttpVersion,
  MinimumProtocolVersion,
  SSLSupportMethod,
  type ViewerCertificate as SdkViewerCertificate,
} from '@aws-sdk/client-cloudfront';

import type { Distribution, ViewerCertificate } from '@/lib/inventory/distribution';

import { literal } from '../answers/literal';
import type { Loose } from '../answers/loose';
import { idOrNull, type Missing, present } from '../answers/present';
import { sortedBy } from '../answers/sorted';
import type { HeaderVault } from '../secrets/header-vault';
import { toCacheBehavior } from './cache-behavior';
import { toOrigin, toOriginGroup } from './origin';
import { convertItems } from './quantity-list';

/** https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_DistributionSummary.html */
const DISTRIBUTION_STATUSES = { Deployed: 'Deployed', InProgress: 'InProgress' } as const;

/** What GetDistributionConfig alone tells. */
export type DistributionExtras = Pick<Distribution, 'defaultRootObject' | 'logging' | 'continuousDeploymentPolicyId' | 'tenantParameters'>;

/** What the listing of distributions tells. */
export type DistributionBase = Omit<Distribution, keyof DistributionExtras | 'tags'>;

/** A listed distribution; null when it has no id or ARN. */
export function toDistribution(summary: Loose<DistributionSummary>, vault: HeaderVault, missing: Missing): DistributionBase | null {
  const { Id: id, ARN: arn } = summary;
  if (id === undefined || arn === undefined) return null;
  return {
    id,
    arn,
    domainName: (summary.DomainName ?? '').toLowerCase(),
    enabled: present(summary.Enabled, missing),
    status: literal(summary.Status ?? '', DISTRIBUTION_STATUSES),
    staging: summary.Staging ?? false,
    comment: summary.Comment ?? '',
    aliases: summary.Aliases === undefined ? missing() : convertItems(summary.Aliases, missing, (items) => [...items].sort()),
    httpVersion: summary.HttpVersion === undefined ? missing() : literal(summary.HttpVersion, HttpVersion),
    ipv6Enabled: present(summary.IsIPV6Enabled, missing),
    webAclId: summary.WebACLId === undefined ? missing() : idOrNull(summary.WebACLId),
    viewerCertificate: summary.ViewerCertificate === undefined ? missing() : toViewerCertificate(summary.ViewerCertificate),
    viewerMtls: toViewerMtls(summary.ViewerMtlsConfig),
    connectionFunctionId: idOrNull(summary.ConnectionFunctionAssociation?.Id),
    connectionMode: summary.ConnectionMode ?? 'direct',
    anycastIpListId: idOrNull(summary.AnycastIpListId),
    priceClass: idOrNull(summary.PriceClass),
    geoRestriction: toGeoRestriction(summary.Restrictions?.GeoRestriction, missing),
    origins:
      summary.Origins?.Items === undefined
        ? missing()
        : sortedBy(
            summary.Origins.Items.map((origin) => toOrigin(origin, vault, missing)),
            ({ id: originId }) => originId,
          ),
    originGroups: convertItems(summary.OriginGroups, missing, (items) => sortedBy(items.map(toOriginGroup), ({ id: groupId }) => groupId)),
    defaultCacheBehavior:
      summary.DefaultCacheBehavior === undefined ? missing() : toCacheBehavior(summary.DefaultCacheBehavior, null, missing),
    cacheBehaviors: convertItems(summary.CacheBehaviors, missing, (items) =>
      items.map((behavior) => toCacheBehavior(behavior, present(behavior.PathPattern, missing), missing)),
    ),
    customErrorResponses: convertItems(summary.CustomErrorResponses, missing, (items) =>
      sortedBy(items.map(toCustomErrorResponse), ({ errorCode }) => String(errorCode)),
    ),
  };
}

function toCustomErrorResponse(response: Loose<SdkCustomErrorResponse>) {
  return {
    errorCode: response.ErrorCode ?? 0,
    responsePagePath: idOrNull(response.ResponsePagePath),
    responseCode: idOrNull(response.ResponseCode),
    errorCachingMinTtl: response.ErrorCachingMinTTL ?? null,
  };
}

function toViewerCertificate(certificate: Loose<SdkViewerCertificate>): ViewerCertificate {
  const { SSLSupportMethod: method, MinimumProtocolVersion: minimum } = certificate;
  return {
    cloudFrontDefaultCertificate: certificate.CloudFrontDefaultCertificate ?? false,
    acmCertificateArn: idOrNull(certificate.ACMCertificateArn),
    iamCertificateId: idOrNull(certificate.IAMCertificateId),
    sslSupportMethod: method === undefined ? null : literal(method, SSLSupportMethod),
    minimumProtocolVersion: minimum === undefined ? null : literal(minimum, MinimumProtocolVersion),
  };
}

function toViewerMtls(config: Loose<DistributionSummary['ViewerMtlsConfig']>): DistributionBase['viewerMtls'] {
  if (config?.Mode === undefined) return null;
  return {
    mode: config.Mode,
    trustStoreId: idOrNull(config.TrustStoreConfig?.TrustStoreId),
    ignoreCertificateExpiry: config.TrustStoreConfig?.IgnoreCertificateExpiry ?? false,
  };
}

function toGeoRestriction(restriction: Loose<GeoRestriction> | undefined, missing: Missing): DistributionBase['geoRestriction'] {
  if (restriction?.RestrictionType === undefined) return missing();
  const type = literal(restriction.RestrictionType, GeoRestrictionType);
  return convertItems(restriction, missing, (items) => ({ type, locations: [...items].sort() }));
}

/** The fields of a distribution that its listing lacks. */
export function toDistributionExtras(config: Loose<DistributionConfig>): DistributionExtras {
  const { Logging: logging, TenantConfig: tenants } = config;
  return {
    defaultRootObject: config.DefaultRootObject ?? '',
    logging:
      logging?.Enabled === true || (logging?.Bucket ?? '') !== ''
        ? { bucket: logging?.Bucket ?? '', prefix: logging?.Prefix ?? '', includeCookies: logging?.IncludeCookies ?? false }
        : null,
    continuousDeploymentPolicyId: idOrNull(config.ContinuousDeploymentPolicyId),
    tenantParameters: sortedBy(
      (tenants?.ParameterDefinitions ?? []).map(({ Name: name, Definition: definition }) => ({
        name: name ?? '',
        required: definition?.StringSchema?.Required ?? false,
        defaultValue: definition?.StringSchema?.DefaultValue ?? null,
      })),
      ({ name }) => name,
    ),
  };
}
