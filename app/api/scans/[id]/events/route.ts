import { readRoute } from '@/app/_server/api-route';
import { followedScan } from '@/app/_server/scans/followed-scan';
import { eventStream, lastSeen } from '@/app/_server/scans/event-stream';

interface Params {
  id: string;
}

export const dynamic = 'force-dynamic';

/** The scan's progress as server-sent events; resumes after `Last-Event-ID`. */
export const GET = readRoute<Params>(async ({ request, params, t, workspace }) => {
  workspace.permit('scan-follow');
  const { state, log } = await followedScan(params.id);
  const seen = lastSeen(request.headers);
  // 204 tells an EventSource that there is nothing to come back for.
  if (state.status !== 'running' && log.after(seen).length === 0) return new Response(null, { status: 204 });
  return new Response(eventStream(log, seen, t, request.signal), {
    headers: {
      'content-type': 'text/event-stream; charset=utf-8',
      // Neither a cache nor a compressing or buffering proxy may hold events back.
      'cache-control': 'no-store, no-transform',
      'x-accel-buffering': 'no',
    },
  });
});
