import type { Chain } from '@/lib/chain/chain';
import { type Reason, REASONS } from '@/lib/facts/reasons';
import { reaching } from '@/lib/trace/find-component';
import type { Goal } from '@/lib/trace/find-requests';

/** A question about all requests: which reach something, or which end for a reason. */
export type AskedGoal = { kind: 'reaches'; called: string } | { kind: 'reason'; reason: Reason };

/** Reads `reaches NAME`, or the code of a reason; null for anything else. */
export function askedGoal(text: string): AskedGoal | null {
  const called = /^reaches[ \t:=]+(\S.*)$/i.exec(text.trim())?.[1];
  if (called !== undefined) return { kind: 'reaches', called };
  const reason = REASONS.find((code) => code === text.trim());
  return reason === undefined ? null : { kind: 'reason', reason };
}

/** The goal in a chain. Throws `bad-input` for a name of nothing. */
export function goalIn(chain: Chain, asked: AskedGoal): Goal {
  return asked.kind === 'reaches' ? reaching(chain, asked.called) : asked;
}
