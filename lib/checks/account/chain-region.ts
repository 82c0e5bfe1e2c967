import type { Service } from '@/lib/inventory/service';

import type { Scene } from '../scene';
import { hiddenListing } from '../subjects/hidden-listing';
import { unreadClaims } from '../subjects/unread-claims';
import { NOT_APPLICABLE, unknown, type Verdict } from '../verdict';

/** The services of the chain that run in a Region. */
export function servicesIn({ surroundings }: Scene, region: string): Service[] {
  return surroundings.services.filter((service) => service.region === region);
}

/** What to say of a Region where nothing was found that a check is about: that there is nothing, or that what may be there was not read. */
export function nothingIn({ chain }: Scene, region: string): Verdict {
  const gaps = (['load-balancer', 'cluster', 'service'] as const).flatMap((kind) => hiddenListing(chain, kind, region) ?? []);
  const unread = [...gaps, ...unreadClaims(chain, region)];
  return unread.length > 0 ? unknown(...unread) : NOT_APPLICABLE;
}
