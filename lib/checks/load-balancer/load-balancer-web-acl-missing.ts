import type { Chain } from '@/lib/chain/chain';
import type { Distribution } from '@/lib/inventory/distribution';
import { isUnknown } from '@/lib/inventory/unknown';

import { defineCheck } from '../check';
import { doneAtCloudFront } from '../neighbours/done-at-cloudfront';
import { hiddenListing } from '../subjects/hidden-listing';
import { fail, NOT_APPLICABLE, PASS, unknown } from '../verdict';

export const loadBalancerWebAclMissing = defineCheck({
  id: 'load-balancer-web-acl-missing',
  severity: 'medium',
  place: 'load-balancer',
  visits: 'load-balancer',
  source: 'https://docs.aws.amazon.com/waf/latest/APIReference/API_AssociateWebACL.html',
  evaluate({ arn, name, type, webAclArn, scheme }) {
    if (type !== 'application') return NOT_APPLICABLE;
    if (isUnknown(webAclArn)) return unknown(webAclArn);
    if (webAclArn !== null) return PASS;
    const failure = fail({ loadBalancer: name }, { resource: arn, path: 'GetWebACLForResource.WebACL', value: null });
    return scheme === 'internal' ? { ...failure, severity: 'low' } : failure;
  },
  adjust: (loadBalancer, scene) => doneAtCloudFront(scene, loadBalancer, (distribution) => filters(scene.chain, distribution)),
});

/** A distribution with a web ACL, which no tenant of it turns off. */
function filters(chain: Chain, { id, webAclId, connectionMode }: Distribution): boolean {
  if (isUnknown(webAclId) || webAclId === null || webAclId === '') return false;
  if (connectionMode === 'direct') return true;
  const tenants = chain.inventory.distributionTenants.filter(({ distributionId }) => distributionId === id);
  const keep = tenants.every(({ webAcl }) => !isUnknown(webAcl) && webAcl?.action !== 'disable');
  return keep && hiddenListing(chain, 'distribution-tenant', 'global') === null;
}
