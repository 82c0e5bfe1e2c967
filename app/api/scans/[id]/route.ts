import { LeaveScanBody } from '@/app/_server/api-bodies';
import { readRoute, writeRoute } from '@/app/_server/api-route';
import { deps } from '@/app/_server/deps';
import { followedScan } from '@/app/_server/scans/followed-scan';
import { failureSentence } from '@/app/_server/failure';
import { toJson } from '@/app/_server/to-result';

interface Params {
  id: string;
}

/** The scan as it stands. */
export const GET = readRoute<Params>(async ({ params, t, workspace }) => {
  workspace.permit('scan-follow');
  const { request, failure, ...state } = (await followedScan(params.id)).state;
  return toJson({ ...state, kind: request.kind, failure: failure && { code: failure.code, sentence: failureSentence(t, failure) } });
});

/** One participant cancels. The scan ends when it was the last. */
export const DELETE = writeRoute<typeof LeaveScanBody, Params>(LeaveScanBody, async ({ params, body, workspace }) => {
  workspace.permit('scan-follow');
  await deps().scans.leave(params.id, body.participant);
  return toJson({ left: true });
});
