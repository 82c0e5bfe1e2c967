import { linkChain } from '@/lib/chain/link-chain';
import type { Inventory } from '@/lib/inventory/inventory';
import { protocolMatrix, type ProtocolMatrix } from '@/lib/matrix/protocol-matrix';
import { surveyChain } from '@/lib/trace/survey';

import { smallAccount } from './small-account';

/** The matrix of the small account with the named parts instead. */
export function matrixOf(parts: Partial<Inventory> = {}): ProtocolMatrix {
  const chain = linkChain(smallAccount(parts));
  return protocolMatrix(chain, surveyChain(chain));
}
