import type { ConnectionGroupSummary, DistributionTenantSummary, Parameter } from '@aws-sdk/client-cloudfront';

import type { ConnectionGroup, DistributionTenant } from '@/lib/inventory/cloudfront-parts';

import type { Loose } from '../answers/loose';
import { idOrNull } from '../answers/present';

/** What the listing of tenants tells; parameters need a call of their own. */
export type DistributionTenantBase = Omit<DistributionTenant, 'parameters'>;

export function toDistributionTenant(summary: Loose<DistributionTenantSummary>): DistributionTenantBase | null {
  const { Id: id, Arn: arn, DistributionId: distributionId, Customizations: customizations } = summary;
  if (id === undefined || arn === undefined || distributionId === undefined) return null;
  const webAcl = customizations?.WebAcl;
  const geo = customizations?.GeoRestrictions;
  return {
    id,
    arn,
    name: summary.Name ?? '',
    distributionId,
    connectionGroupId: idOrNull(summary.ConnectionGroupId),
    enabled: summary.Enabled ?? true,
    status: summary.Status ?? '',
    domains: (summary.Domains ?? []).map(({ Domain: domain }) => domain ?? '').sort(),
    webAcl: webAcl?.Action === undefined ? null : { action: webAcl.Action, arn: idOrNull(webAcl.Arn) },
    certificateArn: idOrNull(customizations?.Certificate?.Arn),
    geoRestriction: geo?.RestrictionType === undefined ? null : { type: geo.RestrictionType, locations: [...(geo.Locations ?? [])].sort() },
  };
}

export function toTenantParameters(parameters: readonly Loose<Parameter>[] | undefined): Record<string, string> {
  const pairs = (parameters ?? []).map(({ Name: name, Value: value }): [string, string] => [name ?? '', value ?? '']);
  return Object.fromEntries(pairs.sort(([a], [b]) => (a < b ? -1 : 1)));
}

export function toConnectionGroup(summary: Loose<ConnectionGroupSummary>): ConnectionGroup | null {
  const { Id: id, Arn: arn } = summary;
  if (id === undefined || arn === undefined) return null;
  return {
    id,
    arn,
    name: summary.Name ?? '',
    routingEndpoint: (summary.RoutingEndpoint ?? '').toLowerCase(),
    ipv6Enabled: null,
    anycastIpListId: idOrNull(summary.AnycastIpListId),
    isDefault: summary.IsDefault ?? false,
    enabled: summary.Enabled ?? true,
  };
}
