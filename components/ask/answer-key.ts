import { PLAIN_ADDRESS, writeAddress, type ChainAddress } from '@/components/chain-page/chain-address';

/** The part of an address that its answer hangs on, as a query; empty where nothing is asked. */
export function answerKey({ ask, edits, entry }: ChainAddress): string {
  return ask === null ? '' : writeAddress({ ...PLAIN_ADDRESS, ask, edits, entry });
}
