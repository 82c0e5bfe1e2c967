import { z } from 'zod';

import { readRoute, writeRoute } from '@/app/_server/api-route';
import { RetentionRules } from '@/app/_server/retention/retention-rules';
import { toJson } from '@/app/_server/to-result';

export const dynamic = 'force-dynamic';

/** A form sends text; an empty field is for ever. */
const emptyIsNull = (value: unknown): unknown => (value === '' ? null : typeof value === 'string' ? Number(value) : value);
const Rules = z.strictObject({
  pullRequestDays: z.preprocess(emptyIsNull, RetentionRules.shape.pullRequestDays),
  otherDays: z.preprocess(emptyIsNull, RetentionRules.shape.otherDays),
  newestKept: z.preprocess(emptyIsNull, RetentionRules.shape.newestKept),
});

/** How long snapshots are kept. */
export const GET = readRoute(async ({ workspace }) => toJson(await workspace.records.retention()));

/** Changes how long snapshots are kept. */
export const PUT = writeRoute(Rules, async ({ workspace, body }) => {
  await workspace.records.keepFor(body);
  return toJson(body);
});
