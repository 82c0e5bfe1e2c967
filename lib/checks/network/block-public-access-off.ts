import type { Chain } from '@/lib/chain/chain';
import { isUnknown } from '@/lib/inventory/unknown';

import { defineCheck } from '../check';
import { originsBefore } from '../neighbours/behind-cloudfront';
import { servesNobody } from '../neighbours/serves-nobody';
import { hiddenListing } from '../subjects/hidden-listing';
import type { Users } from '../subjects/users';
import { fail, NOT_APPLICABLE, PASS, unknown } from '../verdict';

/** How many load balancers it would cut off: internet-facing ones, and those that CloudFront reaches by a VPC origin. */
export function cutOff(chain: Chain, { loadBalancers }: Pick<Users, 'loadBalancers'>): number {
  return loadBalancers.filter(
    (loadBalancer) =>
      !servesNobody(loadBalancer) &&
      (loadBalancer.scheme !== 'internal' || originsBefore(chain, loadBalancer).some(({ vpcOrigin }) => vpcOrigin !== null)),
  ).length;
}

export const blockPublicAccessOff = defineCheck({
  id: 'block-public-access-off',
  severity: 'info',
  place: 'network',
  visits: 'vpc',
  source: 'https://docs.aws.amazon.com/vpc/latest/userguide/security-vpc-bpa.html',
  evaluate({ vpc: { id, region }, users }, { chain }) {
    const blocked = chain.inventory.vpcBlockPublicAccess.find((one) => one.region === region);
    if (blocked === undefined) {
      const listing = hiddenListing(chain, 'vpc-block-public-access', region);
      return listing === null ? NOT_APPLICABLE : unknown(listing);
    }
    const { internetGatewayBlockMode: mode } = blocked;
    if (isUnknown(mode)) return unknown(mode);
    if (mode !== 'off') return PASS;
    const evidence = { resource: region, path: 'VpcBlockPublicAccessOptions.InternetGatewayBlockMode', value: mode };
    return fail({ vpc: id, region, loadBalancers: cutOff(chain, users) }, evidence);
  },
});
