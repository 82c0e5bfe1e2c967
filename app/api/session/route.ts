import { z } from 'zod';

import { openRoute, openWriteRoute } from '@/app/_server/api-route';
import { deps } from '@/app/_server/deps';
import { originFault } from '@/app/_server/same-origin';
import { toErrorResponse, toJson } from '@/app/_server/to-result';
import { AppError } from '@/lib/errors';

const SignIn = z.strictObject({ token: z.string().max(200) });

/** Signs in with the token that Hoplens printed to its terminal. Open, since whoever signs in has not signed in yet. */
export const POST = openWriteRoute(SignIn, async ({ request, body }) => {
  const { access } = deps();
  const actor = access.local?.redeem(body.token) ?? null;
  if (actor === null) throw new AppError('sign-in-needed', { fault: 'sign-in-token-wrong' });
  return toJson({ name: actor.name }, 201, { 'set-cookie': await access.sessions.open(actor, request.headers) });
});

/** Asks for a new sign-in link in the terminal. Open for the same reason; it answers nothing. */
export const PUT = openRoute(({ request, t }) => {
  const fault = originFault(request.headers);
  if (fault !== null) return toErrorResponse(t, { code: fault, params: {} });
  deps().access.local?.offer();
  return toJson({ printed: true }, 202);
});

/** Signs out. */
export const DELETE = openRoute(async ({ request, t }) => {
  const fault = originFault(request.headers);
  if (fault !== null) return toErrorResponse(t, { code: fault, params: {} });
  return toJson({ out: true }, 200, { 'set-cookie': await deps().access.sessions.close(request.headers) });
});
