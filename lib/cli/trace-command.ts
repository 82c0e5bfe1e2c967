import { linkChain } from '@/lib/chain/link-chain';
import { traceJson } from '@/lib/report/trace-json';
import { traceReport } from '@/lib/report/trace-terminal';
import { traceRequest } from '@/lib/trace/trace-request';

import type { CommandContext } from './command-context';
import type { TraceFlags } from './commands/trace';
import type { ExitCode } from './exit-code';
import { readInventory } from './read-inventory';
import { sheetFor } from './sheet-for';
import { readTraceRequest } from './trace-arguments';
import { writeResult } from './write-result';

export interface TraceCall {
  snapshot: string;
  method: string;
  url: string;
  flags: TraceFlags;
}

/** `hoplens trace`: one request through the chain of a snapshot, an inventory or a sample account. */
export async function runTrace({ snapshot, method, url, flags }: TraceCall, context: CommandContext): Promise<ExitCode> {
  const request = readTraceRequest(method, url, flags);
  const trace = traceRequest(linkChain(await readInventory(snapshot, context)), request);
  const text = flags.format === 'json' ? traceJson(trace) : traceReport(trace, sheetFor(context));
  await writeResult(text, null, context);
  return 0;
}
