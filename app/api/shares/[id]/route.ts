import { changeRoute } from '@/app/_server/api-route';
import { toJson } from '@/app/_server/to-result';
import { AppError } from '@/lib/errors';

/** Revokes one share link. */
export const DELETE = changeRoute<{ id: string }>(async ({ params, workspace }) => {
  const revoked = await workspace.shares.revoke({ id: params.id });
  if (revoked === 0) throw new AppError('not-found');
  return toJson({ revoked });
});
