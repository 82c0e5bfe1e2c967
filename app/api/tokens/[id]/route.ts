import { changeRoute } from '@/app/_server/api-route';
import { toJson } from '@/app/_server/to-result';
import { AppError } from '@/lib/errors';

/** Revokes a token. */
export const DELETE = changeRoute<{ id: string }>(async ({ params, workspace }) => {
  if (!(await workspace.tokens.revoke(params.id))) throw new AppError('not-found');
  return toJson({ id: params.id });
});
