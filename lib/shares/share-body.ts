import { z } from 'zod';

import { PROFILES } from '@/lib/redaction/profile';
import { Snapshot } from '@/lib/snapshots/snapshot';

export const ShareProfile = z.enum(PROFILES);
export type ShareProfile = z.infer<typeof ShareProfile>;

/** What the recipient of a share gets, and all of it: built once by an allow-list, and never filtered when it is read. */
export const ShareBody = z.object({
  schema: z.literal('hoplens.share/1'),
  profile: ShareProfile,
  /** ISO 8601. */
  sharedAt: z.iso.datetime(),
  /** ISO 8601; null for a file, which nobody can take back. */
  expiresAt: z.iso.datetime().nullable(),
  /** Redacted, judged and sealed anew: its id is not that of the snapshot it was made from. */
  snapshot: Snapshot,
});
export type ShareBody = z.infer<typeof ShareBody>;
