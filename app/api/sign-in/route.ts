import { limit } from '@/app/_server/access/limit';
import { readForm } from '@/app/_server/access/read-form';
import { backToSignIn, seeOther } from '@/app/_server/access/see-other';
import { openChangeRoute, openRoute } from '@/app/_server/api-route';
import { deps } from '@/app/_server/deps';
import { returnTo } from '@/lib/access/return-to';
import { AppError, expected } from '@/lib/errors';

export const dynamic = 'force-dynamic';

/** Sends somebody to the identity provider: `?to=PATH`. Open, since whoever signs in has not signed in yet; it tells nothing. */
export const GET = openRoute(async ({ request }) => {
  const { provider } = deps().access;
  if (provider === null) throw new AppError('not-found');
  const to = returnTo(new URL(request.url).searchParams.get('to'));
  if ((await expected(() => limit('sign-in', request))) instanceof AppError) return backToSignIn({ problem: 'too-many' }, to);
  const departure = await provider.depart(to);
  return departure === null ? backToSignIn({ problem: 'unreachable' }, to) : seeOther(departure.location, departure.cookie);
});

/** The form of the sign-in page: the token that Hoplens printed to its terminal. Open for the same reason. */
export const POST = openChangeRoute(async ({ request }) => {
  const { local, sessions } = deps().access;
  const form = await readForm(request);
  const to = returnTo(form.get('to'));
  if ((await expected(() => limit('sign-in', request))) instanceof AppError) return backToSignIn({ problem: 'too-many' }, to);
  // The whole link, or the token in it.
  const person = local?.redeem((form.get('token') ?? '').replace(/^.*#/s, '').trim()) ?? null;
  return person === null ? backToSignIn({ problem: 'token-wrong' }, to) : seeOther(to, await sessions.open(person, request.headers));
});
