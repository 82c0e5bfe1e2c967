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

export interface AuditEntry {
  /** ISO 8601. */
  at: string;
  actorId: string;
  actorName: string;
  action: Audited;
  /** Id of what it was done to; empty where there is none. */
  subject: string;
  /** Further words, by name. Never a secret. */
  details: Readonly<Record<string, string>>;
}
