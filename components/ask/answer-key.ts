import type { ChainAddress } from '@/components/chain-page/chain-address';

import { askKey } from './ask-address';

/** Everything on a page that its answer hangs on; empty where nothing is asked. */
export function answerKey({ ask, edits, entry }: Pick<ChainAddress, 'ask' | 'edits' | 'entry'>): string {
  return ask === null ? '' : JSON.stringify([askKey(ask), edits, entry]);
}
