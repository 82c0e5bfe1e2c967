import type { DistributionTenant } from '@/lib/inventory/cloudfront-parts';
import type { Distribution } from '@/lib/inventory/distribution';

import { ACCOUNT, distribution } from './sample-parts';

/** The tenant `shop`, which changes nothing of the distribution that it is of. */
export function tenant(changed: Partial<DistributionTenant> = {}): DistributionTenant {
  const id = changed.id ?? 'dt_1';
  return {
    id,
    arn: `arn:aws:cloudfront::${ACCOUNT}:distribution-tenant/${id}`,
    name: 'shop',
    distributionId: 'E1EXAMPLE',
    connectionGroupId: null,
    enabled: true,
    status: 'Deployed',
    domains: ['shop.example.com'],
    parameters: {},
    webAcl: null,
    certificateArn: null,
    geoRestriction: null,
    ...changed,
  };
}

/** A distribution that is a template, and its tenants. */
export function template(changed: Partial<Distribution>, ...tenants: readonly DistributionTenant[]) {
  return { distributions: [distribution({ connectionMode: 'tenant-only', aliases: [], ...changed })], distributionTenants: [...tenants] };
}
