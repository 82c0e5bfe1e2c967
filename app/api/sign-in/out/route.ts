import { seeOther } from '@/app/_server/access/see-other';
import { openChangeRoute } from '@/app/_server/api-route';
import { deps } from '@/app/_server/deps';

/** Signs out. Open: whose session has ended meanwhile is signed out as well. */
export const POST = openChangeRoute(async ({ request }) => seeOther('/sign-in', await deps().access.sessions.close(request.headers)));
