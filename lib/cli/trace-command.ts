import { linkChain } from '@/lib/chain/link-chain';
import { applyEdits } from '@/lib/edits/apply-edits';
import { draftOf } from '@/lib/edits/draft';
import { parseEdit } from '@/lib/edits/edit-text';
import { parseServer, SERVER_CHOICES } from '@/lib/edits/server-words';
import type { Edit } from '@/lib/edits/setting';
import type { Inventory } from '@/lib/inventory/inventory';
import { traceJson } from '@/lib/report/trace-json';
import { traceReport } from '@/lib/report/trace-terminal';
import { serversByLink } from '@/lib/trace/target-server';
import { traceRequest } from '@/lib/trace/trace-request';

import type { CommandContext } from './command-context';
import type { TraceFlags } from './commands/trace';
import type { ExitCode } from './exit-code';
import { inputError } from './input-error';
import { readInventory } from './read-inventory';
import { sheetFor } from './sheet-for';
import { readTraceRequest, type TraceAsked } from './trace-arguments';
import { writeResult } from './write-result';

export interface TraceCall extends TraceAsked {
  snapshot: string;
  flags: TraceFlags;
}

/** `hoplens trace`: one request through the chain of a snapshot, an inventory or a sample account, as it is or as it would be. */
export async function runTrace({ snapshot, flags, ...asked }: TraceCall, context: CommandContext): Promise<ExitCode> {
  const request = readTraceRequest(asked, flags);
  const inventory = await readInventory(snapshot, context);
  const edits = flags.whatIf.map((text) => parseEdit(inventory, text));
  const made = applyEdits(draftOf(inventory), [...edits, ...flags.targetSpeaks.flatMap((text) => serverEdits(inventory, text))]);
  const chain = linkChain(made.inventory);
  const trace = traceRequest(chain, request, { servers: serversByLink(chain, made.servers) });
  await writeResult(flags.format === 'json' ? traceJson(trace) : traceReport(trace, sheetFor(context)), null, context);
  return 0;
}

/** `WORDS` is said of the containers of every target group, `NAME=WORDS` of one's. */
function serverEdits(inventory: Inventory, text: string): Edit[] {
  if (text.includes('=')) return [parseEdit(inventory, `Server:${text}`)];
  if (parseServer(text) === null) throw inputError('edit-value', { setting: 'Server', value: text, choices: SERVER_CHOICES.join(', ') });
  return inventory.targetGroups.map(({ arn }) => ({ setting: 'Server', subject: arn, value: text }));
}
