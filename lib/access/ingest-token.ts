/** A token that a pipeline hands snapshots in with. The token itself is shown once and not kept. Times in ISO 8601. */
export interface IngestToken {
  id: string;
  name: string;
  createdAt: string;
  createdBy: string;
  expiresAt: string;
  lastUsedAt: string | null;
  revokedAt: string | null;
}
