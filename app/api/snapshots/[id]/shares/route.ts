import { ShareBodyWish } from '@/app/_server/api-bodies';
import { changeRoute, readRoute, writeRoute } from '@/app/_server/api-route';
import { deps } from '@/app/_server/deps';
import { toJson } from '@/app/_server/to-result';
import { AppError } from '@/lib/errors';

interface Params {
  id: string;
}

/** The share links of a snapshot, newest first. None of them tells its token. */
export const GET = readRoute<Params>(async ({ params, workspace }) => toJson({ shares: await workspace.shares.list(params.id) }));

/** Makes a share link. Its token stands in the answer, and nowhere else ever. */
export const POST = writeRoute<typeof ShareBodyWish, Params>(ShareBodyWish, async ({ params, workspace, body, t }) => {
  const snapshot = await workspace.snapshots.get(params.id);
  if (snapshot === null) throw new AppError('not-found');
  const { token, ...share } = await workspace.shares.make(t, snapshot, body);
  return toJson({ ...share, link: `${deps().origin}/s#${token}` }, 201);
});

/** Revokes all share links of a snapshot. */
export const DELETE = changeRoute<Params>(async ({ params, workspace }) =>
  toJson({ revoked: await workspace.shares.revoke({ snapshotId: params.id }) }),
);
