import { readRoute } from '@/app/_server/api-route';
import { deps } from '@/app/_server/deps';
import { toJson } from '@/app/_server/to-result';
import { AppError } from '@/lib/errors';

interface Params {
  id: string;
}

/** A snapshot as a file: the documented JSON. */
export const GET = readRoute<Params>(async ({ params }) => {
  const snapshot = await deps().snapshots.get(params.id);
  if (snapshot === null) throw new AppError('not-found');
  return toJson(snapshot, 200, { 'content-disposition': `attachment; filename="hoplens-${snapshot.id.slice(0, 12)}.json"` });
});
