import { RetentionBody } from '@/app/_server/api-bodies';
import { readRoute, writeRoute } from '@/app/_server/api-route';
import { toJson } from '@/app/_server/to-result';

export const dynamic = 'force-dynamic';

/** How long snapshots are kept. */
export const GET = readRoute(async ({ workspace }) => toJson(await workspace.records.retention()));

/** Changes how long snapshots are kept. */
export const PUT = writeRoute(RetentionBody, async ({ workspace, body }) => {
  await workspace.records.keepFor(body);
  return toJson(body);
});
