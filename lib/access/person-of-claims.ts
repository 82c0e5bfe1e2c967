import type { Person } from './actor';
import { type RoleSettings, roleOf } from './role-of';

/** What a trusted identity provider says of a person, by claim. https://openid.net/specs/openid-connect-core-1_0.html#StandardClaims */
export type Claims = Readonly<Record<string, unknown>>;

/** How claims become a person. */
export interface ClaimSettings extends RoleSettings {
  issuer: string;
  /** Claim that lists a person's groups. */
  groupsClaim: string;
}

const LONGEST_SUBJECT = 255;
const LONGEST_NAME = 200;

/** The person of verified claims; null where they name no subject. A name or an e-mail address is shown, and never says who it is. */
export function personOfClaims(claims: Claims, settings: ClaimSettings): Person | null {
  const subject = wordOf(claims.sub);
  if (subject === null || subject.length > LONGEST_SUBJECT) return null;
  const name = wordOf(claims.name) ?? wordOf(claims.preferred_username) ?? wordOf(claims.email) ?? subject;
  const role = roleOf({ subject, groups: groupsIn(claims[settings.groupsClaim]) }, settings);
  return { kind: 'person', id: `${settings.issuer}#${subject}`, name: name.slice(0, LONGEST_NAME), role };
}

/** The groups of a claim or a header: a list, or their names separated by commas. */
export function groupsIn(value: unknown): readonly string[] {
  const list: readonly unknown[] = Array.isArray(value) ? value : typeof value === 'string' ? value.split(',') : [];
  return list.flatMap((name) => wordOf(name) ?? []);
}

function wordOf(value: unknown): string | null {
  const word = typeof value === 'string' ? value.trim() : '';
  return word === '' ? null : word;
}
