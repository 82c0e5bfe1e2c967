import type { AppErrorCode } from '@/lib/errors';

import { isInputFault } from './input-faults';
import type { SentenceParams, Translator } from './translator';

/** The sentence of an expected failure. One that names a fault gets the fault's own; one that names nothing more gets the short form. */
export function errorSentence(t: Translator, { code, params }: { code: AppErrorCode; params: SentenceParams }): string {
  const { fault } = params;
  if (isInputFault(fault)) return t.say(t.messages.cli.faults[fault], params);
  return t.say(t.messages.errors[code], { detail: 'none', ...params });
}
