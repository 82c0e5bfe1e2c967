import { openRoute } from '@/app/_server/api-route';
import { sharedPart } from '@/app/_server/shares/shared-part';

export const dynamic = 'force-dynamic';

/** What a share link shows: `Authorization: Share TOKEN`. Open, since the token is all that the recipient has. */
export const GET = openRoute(({ request, t }) => sharedPart(t, request, 'body'));
