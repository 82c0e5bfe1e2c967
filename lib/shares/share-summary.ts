import type { ShareProfile } from './share-body';

/** What is told of a share link to those who may list them: never its token. Times in ISO 8601. */
export interface ShareSummary {
  id: string;
  snapshotId: string;
  profile: ShareProfile;
  createdAt: string;
  createdBy: string;
  expiresAt: string;
  revokedAt: string | null;
  views: number;
  lastViewedAt: string | null;
  /** Whether it opens now. */
  open: boolean;
}
