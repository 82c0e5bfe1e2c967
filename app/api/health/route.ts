import { openRoute } from '@/app/_server/api-route';
import { deps } from '@/app/_server/deps';
import { toJson } from '@/app/_server/to-result';

export const dynamic = 'force-dynamic';

/** Says that the server answers and its store can be read; for load balancers, which do not sign in. It tells nothing of what is kept. */
export const GET = openRoute(async () => {
  await (await deps().parts()).store.now();
  return toJson({ status: 'ok' });
});
