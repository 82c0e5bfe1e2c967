import { AppError } from '@/lib/errors';
import type { Translator } from '@/lib/messages/translator';
import { makeShareBody } from '@/lib/shares/make-share-body';
import type { ShareProfile } from '@/lib/shares/share-body';
import type { Snapshot } from '@/lib/snapshots/snapshot';
import { sourceKey } from '@/lib/snapshots/store';
import type { ShareSummary } from '@/lib/shares/share-summary';
import packageJson from '@/package.json';

import { SHARE_DAYS } from '../api-bodies';
import { buildShare } from '../shares/build-share';
import type { Ground } from './ground';

const DAY_MS = 86_400_000;
const MOST_LISTED = 500;

export type MadeShare = ReturnType<typeof makeShareBody>;

export interface OwnShares {
  /** Exactly what the recipient would get, and what was replaced in it. */
  preview(snapshot: Snapshot, profile: ShareProfile): Promise<MadeShare>;
  /** A new link for so many days: its id, and its token, which is told this once. */
  make(
    t: Translator,
    snapshot: Snapshot,
    wish: { profile: ShareProfile; days: number },
  ): Promise<{ id: string; token: string; expiresAt: string }>;
  /** Newest first: of one snapshot, or all. */
  list(snapshotId?: string): Promise<readonly ShareSummary[]>;
  /** How many links stopped working. */
  revoke(which: { id: string } | { snapshotId: string }): Promise<number>;
  revokeAll(): Promise<number>;
}

/** The share links that an actor may make and revoke. */
export function ownShares({ store, actor, permit, audit }: Ground): OwnShares {
  async function bodyFor(snapshot: Snapshot, profile: ShareProfile, days: number): Promise<MadeShare & { expiresAt: string }> {
    const sharedAt = new Date(await store.now());
    const expiresAt = new Date(sharedAt.getTime() + days * DAY_MS);
    const acceptances = await store.acceptances.of(sourceKey(snapshot.source));
    const made = makeShareBody({ snapshot, acceptances, profile, sharedAt, expiresAt, toolVersion: packageJson.version });
    return { ...made, expiresAt: expiresAt.toISOString() };
  }
  async function revoke(which: Parameters<typeof store.shares.revoke>[0], subject: string): Promise<number> {
    const links = await store.shares.revoke(which, actor.name);
    if (links > 0) await audit('revoked', subject, { links: String(links) });
    return links;
  }
  return {
    async preview(snapshot, profile) {
      permit('share-make');
      return bodyFor(snapshot, profile, SHARE_DAYS.usual);
    },
    async make(t, snapshot, { profile, days }) {
      permit('share-make');
      const { body, expiresAt } = await bodyFor(snapshot, profile, days);
      const { share, token } = await buildShare(t, { ...body, expiresAt }, { snapshotId: snapshot.id, by: actor.name });
      // It was deleted meanwhile.
      if (!(await store.shares.add(share))) throw new AppError('not-found');
      await audit('shared', snapshot.id, { share: share.id, profile, expires: expiresAt });
      return { id: share.id, token, expiresAt };
    },
    async list(snapshotId) {
      permit('share-list');
      return store.shares.list({ ...(snapshotId === undefined ? {} : { snapshotId }), limit: MOST_LISTED });
    },
    async revoke(which) {
      permit('share-revoke');
      return revoke(which, 'id' in which ? which.id : which.snapshotId);
    },
    async revokeAll() {
      permit('share-revoke-all');
      return revoke('all', '');
    },
  };
}
