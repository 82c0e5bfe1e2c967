import type { Role } from './actor';

/** Who administers and who reviews: names of groups, or `user:SUBJECT` for one person. */
export interface RoleSettings {
  admins: readonly string[];
  reviewers: readonly string[];
}

/** The role of somebody whom an identity provider knows by `subject` and `groups`; whoever is named nowhere looks. */
export function roleOf({ subject, groups }: { subject: string; groups: readonly string[] }, { admins, reviewers }: RoleSettings): Role {
  // Marked, so that nobody becomes a group by choosing its name.
  const names = (list: readonly string[]): boolean =>
    list.some((entry) => (entry.startsWith('user:') ? entry === `user:${subject}` : groups.includes(entry)));
  if (names(admins)) return 'admin';
  return names(reviewers) ? 'reviewer' : 'viewer';
}
