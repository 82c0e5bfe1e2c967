import { z } from 'zod';

import { readRoute, writeRoute } from '@/app/_server/api-route';
import { deps } from '@/app/_server/deps';
import { failureSentence } from '@/app/_server/failure';
import { toJson } from '@/app/_server/to-result';

interface Params {
  id: string;
}

/** The scan as it stands. */
export const GET = readRoute<Params>(({ params, t, workspace }) => {
  workspace.permit('scan-follow');
  const { request, failure, ...state } = deps().scans.find(params.id).state;
  return toJson({ ...state, kind: request.kind, failure: failure && { code: failure.code, sentence: failureSentence(t, failure) } });
});

/** One participant cancels. The scan ends when it was the last. */
export const DELETE = writeRoute<z.ZodObject<{ participant: z.ZodString }>, Params>(
  z.strictObject({ participant: z.string().max(64) }),
  ({ params, body, workspace }) => {
    workspace.permit('scan-follow');
    deps().scans.leave(params.id, body.participant);
    return toJson({ left: true });
  },
);
