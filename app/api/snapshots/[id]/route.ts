import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

import { LabelsBody } from '@/app/_server/api-bodies';
import { changeRoute, readRoute, writeRoute } from '@/app/_server/api-route';
import { toJson } from '@/app/_server/to-result';
import { AppError } from '@/lib/errors';

interface Params {
  id: string;
}

const zip = promisify(gzip);

/** A snapshot as a file, the documented JSON as it was sealed: in gzip with `?gzip`. Another Hoplens opens either. */
export const GET = readRoute<Params>(async ({ request, params, workspace }) => {
  const text = await workspace.snapshots.textOf(params.id);
  if (text === null) throw new AppError('not-found');
  const name = `hoplens-${params.id.slice(0, 12)}.json`;
  const zipped = new URL(request.url).searchParams.has('gzip');
  return new Response(zipped ? new Uint8Array(await zip(text)) : text, {
    headers: {
      'cache-control': 'no-store',
      'content-type': zipped ? 'application/gzip' : 'application/json',
      'content-disposition': `attachment; filename="${zipped ? `${name}.gz` : name}"`,
    },
  });
});

/** Changes what is said about a snapshot, never what is sealed. */
export const PATCH = writeRoute<typeof LabelsBody, Params>(LabelsBody, async ({ params, workspace, body: { pinned, ...labels } }) => {
  if (!(await workspace.snapshots.label(params.id, { labels, pinned }))) throw new AppError('not-found');
  return toJson({ id: params.id, labels, pinned });
});

/** Deletes a snapshot and revokes its share links. What stays says that it was here, and who deleted it when. */
export const DELETE = changeRoute<Params>(async ({ params, workspace }) => {
  if (!(await workspace.snapshots.delete(params.id))) throw new AppError('not-found');
  return toJson({ id: params.id });
});
