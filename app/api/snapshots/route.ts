import { handInRoute, readRoute } from '@/app/_server/api-route';
import { labelsOf } from '@/app/_server/imports/labels-of';
import { openUpload } from '@/app/_server/imports/open-upload';
import { readUpload } from '@/app/_server/imports/read-upload';
import { queryOf } from '@/app/_server/snapshot-query';
import { toJson } from '@/app/_server/to-result';

export const dynamic = 'force-dynamic';

/** The snapshots that are kept, newest first: `?q=WORDS&environment=&pullRequest=&before=&limit=`. */
export const GET = readRoute(async ({ request, workspace }) =>
  toJson(await workspace.snapshots.list(queryOf(new URL(request.url).searchParams))),
);

/**
 * Hands a snapshot in: its JSON, or that in gzip. The labels stand in the query: `?title=&environment=&branch=&pullRequest=&commit=`; what
 * is known for certain of a pipeline's run goes before them.
 */
export const POST = handInRoute(async ({ request, workspace, labels: known }) => {
  workspace.permit('snapshot-keep');
  const labels = { ...labelsOf(new URL(request.url).searchParams), ...known };
  const text = await readUpload(request);
  const snapshot = await openUpload(text);
  const fresh = await workspace.snapshots.keep(snapshot, text, labels);
  const { id } = snapshot;
  return toJson({ id, fresh }, fresh ? 201 : 200, { location: `/snapshots/${id}` });
});
