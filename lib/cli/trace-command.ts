import { linkChain } from '@/lib/chain/link-chain';
import type { Inventory } from '@/lib/inventory/inventory';
import { traceJson } from '@/lib/report/trace-json';
import { traceReport } from '@/lib/report/trace-terminal';
import { traceRequest } from '@/lib/trace/trace-request';

import type { CommandContext } from './command-context';
import { openSource, inventoryOf } from './open-source';
import type { TraceFlags } from './program';
import { NO_LIMITS, scanSample } from './scan-account';
import { sheetFor } from './sheet-for';
import { readTraceRequest } from './trace-arguments';
import { writeResult } from './write-result';

export interface TraceCall {
  snapshot: string;
  method: string;
  url: string;
  flags: TraceFlags;
}

const SAMPLE = 'sample:';

/** `hoplens trace`: one request through the chain of a snapshot, an inventory or a sample account. */
export async function runTrace({ snapshot, method, url, flags }: TraceCall, context: CommandContext): Promise<void> {
  const request = readTraceRequest(method, url, flags);
  const trace = traceRequest(linkChain(await readInventory(snapshot, context)), request);
  const text = flags.format === 'json' ? traceJson(trace) : traceReport(trace, sheetFor(context));
  await writeResult(text, null, context);
}

async function readInventory(source: string, context: CommandContext): Promise<Inventory> {
  if (!source.startsWith(SAMPLE)) return inventoryOf(await openSource(source, context.console));
  const { inventory } = await scanSample({ kind: 'sample', name: source.slice(SAMPLE.length), faults: [] }, NO_LIMITS, context);
  return inventory;
}
