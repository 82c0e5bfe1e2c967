import { readRoute } from '@/app/_server/api-route';
import { viewerFiles } from '@/app/_server/viewer-files';
import { AppError } from '@/lib/errors';
import { ShareProfile } from '@/lib/shares/share-body';
import { shareFile } from '@/lib/shares/share-file';

/**
 * A snapshot as one HTML file: exactly what the recipient of a share sees, `?profile=internal|external`. With `&show` it opens in the
 * browser, in a sandbox: it runs in an origin of its own, and no cookie of ours is its.
 */
export const GET = readRoute<{ id: string }>(async ({ request, params, workspace, t }) => {
  const query = new URL(request.url).searchParams;
  const profile = ShareProfile.catch('external').parse(query.get('profile'));
  const snapshot = await workspace.snapshots.get(params.id);
  if (snapshot === null) throw new AppError('not-found');
  const { body } = await workspace.shares.preview(snapshot, profile);
  const name = `hoplens-${params.id.slice(0, 12)}-${profile}.html`;
  return new Response(await shareFile(t, { ...body, expiresAt: null }, await viewerFiles()), {
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': "sandbox allow-scripts; frame-ancestors 'none'",
      'content-disposition': query.has('show') ? 'inline' : `attachment; filename="${name}"`,
    },
  });
});
