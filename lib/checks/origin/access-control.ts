import type { OriginLink } from '@/lib/chain/chain';
import { lookupOf } from '@/lib/trace/walk/lookup';

import type { Scene } from '../scene';
import { fail, PASS, unknown, type Verdict } from '../verdict';

/**
 * Whether CloudFront signs its requests to an origin: it has an origin access control, and one that signs.
 * https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_OriginAccessControlConfig.html
 */
export function accessControlVerdict({ chain }: Scene, { origin, distribution }: OriginLink): Verdict {
  const { originAccessControlId: id } = origin;
  const path = `Origins.Items[${origin.id}].OriginAccessControlId`;
  const params = { distribution: distribution.id, origin: origin.id };
  if (id === null || id === '') return fail(params, { resource: distribution.arn, path, value: id });
  const control = chain.inventory.originAccessControls.find((one) => one.id === id);
  if (control === undefined)
    return unknown(lookupOf(chain).listingGap('origin-access-control') ?? `cloudfront:GetOriginAccessControl|${id}`);
  if (control.signingBehavior !== 'never') return PASS;
  return fail(params, { resource: id, path: 'OriginAccessControlConfig.SigningBehavior', value: control.signingBehavior });
}
