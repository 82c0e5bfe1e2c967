import type { Mark } from '@/lib/diagram/diagram';
import type { Translator } from '@/lib/messages/translator';

import type { MarkView } from './diagram-view';

/** Puts a mark into words. */
export function viewMark(t: Translator, mark: Mark | null): MarkView | null {
  if (mark === null) return null;
  const { code, was } = mark;
  const word = t.messages.compare.mark[code];
  return { code, text: was === null ? word : t.say(t.messages.compare.markWas, { mark: word, status: String(was) }) };
}
