import type { Translator } from '@/lib/messages/translator';

import { failureSentence, type Failure } from './failure';

/** The HTTP status of a failure. */
export function statusOf(code: Failure['code']): number {
  switch (code) {
    case 'bad-input':
    case 'malformed-json':
    case 'unsupported-schema':
      return 400;
    case 'sign-in-needed':
      return 401;
    case 'foreign-origin':
    case 'forbidden':
      return 403;
    case 'not-found':
      return 404;
    case 'method-not-allowed':
      return 405;
    case 'scan-cancelled':
    case 'scan-interrupted':
      return 409;
    case 'too-large':
      return 413;
    case 'not-json':
      return 415;
    case 'no-credentials':
    case 'credentials-expired':
    case 'credentials-rejected':
    case 'role-not-assumable':
      return 422;
    case 'scan-limit':
    case 'too-many-requests':
      return 429;
    case 'unexpected':
      return 500;
    case 'endpoint-unreachable':
      return 502;
    case 'storage-damaged':
    case 'storage-in-use':
    case 'storage-newer':
    case 'storage-read-only':
    case 'storage-refused':
    case 'storage-unreachable':
      return 503;
    case 'storage-full':
      return 507;
  }
}

/** When to try again, in seconds, by status. */
const RETRY_SECONDS: ReadonlyMap<number, number> = new Map([
  [429, 60],
  [503, 5],
]);

/** JSON that no cache keeps. */
export function toJson(body: unknown, status = 200, headers: Readonly<Record<string, string>> = {}): Response {
  return Response.json(body, { status, headers: { 'cache-control': 'no-store', ...headers } });
}

/** A failure as an HTTP answer: `{ error: { code, sentence, id } }`. */
export function toErrorResponse(t: Translator, failure: Failure): Response {
  const id = failure.code === 'unexpected' ? failure.params.id : null;
  const status = statusOf(failure.code);
  const seconds = ('seconds' in failure.params ? failure.params.seconds : undefined) ?? RETRY_SECONDS.get(status);
  const headers = seconds === undefined ? {} : { 'retry-after': String(seconds) };
  return toJson({ error: { code: failure.code, sentence: failureSentence(t, failure), id } }, status, headers);
}
