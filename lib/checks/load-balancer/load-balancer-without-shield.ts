import { isUnknown } from '@/lib/inventory/unknown';

import { defineCheck } from '../check';
import { doneAtCloudFront } from '../neighbours/done-at-cloudfront';
import type { Scene } from '../scene';
import { hiddenListing } from '../subjects/hidden-listing';
import { fail, NOT_APPLICABLE, PASS, unknown } from '../verdict';

/** Shield Advanced protects what it is told to only; network load balancers by their Elastic IP addresses, which are not looked at. */
export const loadBalancerWithoutShield = defineCheck({
  id: 'load-balancer-without-shield',
  severity: 'info',
  place: 'load-balancer',
  visits: 'load-balancer',
  source: 'https://docs.aws.amazon.com/waf/latest/developerguide/ddos-advanced-summary-protected-resources.html',
  evaluate({ arn, name, region, type, scheme }, { chain }) {
    if (type !== 'application' || scheme === 'internal') return NOT_APPLICABLE;
    if (isUnknown(scheme)) return unknown(scheme);
    const protection = chain.inventory.accountProtections.find((one) => one.region === region);
    if (protection === undefined) {
      const gap = hiddenListing(chain, 'account-protection', region);
      return gap === null ? unknown() : unknown(gap);
    }
    const { shieldAdvanced, shieldProtectedArns } = protection;
    if (isUnknown(shieldAdvanced)) return unknown(shieldAdvanced);
    if (!shieldAdvanced) return NOT_APPLICABLE;
    if (isUnknown(shieldProtectedArns)) return unknown(shieldProtectedArns);
    if (shieldProtectedArns.includes(arn)) return PASS;
    return fail({ loadBalancer: name }, { resource: arn, path: 'Protections[].ResourceArn', value: null });
  },
  adjust: (loadBalancer, scene) => doneAtCloudFront(scene, loadBalancer, ({ arn }) => isProtected(scene, arn)),
});

/** Shield is the same for all Regions. */
function isProtected({ chain }: Scene, arn: string): boolean {
  return chain.inventory.accountProtections.some(
    ({ shieldProtectedArns }) => !isUnknown(shieldProtectedArns) && shieldProtectedArns.includes(arn),
  );
}
