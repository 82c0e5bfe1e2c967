import { writeRoute } from '@/app/_server/api-route';
import { deps } from '@/app/_server/deps';
import { ScanRequest } from '@/app/_server/scans/scan-request';
import { toJson } from '@/app/_server/to-result';

/** Starts a scan, or joins the same one that already runs. */
export const POST = writeRoute(ScanRequest, ({ body }) => {
  const started = deps().scans.start(body);
  return toJson(started, 202, { location: `/api/scans/${started.id}` });
});
