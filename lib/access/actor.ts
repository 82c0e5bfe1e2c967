import { z } from 'zod';

/** What somebody may do, each including the one before: look; scan, share and accept; delete and administer. */
export const ROLES = ['viewer', 'reviewer', 'admin'] as const;
export const Role = z.enum(ROLES);
export type Role = z.infer<typeof Role>;

/** Whoever asks for something: a person who signed in, or a pipeline with a token that may only hand snapshots in. */
export const Actor = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('person'),
    /** Who it is, whatever they are called: the issuer and its subject, never an e-mail address, which can change hands. */
    id: z.string().min(1).max(600),
    name: z.string().max(200),
    role: Role,
  }),
  z.object({ kind: z.literal('pipeline'), id: z.string().min(1).max(600), name: z.string().max(200) }),
]);
export type Actor = z.infer<typeof Actor>;
export type Person = Extract<Actor, { kind: 'person' }>;

/** What can be done, and the least role that may. */
const LEAST_ROLE = {
  'snapshot-read': 'viewer',
  'snapshot-keep': 'reviewer',
  'snapshot-label': 'reviewer',
  'snapshot-delete': 'admin',
  'sample-scan': 'viewer',
  'account-scan': 'reviewer',
  'scan-follow': 'viewer',
  'acceptance-give': 'reviewer',
  'share-list': 'reviewer',
  'share-make': 'reviewer',
  'share-revoke': 'reviewer',
  'share-revoke-all': 'admin',
  'token-manage': 'admin',
  'settings-change': 'admin',
  'audit-read': 'admin',
} as const satisfies Record<string, Role>;
export type Permission = keyof typeof LEAST_ROLE;

/** Whether somebody may do something. A pipeline may hand snapshots in, and nothing else. */
export function may(actor: Actor, permission: Permission): boolean {
  if (actor.kind === 'pipeline') return permission === 'snapshot-keep';
  return ROLES.indexOf(actor.role) >= ROLES.indexOf(LEAST_ROLE[permission]);
}
