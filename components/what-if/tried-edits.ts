import { parseEdit } from '@/lib/edits/edit-text';
import type { Edit } from '@/lib/edits/setting';
import { expected, isAppError } from '@/lib/errors';
import { errorSentence } from '@/lib/messages/error-sentence';
import type { Translator } from '@/lib/messages/translator';
import type { Snapshot } from '@/lib/snapshots/snapshot';
import { whatIf, type WhatIf } from '@/lib/what-if/what-if';

/** Changes that are tried out, and what they make different. */
export interface TriedEdits {
  edits: readonly Edit[];
  result: WhatIf;
}

/** Tries out what an address asks for; null where it asks for nothing. A change that cannot be made leaves everything as it is. */
export async function tryEdits(
  t: Translator,
  { inventory, createdAt }: Pick<Snapshot, 'inventory' | 'createdAt'>,
  texts: readonly string[],
): Promise<{ tried: TriedEdits | null; problem: string | null }> {
  if (texts.length === 0) return { tried: null, problem: null };
  const tried = await expected(() => {
    const edits = texts.map((text) => parseEdit(inventory, text));
    return { edits, result: whatIf(inventory, edits, Date.parse(createdAt)) };
  });
  return isAppError(tried) ? { tried: null, problem: errorSentence(t, tried) } : { tried, problem: null };
}
