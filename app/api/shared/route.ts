import { openRoute } from '@/app/_server/api-route';
import { sharedBody } from '@/app/_server/shares/shared-part';

export const dynamic = 'force-dynamic';

/** What a share link shows, its JSON in gzip: `Authorization: Share TOKEN`. Open, since the token is all that the recipient has. */
export const GET = openRoute(({ request, t }) => sharedBody(t, request));
