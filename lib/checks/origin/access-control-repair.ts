import type { OriginLink } from '@/lib/chain/chain';
import { accessControlHow, type SignedOrigin } from '@/lib/steps/access-control-how';

import type { CheckPage } from '../page';
import { howFor, NO_HOW } from '../repairs/how-for';
import { originBy } from '../repairs/origin-by';

/** An origin gets an origin access control, and lets in nobody else. */
export function signRequests(type: SignedOrigin['type']): CheckPage['repair'] {
  return howFor(originBy, ({ distribution, origin, domainName }: OriginLink) =>
    domainName.known ? accessControlHow({ distribution, origin: origin.id, domainName: domainName.value, type }) : NO_HOW,
  );
}
