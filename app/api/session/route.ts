import { limit } from '@/app/_server/access/limit';
import { SignInBody } from '@/app/_server/api-bodies';
import { openWriteRoute } from '@/app/_server/api-route';
import { deps } from '@/app/_server/deps';
import { toJson } from '@/app/_server/to-result';
import { AppError } from '@/lib/errors';

/** Signs a program in with the token that Hoplens printed to its terminal. Open, since whoever signs in has not signed in yet. */
export const POST = openWriteRoute(SignInBody, async ({ request, body }) => {
  const { local, sessions } = deps().access;
  await limit('sign-in', request);
  const person = local?.redeem(body.token) ?? null;
  if (person === null) throw new AppError('sign-in-needed', { fault: 'sign-in-token-wrong' });
  return toJson({ name: person.name }, 201, { 'set-cookie': await sessions.open(person, request.headers) });
});
