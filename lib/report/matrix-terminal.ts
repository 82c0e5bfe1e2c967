import type { ProtocolMatrix } from '@/lib/matrix/protocol-matrix';

import { entryLine } from './entry-line';
import { requestLines } from './request-lines';
import { paragraph, type Sheet } from './sheet';

/** A matrix for a person at a terminal: below each way in, what every kind of request speaks from hop to hop and how it ends. */
export function matrixReport(matrix: ProtocolMatrix, sheet: Sheet): string {
  const { empty, noRows } = sheet.t.messages.matrix;
  const parts = matrix.map(({ entry, severity, rows }) => [
    entryLine(sheet, entry, severity),
    ...(rows.length === 0 ? paragraph(sheet, noRows) : requestLines(sheet, rows)),
  ]);
  const lines =
    parts.length === 0 ? paragraph(sheet, empty, { indent: 0 }) : parts.flatMap((part, at) => (at === 0 ? part : ['', ...part]));
  return `${lines.join('\n')}\n`;
}
