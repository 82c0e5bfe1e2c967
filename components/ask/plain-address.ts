import type { ChainAddress } from '@/components/chain-page/chain-address';
import { expected, isAppError } from '@/lib/errors';

import { plainAsk } from './plain-ask';

/** An address as it may be shared: what was pasted is taken apart, and secrets stay out. What is no question stays as it was typed. */
export async function plainAddress(address: ChainAddress): Promise<ChainAddress> {
  const { ask } = address;
  if (ask === null) return address;
  const plain = await expected(() => plainAsk(ask));
  return isAppError(plain) ? address : { ...address, ask: plain };
}
