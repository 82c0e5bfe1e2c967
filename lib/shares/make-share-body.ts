import type { Acceptance } from '@/lib/checks/accept';
import { analyze } from '@/lib/checks/analyze';
import { redactInventory } from '@/lib/redaction/redact-inventory';
import type { Replacement } from '@/lib/redaction/redactor';
import { seal } from '@/lib/snapshots/seal';
import type { Snapshot } from '@/lib/snapshots/snapshot';

import { carryAcceptances } from './carry-acceptances';
import type { ShareBody, ShareProfile } from './share-body';

interface ShareOptions {
  snapshot: Snapshot;
  /** Risks that somebody took in the snapshot. */
  acceptances: readonly Acceptance[];
  profile: ShareProfile;
  sharedAt: Date;
  /** Null for a share that nobody can take back. */
  expiresAt: Date | null;
  /** Hoplens' own. */
  toolVersion: string;
}

interface MadeShare {
  body: ShareBody;
  /** What stands in place of what, for who shares. It is no part of the share. */
  replacements: readonly Replacement[];
}

/**
 * What is shared of a snapshot. Its inventory is redacted, and judged and sealed anew by this version of Hoplens, as of the moment of the
 * scan: hops, findings, sentences and evidence follow from redacted facts alone, so there is nothing to filter afterwards. A snapshot that
 * an older version judged may therefore have other findings here.
 */
export function makeShareBody({ snapshot, acceptances, profile, sharedAt, expiresAt, toolVersion }: ShareOptions): MadeShare {
  const createdAt = new Date(snapshot.createdAt);
  const { inventory, replacements } = redactInventory(snapshot.inventory, profile, createdAt.getTime());
  const analysis = analyze(inventory);
  const carried = carryAcceptances({ original: snapshot.inventory, redacted: analysis, acceptances, profile, createdAt });
  const body: ShareBody = {
    schema: 'hoplens.share/1',
    profile,
    sharedAt: sharedAt.toISOString(),
    expiresAt: expiresAt === null ? null : expiresAt.toISOString(),
    snapshot: seal(analysis, { createdAt, toolVersion, acceptances: carried }),
  };
  return { body, replacements };
}
