import { openRoute } from '@/app/_server/api-route';
import { deps } from '@/app/_server/deps';
import { viewerFiles } from '@/app/_server/viewer-files';
import { ORIGIN_HERE } from '@/components/viewer/share-shell';

export const dynamic = 'force-dynamic';

/**
 * The page of every share link: static and the same for everybody. Open, since it holds nothing: what it shows comes by the token behind the
 * `#` of the link, which browsers send to nobody.
 */
export const GET = openRoute(async () => {
  const { shell, policy } = await viewerFiles();
  return new Response(shell.replaceAll(ORIGIN_HERE, deps().origin), {
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': policy,
      'x-robots-tag': 'noindex, nofollow',
      'cache-control': 'no-cache',
    },
  });
});
