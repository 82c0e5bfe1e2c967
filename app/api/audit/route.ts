import { readRoute } from '@/app/_server/api-route';
import { queryOf } from '@/app/_server/snapshot-query';
import { toJson } from '@/app/_server/to-result';

export const dynamic = 'force-dynamic';

/** The audit log, newest first: `?before=&limit=&subject=`. */
export const GET = readRoute(async ({ request, workspace }) => {
  const query = new URL(request.url).searchParams;
  const { before, limit } = queryOf(query);
  const subject = query.get('subject');
  const page = { limit, ...(before === undefined ? {} : { before }), ...(subject === null ? {} : { subject }) };
  return toJson(await workspace.records.audit(page));
});
