import type { DistributionTenant, VpcOrigin } from '@/lib/inventory/cloudfront-parts';
import type { Distribution, Origin } from '@/lib/inventory/distribution';
import type { Inventory } from '@/lib/inventory/inventory';
import { isUnknown } from '@/lib/inventory/unknown';

import type { ComponentRef, OriginLink, OriginTarget } from './chain';
import type { Coverage } from './coverage';
import { hostName } from './host-name';
import type { NameTable } from './name-table';
import { originConnection } from './origin-connection';
import { originTarget, vpcOriginTarget } from './origin-target';
import type { Resolved } from './resolved';

/** What linking origins needs besides the inventory. */
export interface OriginContext {
  inventory: Inventory;
  coverage: Coverage;
  names: NameTable;
  loadBalancers: ReadonlyMap<string, Inventory['loadBalancers'][number]>;
  vpcOrigins: ReadonlyMap<string, VpcOrigin>;
}

const CLOUDFRONT_REGION = 'us-east-1';

/** Every origin of every distribution, apart for each tenant where its name holds a parameter. */
export function originLinks(context: OriginContext): OriginLink[] {
  const tenants = new Map<string, DistributionTenant[]>();
  for (const tenant of context.inventory.distributionTenants) {
    const known = tenants.get(tenant.distributionId);
    if (known === undefined) tenants.set(tenant.distributionId, [tenant]);
    else known.push(tenant);
  }
  return context.inventory.distributions.flatMap((distribution) => {
    if (isUnknown(distribution.origins)) return [];
    return distribution.origins.flatMap((origin) => {
      const own = tenants.get(distribution.id) ?? [];
      if (!hasParameters(origin) || own.length === 0) return [originLink(context, distribution, origin, null)];
      return own.map((tenant) => originLink(context, distribution, origin, tenant));
    });
  });
}

/** The key under which a link stands in `ChainIndex.originLink`. */
export function originLinkKey(distributionId: string, originId: string, tenantId: string | null): string {
  return `${distributionId}/${originId}${tenantId === null ? '' : `@${tenantId}`}`;
}

function originLink(context: OriginContext, distribution: Distribution, origin: Origin, tenant: DistributionTenant | null): OriginLink {
  const vpcOrigin = vpcOriginOf(context, origin);
  const named = filledIn(context, distribution, origin, tenant, ['DomainName', origin.domainName]);
  const domainName = named.known ? { ...named, value: hostName(named.value) } : named;
  const target = targetOf(context, distribution, origin, vpcOrigin, domainName);
  const id = `origin:${originLinkKey(distribution.id, origin.id, tenant?.id ?? null)}`;
  return {
    id,
    distribution,
    origin,
    tenant,
    vpcOrigin,
    domainName,
    originPath: filledIn(context, distribution, origin, tenant, ['OriginPath', origin.originPath]),
    connection: originConnection(distribution, origin, vpcOrigin),
    target,
    to: farEnd(id, origin, domainName, target),
  };
}

function targetOf(
  context: OriginContext,
  distribution: Distribution,
  origin: Origin,
  vpcOrigin: Resolved<VpcOrigin> | null,
  domainName: Resolved<string>,
): OriginTarget {
  if (vpcOrigin !== null && origin.vpc !== null) return vpcOriginTarget(context, distribution, origin.id, origin.vpc, vpcOrigin);
  if (!domainName.known) return { kind: 'unknown', gap: domainName.gap, evidence: domainName.evidence };
  if (origin.s3 !== null) return { kind: 'end', service: 's3', evidence: domainName.evidence };
  return originTarget(context, domainName.value, domainName.evidence);
}

function vpcOriginOf({ coverage, vpcOrigins }: OriginContext, origin: Origin): Resolved<VpcOrigin> | null {
  if (origin.vpc === null) return null;
  const { vpcOriginId, ownerAccountId } = origin.vpc;
  if (isUnknown(vpcOriginId)) return { known: false, gap: vpcOriginId.$unknown, evidence: [] };
  const found = vpcOrigins.get(vpcOriginId);
  const evidence = [{ resource: vpcOriginId, path: 'VpcOriginConfig.VpcOriginId', value: vpcOriginId }];
  if (found !== undefined) return { known: true, value: found, basis: 'configured', evidence };
  const reason = ownerAccountId === null ? ('unresolved' as const) : ('other-account' as const);
  const gap =
    coverage.hiding('vpc-origin', CLOUDFRONT_REGION) ??
    coverage.add({ action: 'cloudfront:GetVpcOrigin', region: CLOUDFRONT_REGION, kind: 'vpc-origin', resource: vpcOriginId, reason });
  return { known: false, gap, evidence };
}

function hasParameters({ domainName, originPath }: Origin): boolean {
  return [domainName, originPath].some((text) => !isUnknown(text) && text.includes('{{'));
}

/**
 * A tenant fills `{{name}}` in; a parameter it does not give has the distribution's default, or is unknown.
 * https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/tenant-customization.html#tenant-customize-parameters
 */
function filledIn(
  { coverage }: OriginContext,
  distribution: Distribution,
  origin: Origin,
  tenant: DistributionTenant | null,
  [field, text]: ['DomainName' | 'OriginPath', Origin['domainName']],
): Resolved<string> {
  if (isUnknown(text)) return { known: false, gap: text.$unknown, evidence: [] };
  const evidence = [{ resource: distribution.arn, path: `Origins.Items[${origin.id}].${field}`, value: text }];
  if (!text.includes('{{')) return { known: true, value: text, basis: 'configured', evidence };
  const given = tenant === null ? {} : tenant.parameters;
  if (isUnknown(given)) return { known: false, gap: given.$unknown, evidence };
  const defaults = isUnknown(distribution.tenantParameters) ? [] : distribution.tenantParameters;
  const filled = text.replace(/\{\{\s*([\w-]+)\s*\}\}/g, (whole, name: string) => {
    const own = Object.hasOwn(given, name) ? given[name] : undefined;
    return own ?? defaults.find((parameter) => parameter.name === name)?.defaultValue ?? whole;
  });
  if (!filled.includes('{{')) return { known: true, value: filled, basis: 'inferred', evidence };
  const gap = coverage.add({
    action: 'cloudfront:GetDistributionTenant',
    region: CLOUDFRONT_REGION,
    kind: 'distribution-tenant',
    resource: tenant?.id ?? distribution.id,
    reason: 'unresolved',
  });
  return { known: false, gap, evidence };
}

function farEnd(linkId: string, origin: Origin, domainName: Resolved<string>, target: OriginTarget): ComponentRef {
  const name = domainName.known ? domainName.value : origin.id;
  switch (target.kind) {
    case 'load-balancer':
      return { kind: 'load-balancer', id: target.loadBalancer.arn, name: target.loadBalancer.name };
    case 'end':
      // One node for everybody who goes there.
      return { kind: 'end', id: `end:${name}`, name };
    case 'missing':
      return { kind: 'missing', id: `missing:${linkId}`, name };
    case 'unknown':
      return { kind: 'unknown', id: `unknown:${linkId}`, name };
  }
}
