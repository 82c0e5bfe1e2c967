import { isAppError, type AppErrorCode } from '@/lib/errors';
import { REQUEST_FAULTS, type RequestFault } from '@/lib/messages/request-faults';
import { errorSentence } from '@/lib/messages/error-sentence';
import type { SentenceParams, Translator } from '@/lib/messages/translator';

/** A failure as data: what may be told to whoever asked. Never holds the text of an unexpected error. */
export type Failure =
  | { code: AppErrorCode; params: SentenceParams }
  | { code: RequestFault; params: SentenceParams }
  | { code: 'unexpected'; params: { id: string } };

function isRequestFault(code: string): code is RequestFault {
  return REQUEST_FAULTS.some((fault) => fault === code);
}

/** Where an error came from, without its message, which may repeat names or values that are not ours to log. */
function frames(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const stack = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return [error.name, ...stack.slice(0, 12)].join('\n');
}

/** Turns whatever was thrown into a failure. An unexpected one is logged under `newId()`, which is all that the caller gets to see. */
export function toFailure(error: unknown, newId: () => string, log: (line: string) => void): Failure {
  if (isAppError(error)) return { code: error.code, params: error.params };
  const id = newId();
  log(`unexpected ${id}: ${frames(error)}`);
  return { code: 'unexpected', params: { id } };
}

/** The failure's sentence in the reader's language. */
export function failureSentence(t: Translator, failure: Failure): string {
  if (failure.code === 'unexpected' || isRequestFault(failure.code)) return t.say(t.messages.errors[failure.code], failure.params);
  return errorSentence(t, { code: failure.code, params: failure.params });
}
