/** What the audit log tells of. A published word never changes its meaning. */
export const AUDITED = [
  'signed-in',
  'signed-out',
  'scanned',
  'imported',
  'viewed',
  'exported',
  'labelled',
  'deleted',
  'expired',
  'shared',
  'revoked',
  'accepted',
  'taken-back',
  'token-made',
  'token-revoked',
  'settings-changed',
] as const;
export type Audited = (typeof AUDITED)[number];

/** What more is told of an entry, by name. Never a secret. */
export const AUDIT_DETAILS = [
  'source',
  'links',
  'check',
  'owner',
  'expires',
  'share',
  'profile',
  'name',
  'pullRequestDays',
  'otherDays',
  'newestKept',
] as const;
export type AuditDetails = Readonly<Partial<Record<(typeof AUDIT_DETAILS)[number], string>>>;

export interface AuditEntry {
  /** ISO 8601. */
  at: string;
  actorId: string;
  actorName: string;
  action: Audited;
  /** Id of what it was done to; empty where there is none. */
  subject: string;
  details: AuditDetails;
}
