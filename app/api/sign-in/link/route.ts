import { readForm } from '@/app/_server/access/read-form';
import { backToSignIn } from '@/app/_server/access/see-other';
import { openChangeRoute } from '@/app/_server/api-route';
import { deps } from '@/app/_server/deps';
import { returnTo } from '@/lib/access/return-to';

/** Prints a new sign-in link to the terminal, now and then at most. Open, since whoever asks has not signed in; it answers nothing. */
export const POST = openChangeRoute(async ({ request }) => {
  const form = await readForm(request);
  deps().access.local?.offer();
  return backToSignIn({ printed: '1' }, returnTo(form.get('to')));
});
