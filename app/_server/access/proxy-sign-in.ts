import type { Person } from '@/lib/access/actor';
import { groupsIn, personOfClaims } from '@/lib/access/person-of-claims';
import type { RoleSettings } from '@/lib/access/role-of';

interface ProxySettings extends RoleSettings {
  /** Names of headers in lower case; no groups where the second is empty. */
  proxyHeader: string;
  proxyGroupsHeader: string;
}

/** Recognises people by a header of the proxy in front. scripts/server takes that header away from everybody but the trusted proxy. */
export function createProxySignIn({ proxyHeader, proxyGroupsHeader, ...roles }: ProxySettings) {
  return (headers: Headers): Person | null => {
    const groups = proxyGroupsHeader === '' ? [] : groupsIn(headers.get(proxyGroupsHeader));
    return personOfClaims({ sub: headers.get(proxyHeader), groups }, { ...roles, issuer: 'proxy', groupsClaim: 'groups' });
  };
}
