import type { Entry } from '@/lib/chain/chain';
import type { Distribution } from '@/lib/inventory/distribution';
import { isUnknown } from '@/lib/inventory/unknown';

import type { Trace } from '../trace-types';
import { evidence } from '../walk/evidence';
import { gapDependence } from '../walk/lookup';
import { dependsOn, end, hang, type Next, type Walk } from '../walk/walk';

/**
 * Viewers in countries that are shut out are answered 403; those whose country cannot be told are served. A tenant's own restriction
 * stands instead of the distribution's. https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/georestrictions.html
 */
export function passGeoRestriction(walk: Walk, { component, tenant }: Entry, distribution: Distribution, next: Next): Trace {
  const own = tenant?.geoRestriction ?? null;
  const restriction = own ?? distribution.geoRestriction;
  if (isUnknown(restriction)) return next(hang(walk, gapDependence(walk.context.chain, restriction.$unknown)));
  const { type, locations } = restriction;
  if (type === 'none' || type === '') return next(walk);
  const { country } = walk.request.client;
  if (country === null) return next(hang(walk, dependsOn('geo-restriction', { distribution: component.name })));
  const listed = locations.includes(country);
  if (type === 'whitelist' ? listed : !listed) return next(walk);
  const at = own === null ? distribution.arn : (tenant?.arn ?? distribution.arn);
  const proof = evidence(at, 'Restrictions.GeoRestriction', { RestrictionType: type, Items: [...locations] });
  const params = { distribution: component.name, country };
  return end(walk, { by: 'edge', status: 403, reason: 'viewer-country-blocked', params, at: component, evidence: proof });
}
