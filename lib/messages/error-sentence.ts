import type { AppErrorCode } from '@/lib/errors';

import type { SentenceParams, Translator } from './translator';

/** The sentence of an expected failure. A failure that names nothing more gets the short form. */
export function errorSentence(t: Translator, error: { code: AppErrorCode; params: SentenceParams }): string {
  return t.say(t.messages.errors[error.code], { detail: 'none', ...error.params });
}
