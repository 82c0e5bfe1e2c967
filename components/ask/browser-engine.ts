import { linkChain } from '@/lib/chain/link-chain';
import { applyEdits } from '@/lib/edits/apply-edits';
import { draftOf } from '@/lib/edits/draft';
import { parseEdit } from '@/lib/edits/edit-text';
import { expected, isAppError } from '@/lib/errors';
import { Inventory } from '@/lib/inventory/inventory';
import { errorSentence } from '@/lib/messages/error-sentence';
import type { Locale } from '@/lib/messages/locale';

import { type AskContext, type Asked, answerAsk } from './answer-ask';
import type { Answer } from './answer-types';
import type { Ask } from './ask-address';
import { browserTranslator } from './browser-translator';
import { plainAsk } from './plain-ask';

type PageContext = Pick<AskContext, 'entry' | 'repairs'> & { edits: readonly string[] };

/** The engine over one snapshot, in the browser. */
export interface BrowserEngine {
  /** The question as its link holds it, or what is wrong with it. */
  plain(ask: Ask): Promise<{ ask: Ask } | { problem: string }>;
  answer(ask: Ask, page: PageContext): Promise<Answer>;
}

/** Opens the engine over a snapshot as our own API sends it. Throws where that is no snapshot. */
export async function openEngine(snapshot: unknown, locale: Locale): Promise<BrowserEngine> {
  const { inventory, createdAt } = readSnapshot(snapshot);
  const t = await browserTranslator(locale);
  const unedited: Asked = { chain: linkChain(inventory), servers: new Map() };
  const contextOf = ({ edits, ...page }: PageContext): AskContext => {
    const context = { ...page, takenAt: createdAt };
    if (edits.length === 0) return { ...context, now: unedited, before: null };
    const draft = applyEdits(
      draftOf(inventory),
      edits.map((text) => parseEdit(inventory, text)),
    );
    return { ...context, now: { chain: linkChain(draft.inventory), servers: draft.servers }, before: unedited };
  };
  return {
    plain: async (ask) => {
      const plain = await expected(() => plainAsk(ask));
      return isAppError(plain) ? { problem: errorSentence(t, plain) } : { ask: plain };
    },
    answer: async (ask, page) => answerAsk(t, contextOf(page), ask),
  };
}

function readSnapshot(snapshot: unknown): { inventory: Inventory; createdAt: string } {
  if (typeof snapshot !== 'object' || snapshot === null || !('inventory' in snapshot) || !('createdAt' in snapshot))
    throw new Error('the server did not send a snapshot');
  return { inventory: Inventory.parse(snapshot.inventory), createdAt: String(snapshot.createdAt) };
}
