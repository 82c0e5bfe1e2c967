import { linkChain } from '@/lib/chain/link-chain';
import { explainLog, explainStatus } from '@/lib/explain/explain';
import type { Explanation } from '@/lib/explain/explanation';
import { readPasted } from '@/lib/pasted/read-pasted';
import { explainJson } from '@/lib/report/explain-json';
import { explainReport } from '@/lib/report/explain-terminal';

import type { CommandContext } from './command-context';
import type { ExplainFlags } from './commands/explain';
import type { ExitCode } from './exit-code';
import { inputError } from './input-error';
import { type DatedInventory, readDatedInventory } from './read-inventory';
import { sheetFor } from './sheet-for';
import { writeResult } from './write-result';

/** Far more than any line of a log has. */
const MOST_TEXT = 1_000_000;

/** `hoplens explain`: a log line or a status, explained by a snapshot. `text` is `-` for standard input. */
export async function runExplain(snapshot: string, text: string, flags: ExplainFlags, context: CommandContext): Promise<ExitCode> {
  if (snapshot === '-' && text === '-') throw inputError('input-twice');
  const pasted = readPasted(text === '-' ? await context.console.readInput(MOST_TEXT) : text);
  if (pasted.kind === 'request') throw inputError('explain-request');
  const explanation = explained(pasted, await readDatedInventory(snapshot, context));
  await writeResult(flags.format === 'json' ? explainJson(explanation) : explainReport(explanation, sheetFor(context)), null, context);
  return 0;
}

function explained(
  pasted: Exclude<ReturnType<typeof readPasted>, { kind: 'request' }>,
  { inventory, takenAt }: DatedInventory,
): Explanation {
  const chain = linkChain(inventory);
  return pasted.kind === 'log' ? explainLog(chain, pasted.line, { takenAt }) : explainStatus(chain, pasted.status);
}
