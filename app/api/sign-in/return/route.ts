import { backToSignIn, seeOther } from '@/app/_server/access/see-other';
import { openRoute } from '@/app/_server/api-route';
import { deps } from '@/app/_server/deps';
import { AppError } from '@/lib/errors';

export const dynamic = 'force-dynamic';

/** Where the identity provider sends people back to. Open: what it vouches for is checked against what they left with, which is counted. */
export const GET = openRoute(async ({ request }) => {
  const { provider, sessions } = deps().access;
  if (provider === null) throw new AppError('not-found');
  const arrival = await provider.arrive(request.headers, new URL(request.url).search);
  if (arrival === null) return backToSignIn({ problem: 'refused' }, '/', provider.forget);
  return seeOther(arrival.to, provider.forget, await sessions.open(arrival.person, request.headers));
});
