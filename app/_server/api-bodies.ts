import { z } from 'zod';

import { Acceptance } from '@/lib/checks/accept';
import { ShareProfile } from '@/lib/shares/share-body';
import { SnapshotLabels } from '@/lib/snapshots/store';

import { RetentionRules } from './retention/retention-rules';

// What routes take, in one place: the routes check it, and the API's own description is made from it.

/** A form sends text; an empty field is for ever. */
const emptyIsNull = (value: unknown): unknown => (value === '' ? null : typeof value === 'string' ? Number(value) : value);
const FindingKey = z.string().min(1).max(200);
const checkbox = z.union([z.boolean(), z.literal('true').transform(() => true)]).default(false);

/** Days that a share link opens where nothing else is said, and at most. */
export const SHARE_DAYS = { usual: 7, most: 90 } as const;
const TOKEN_DAYS = 90;

export const SignInBody = z.strictObject({ token: z.string().max(200) });
export const LeaveScanBody = z.strictObject({ participant: z.string().max(64) });
export const LabelsBody = z.strictObject({ ...SnapshotLabels.shape, pinned: checkbox });
export const AcceptanceBody = Acceptance.pick({ reason: true, owner: true, expires: true }).extend({ key: FindingKey });
export const TakenBackBody = z.strictObject({ key: FindingKey });
export const ShareBodyWish = z.strictObject({
  profile: ShareProfile.default('external'),
  days: z.coerce.number().int().min(1).max(SHARE_DAYS.most).default(SHARE_DAYS.usual),
});
export const TokenBody = z.strictObject({
  name: z.string().trim().min(1).max(100),
  days: z.coerce.number().int().min(1).max(TOKEN_DAYS).default(TOKEN_DAYS),
});
export const RetentionBody = z.strictObject({
  pullRequestDays: z.preprocess(emptyIsNull, RetentionRules.shape.pullRequestDays),
  otherDays: z.preprocess(emptyIsNull, RetentionRules.shape.otherDays),
  newestKept: z.preprocess(emptyIsNull, RetentionRules.shape.newestKept),
});
