import { type Actor, may, type Permission } from '@/lib/access/actor';

import { groundOf, type WorkspaceParts } from './ground';
import { type OwnAcceptances, ownAcceptances } from './own-acceptances';
import { type OwnRecords, ownRecords } from './own-records';
import { type OwnShares, ownShares } from './own-shares';
import { type OwnSnapshots, ownSnapshots } from './own-snapshots';
import { type OwnTokens, ownTokens } from './own-tokens';

/**
 * Everything that one actor may see and do. Pages and routes have no other way to the store. Its functions throw AppError `forbidden`, and
 * `storage-…` where the database cannot do it.
 */
export interface Workspace {
  actor: Actor;
  /** Whether to offer something. */
  may(permission: Permission): boolean;
  /** Throws AppError `forbidden` unless it may be done; for what the store has no part in. */
  permit(permission: Permission): void;
  snapshots: OwnSnapshots;
  acceptances: OwnAcceptances;
  shares: OwnShares;
  tokens: OwnTokens;
  records: OwnRecords;
  reviewed: OwnAcceptances['reviewed'];
}

/** The workspace of one actor. */
export function createWorkspace(parts: WorkspaceParts, actor: Actor): Workspace {
  const ground = groundOf(parts, actor);
  const acceptances = ownAcceptances(ground);
  return {
    actor,
    may: (permission) => may(actor, permission),
    permit: (permission) => {
      ground.permit(permission);
    },
    snapshots: ownSnapshots(ground),
    acceptances,
    shares: ownShares(ground),
    tokens: ownTokens(ground),
    records: ownRecords(ground),
    reviewed: (snapshot) => acceptances.reviewed(snapshot),
  };
}
