import type {
  CachePolicySummary,
  ContinuousDeploymentPolicySummary,
  FunctionSummary,
  OriginAccessControlSummary,
  OriginRequestPolicySummary,
  ResponseHeadersPolicySummary,
  VpcOrigin as SdkVpcOrigin,
} from '@aws-sdk/client-cloudfront';
import { OriginProtocolPolicy } from '@aws-sdk/client-cloudfront';

import type {
  CachePolicy,
  CloudFrontFunction,
  ContinuousDeploymentPolicy,
  OriginAccessControl,
  OriginRequestPolicy,
  ResponseHeadersPolicy,
  VpcOrigin,
} from '@/lib/inventory/cloudfront-parts';
import type { Unknown } from '@/lib/inventory/unknown';

import { literal } from '../answers/literal';
import type { Loose } from '../answers/loose';
import { idOrNull, type Missing, present } from '../answers/present';

/** A VPC origin as GetVpcOrigin tells it. */
export function toVpcOrigin(id: string, origin: Loose<SdkVpcOrigin>, missing: Missing): VpcOrigin {
  const config = origin.VpcOriginEndpointConfig;
  const policy = config?.OriginProtocolPolicy;
  return {
    id,
    arn: origin.Arn ?? '',
    accountId: idOrNull(origin.AccountId),
    name: present(config?.Name, missing),
    status: origin.Status ?? '',
    endpointArn: present(config?.Arn, missing),
    httpPort: present(config?.HTTPPort, missing),
    httpsPort: present(config?.HTTPSPort, missing),
    protocolPolicy: policy === undefined ? missing() : literal(policy, OriginProtocolPolicy),
    sslProtocols: config?.OriginSslProtocols?.Items === undefined ? missing() : [...config.OriginSslProtocols.Items].sort(),
    ipAddressType: idOrNull(config?.IpAddressType),
  };
}

/** A VPC origin that could not be read: `listed` is what the listing told of it, if anything. */
export function unreadVpcOrigin(
  id: string,
  listed: { arn: string; accountId: string | null; name: string | null; status: string; endpointArn: string | null } | undefined,
  mark: Unknown,
): VpcOrigin {
  return {
    id,
    arn: listed?.arn ?? '',
    accountId: listed?.accountId ?? null,
    name: listed?.name ?? mark,
    status: listed?.status ?? '',
    endpointArn: listed?.endpointArn ?? mark,
    httpPort: mark,
    httpsPort: mark,
    protocolPolicy: mark,
    sslProtocols: mark,
    ipAddressType: mark,
  };
}

export function toOriginRequestPolicy(summary: Loose<OriginRequestPolicySummary>): OriginRequestPolicy | null {
  const config = summary.OriginRequestPolicy?.OriginRequestPolicyConfig;
  const id = summary.OriginRequestPolicy?.Id;
  if (id === undefined || config?.HeadersConfig?.HeaderBehavior === undefined) return null;
  return {
    id,
    name: config.Name ?? '',
    managed: summary.Type === 'managed',
    headers: { behavior: config.HeadersConfig.HeaderBehavior, headers: [...(config.HeadersConfig.Headers?.Items ?? [])].sort() },
    cookieBehavior: config.CookiesConfig?.CookieBehavior ?? '',
    queryStringBehavior: config.QueryStringsConfig?.QueryStringBehavior ?? '',
  };
}

export function toCachePolicy(summary: Loose<CachePolicySummary>): CachePolicy | null {
  const config = summary.CachePolicy?.CachePolicyConfig;
  const id = summary.CachePolicy?.Id;
  if (id === undefined || config === undefined) return null;
  const sent = config.ParametersInCacheKeyAndForwardedToOrigin;
  return {
    id,
    name: config.Name ?? '',
    managed: summary.Type === 'managed',
    headers: { behavior: sent?.HeadersConfig?.HeaderBehavior ?? 'none', headers: [...(sent?.HeadersConfig?.Headers?.Items ?? [])].sort() },
    cookieBehavior: sent?.CookiesConfig?.CookieBehavior ?? 'none',
    queryStringBehavior: sent?.QueryStringsConfig?.QueryStringBehavior ?? 'none',
    minTtl: config.MinTTL ?? 0,
    defaultTtl: config.DefaultTTL ?? null,
    maxTtl: config.MaxTTL ?? null,
  };
}

export function toResponseHeadersPolicy(summary: Loose<ResponseHeadersPolicySummary>): ResponseHeadersPolicy | null {
  const config = summary.ResponseHeadersPolicy?.ResponseHeadersPolicyConfig;
  const id = summary.ResponseHeadersPolicy?.Id;
  if (id === undefined || config === undefined) return null;
  const transport = config.SecurityHeadersConfig?.StrictTransportSecurity;
  return {
    id,
    name: config.Name ?? '',
    managed: summary.Type === 'managed',
    strictTransportSecurity:
      transport === undefined
        ? null
        : {
            maxAge: transport.AccessControlMaxAgeSec ?? 0,
            includeSubdomains: transport.IncludeSubdomains ?? false,
            preload: transport.Preload ?? false,
            override: transport.Override ?? false,
          },
  };
}

export function toOriginAccessControl(summary: Loose<OriginAccessControlSummary>): OriginAccessControl | null {
  if (summary.Id === undefined) return null;
  return {
    id: summary.Id,
    name: summary.Name ?? '',
    originType: summary.OriginAccessControlOriginType ?? '',
    signingBehavior: summary.SigningBehavior ?? '',
  };
}

/** The value of a single-header policy decides who gets the staging distribution: a secret, so only the name is kept. */
export function toContinuousDeploymentPolicy(summary: Loose<ContinuousDeploymentPolicySummary>): ContinuousDeploymentPolicy | null {
  const policy = summary.ContinuousDeploymentPolicy;
  const config = policy?.ContinuousDeploymentPolicyConfig;
  if (policy?.Id === undefined || config === undefined) return null;
  return {
    id: policy.Id,
    enabled: config.Enabled ?? false,
    stagingDistributionDnsNames: (config.StagingDistributionDnsNames?.Items ?? []).map((name) => name.toLowerCase()).sort(),
    trafficType: idOrNull(config.TrafficConfig?.Type),
    weight: config.TrafficConfig?.SingleWeightConfig?.Weight ?? null,
    headerName: idOrNull(config.TrafficConfig?.SingleHeaderConfig?.Header),
  };
}

export function toFunction(summary: Loose<FunctionSummary>): CloudFrontFunction | null {
  const arn = summary.FunctionMetadata?.FunctionARN;
  if (arn === undefined) return null;
  return {
    name: summary.Name ?? '',
    arn,
    stage: summary.FunctionMetadata?.Stage ?? '',
    runtime: summary.FunctionConfig?.Runtime ?? '',
  };
}
