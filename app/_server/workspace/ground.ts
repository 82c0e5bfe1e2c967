import { type Actor, may, type Permission } from '@/lib/access/actor';
import { AppError } from '@/lib/errors';
import type { AuditDetails, Audited } from '@/lib/access/audit';
import type { Store } from '@/lib/store/open-store';

import type { OpenedSnapshots } from './opened-snapshots';
import type { SeenViews } from './seen-views';

/** What every workspace of this server stands on. */
export interface WorkspaceParts {
  store: Store;
  opened: OpenedSnapshots;
  seen: SeenViews;
}

/** What the parts of one workspace are made of. Each of their functions asks for its permission before it touches the store. */
export interface Ground extends WorkspaceParts {
  actor: Actor;
  /** Throws AppError `forbidden` unless the actor may. */
  permit(permission: Permission): void;
  audit(action: Audited, subject: string, details?: AuditDetails): Promise<void>;
}

export function groundOf(parts: WorkspaceParts, actor: Actor): Ground {
  return {
    ...parts,
    actor,
    permit(permission) {
      if (!may(actor, permission)) throw new AppError('forbidden');
    },
    audit: (action, subject, details) => parts.store.audit.write(actor, action, subject, details),
  };
}
