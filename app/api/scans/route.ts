import { limit } from '@/app/_server/access/limit';
import { writeRoute } from '@/app/_server/api-route';
import { deps } from '@/app/_server/deps';
import { ScanRequest } from '@/app/_server/scans/scan-request';
import { toJson } from '@/app/_server/to-result';

/** Starts a scan, or joins the same one that already runs. */
export const POST = writeRoute(ScanRequest, async ({ request, body, workspace }) => {
  workspace.permit(body.kind === 'sample' ? 'sample-scan' : 'account-scan');
  await limit('scan', request);
  const started = await deps().scans.start(body, workspace.actor);
  return toJson(started, 202, { location: `/api/scans/${started.id}` });
});
