import { AlbJwtVerifier } from 'aws-jwt-verify';
import type { JwksCache } from 'aws-jwt-verify/jwk';

import type { Person } from '@/lib/access/actor';
import { type ClaimSettings, personOfClaims } from '@/lib/access/person-of-claims';

interface AlbSettings extends ClaimSettings {
  albArn: string;
  clientId: string;
}

/**
 * Recognises people whom an Application Load Balancer signed in: it sends their claims in `x-amzn-oidc-data`, signed. Whose load balancer,
 * which client and which issuer are all checked, since every load balancer of a region is signed for by the same keys.
 * `keys`: where to find those, for tests. https://docs.aws.amazon.com/elasticloadbalancing/latest/application/listener-authenticate-users.html
 */
export function createAlbSignIn(settings: AlbSettings, report: (reason: string) => void, keys?: JwksCache) {
  const { albArn, issuer, clientId } = settings;
  const verifier = AlbJwtVerifier.create({ albArn, issuer, clientId }, keys && { jwksCache: keys });
  return async (headers: Headers): Promise<Person | null> => {
    const token = headers.get('x-amzn-oidc-data');
    if (token === null) return null;
    try {
      return personOfClaims(await verifier.verify(token), settings);
    } catch (error) {
      // Only the kind of error: its message repeats what was sent.
      report(error instanceof Error ? error.constructor.name : 'unknown');
      return null;
    }
  };
}
