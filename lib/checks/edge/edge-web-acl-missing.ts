import type { Chain } from '@/lib/chain/chain';
import type { Distribution } from '@/lib/inventory/distribution';
import { isUnknown } from '@/lib/inventory/unknown';

import { adjusted } from '../adjustment';
import { defineCheck } from '../check';
import { originOverriders } from '../neighbours/origin-overriders';
import { behaviorsOf } from '../subjects/behaviors';
import { fail, named, PASS, unknown } from '../verdict';

export const edgeWebAclMissing = defineCheck({
  id: 'edge-web-acl-missing',
  severity: 'medium',
  place: 'edge',
  visits: 'distribution',
  source: 'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/distribution-web-awswaf.html',
  evaluate({ id, webAclId }) {
    if (isUnknown(webAclId)) return unknown(webAclId);
    if (webAclId !== null && webAclId !== '') return PASS;
    return fail({ distribution: id }, { resource: id, path: 'DistributionConfig.WebACLId', value: webAclId });
  },
  adjust(distribution, { chain }) {
    const own = aclsOfTenants(distribution, chain);
    const webAcls = own ?? aclsOfOrigins(distribution, chain);
    if (webAcls === null) return null;
    return adjusted('covered', 'filtered-elsewhere', { by: own === null ? 'origins' : 'tenants', webAcls: named(webAcls.map(nameOf)) });
  },
});

/** The web ACLs that every tenant brings; null where one may bring none. */
function aclsOfTenants({ id, connectionMode }: Distribution, { inventory, gaps }: Chain): string[] | null {
  if (connectionMode !== 'tenant-only' || gaps.some(({ kind }) => kind === 'distribution-tenant')) return null;
  const tenants = inventory.distributionTenants.filter(({ distributionId, enabled }) => distributionId === id && enabled);
  return allOf(tenants.map(({ webAcl }) => (isUnknown(webAcl) || webAcl?.action !== 'override' ? null : webAcl.arn)));
}

/** The web ACLs of the load balancers behind; null where a request may reach something else. */
function aclsOfOrigins(distribution: Distribution, { index }: Chain): string[] | null {
  const overriders = behaviorsOf(distribution).map((behavior) => (isUnknown(behavior) ? behavior : originOverriders(behavior.settings)));
  if (overriders.some((arns) => isUnknown(arns) || arns.length > 0)) return null;
  const targets = (index.originLinksOf.get(distribution.id) ?? []).map(({ target }) => target);
  return allOf(
    targets.map((target) =>
      target.kind !== 'load-balancer' || isUnknown(target.loadBalancer.webAclArn) ? null : target.loadBalancer.webAclArn,
    ),
  );
}

/** All of them, if there are any and none is missing. */
function allOf(arns: readonly (string | null)[]): string[] | null {
  const there = arns.flatMap((arn) => (arn === null || arn === '' ? [] : [arn]));
  return there.length === 0 || there.length < arns.length ? null : there;
}

/** The name in `…/webacl/NAME/ID`. */
function nameOf(arn: string): string {
  return arn.split('/').at(-2) ?? arn;
}
