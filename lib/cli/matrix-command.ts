import { linkChain } from '@/lib/chain/link-chain';
import { protocolMatrix, type ProtocolMatrix } from '@/lib/matrix/protocol-matrix';
import { matrixCsv } from '@/lib/report/matrix-csv';
import { matrixJson } from '@/lib/report/matrix-json';
import { matrixMarkdown } from '@/lib/report/matrix-markdown';
import { matrixReport } from '@/lib/report/matrix-terminal';
import { surveyChain } from '@/lib/trace/survey';

import type { CommandContext } from './command-context';
import type { MatrixFlags } from './commands/matrix';
import type { ExitCode } from './exit-code';
import { readInventory } from './read-inventory';
import { sheetFor } from './sheet-for';
import { writeResult } from './write-result';

/** `hoplens matrix`: what every kind of request speaks on every hop of every path, and how it ends. */
export async function runMatrix(snapshot: string, flags: MatrixFlags, context: CommandContext): Promise<ExitCode> {
  const chain = linkChain(await readInventory(snapshot, context));
  const out = flags.out ?? null;
  const toFile = out !== null && out !== '-';
  await writeResult(render(protocolMatrix(chain, surveyChain(chain)), flags, { ...context, toFile }), out, context);
  return 0;
}

function render(matrix: ProtocolMatrix, { format }: MatrixFlags, context: CommandContext & { toFile: boolean }): string {
  switch (format) {
    case 'json':
      return matrixJson(matrix);
    case 'csv':
      return matrixCsv(matrix, context.t);
    case 'markdown':
      return matrixMarkdown(matrix, context.t);
    case 'terminal':
      return matrixReport(matrix, sheetFor(context, context.toFile));
  }
}
