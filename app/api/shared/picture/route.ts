import { openRoute } from '@/app/_server/api-route';
import { readBytes } from '@/app/_server/read-bytes';
import { nothingSharedInWords, pictureResponse, readShared, sharedPicture } from '@/app/_server/shares/shared-part';

export const dynamic = 'force-dynamic';

const FORM_LIMIT = 2048;

/** The picture of a share link: `Authorization: Share TOKEN`. Open, since the token is all that the recipient has. */
export const GET = openRoute(({ request, t }) => sharedPicture(t, request));

/** The same for a browser without JavaScript, which sends no fragment: the link, pasted into a form. It changes nothing. */
export const POST = openRoute(async ({ request, t }) => {
  const form = await readBytes(request, FORM_LIMIT);
  const pasted = form === null ? '' : (new URLSearchParams(new TextDecoder().decode(form)).get('link') ?? '');
  const zipped = await readShared(request, pasted.slice(pasted.indexOf('#') + 1).trim(), 'picture');
  return zipped === null ? nothingSharedInWords(t) : pictureResponse(zipped);
});
