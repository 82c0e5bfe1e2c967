import { otherOutcomes } from '@/lib/matrix/other-outcomes';
import type { MatrixRow, ProtocolMatrix } from '@/lib/matrix/protocol-matrix';
import type { MatrixMessages } from '@/lib/messages/en/matrix';
import type { Translator } from '@/lib/messages/translator';
import type { RequestKind } from '@/lib/trace/request';
import { requestUrl } from '@/lib/trace/request-url';
import type { SurveyedRequest } from '@/lib/trace/survey-types';
import { REQUEST_KINDS } from '@/lib/trace/survey/request-kinds';
import type { Outcome, Trace, TraceHop } from '@/lib/trace/trace-types';
import { wasSpoken } from '@/lib/trace/was-spoken';

import { csvText } from './csv-text';
import { entryName, entryNotes } from './entry-line';
import { answerText } from './outcome-lines';
import { spoken } from './spoken';

type Column = keyof MatrixMessages['columns'];

const COLUMNS: readonly Column[] = [
  ...(['entry', 'note', 'host', 'port', 'path', 'behavior', 'rule', 'kind', 'viewer', 'origin', 'target', 'status', 'by'] as const),
  ...(['reason', 'certainty', 'otherwise', 'severity', 'sentence', 'request', 'url'] as const),
];

/** A matrix as CSV with headings in the reader's language: a line for each path and kind of request. */
export function matrixCsv(matrix: ProtocolMatrix, t: Translator): string {
  const lines = matrix.flatMap(({ entry, rows }) => {
    const way = { entry: entryName(entry), note: entryNotes(t, entry).join(', ') };
    return rows.flatMap((row) =>
      REQUEST_KINDS.map((kind) => fieldsOf({ ...way, ...placeFields(t, row), ...cellFields(t, kind, row.cells[kind]) })),
    );
  });
  return csvText([fieldsOf(t.messages.matrix.columns), ...lines]);
}

function fieldsOf(fields: Readonly<Partial<Record<Column, string>>>): string[] {
  return COLUMNS.map((column) => fields[column] ?? '');
}

function placeFields(
  { messages: { matrix } }: Translator,
  { host, port, path, behavior, rule }: MatrixRow,
): Partial<Record<Column, string>> {
  return {
    host,
    port: port === null ? '' : String(port),
    path,
    behavior: behavior ?? '',
    rule: rule === 'default' ? matrix.defaultRule : String(rule ?? ''),
  };
}

function cellFields(t: Translator, kind: RequestKind, cell: SurveyedRequest | null): Partial<Record<Column, string>> {
  const { matrix, reasons, screen } = t.messages;
  const asked = { kind: screen.chainPage.requestKind[kind] };
  if (cell === null) return { ...asked, certainty: matrix.notTraced };
  const { trace, severity, id } = cell;
  const { outcome, request } = trace;
  return {
    ...asked,
    viewer: hopField(t, trace, 'viewer'),
    origin: hopField(t, trace, 'origin'),
    target: hopField(t, trace, 'target'),
    status: outcome.status === null ? '' : String(outcome.status),
    by: screen.chainPage.by[outcome.by],
    reason: outcome.reason,
    certainty: certaintyField(t, outcome),
    otherwise: otherOutcomes(trace)
      .map((other) => answerText(t, other))
      .join('; '),
    severity: screen.chainPage.severity[severity],
    sentence: t.say(reasons[outcome.reason].sentence, outcome.params),
    request: id,
    url: `${request.method} ${requestUrl(request)}`,
  };
}

function hopField(t: Translator, { hops, outcome }: Trace, kind: TraceHop['kind']): string {
  return hops
    .filter((hop) => hop.kind === kind)
    .map((hop) => (wasSpoken(hop, outcome) ? spoken(t, hop) : t.messages.cli.terminal.nothingSpoken))
    .join(' → ');
}

function certaintyField(t: Translator, { certainty, dependsOn }: Outcome): string {
  const { matrix } = t.messages;
  if (certainty === 'certain') return matrix.certainty.certain;
  return t.say(matrix.certainty.depends, {
    list: dependsOn.map(({ code, params }) => t.say(t.messages.dependsOn[code], params)).join('; '),
  });
}
