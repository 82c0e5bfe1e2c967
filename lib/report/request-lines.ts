import { alikeRows, type AlikeRows } from '@/lib/matrix/alike-rows';
import { hasOneHost, placeText } from '@/lib/matrix/place-text';
import type { MatrixRow } from '@/lib/matrix/protocol-matrix';
import { REQUEST_KINDS } from '@/lib/trace/survey/request-kinds';
import type { SurveyedRequest } from '@/lib/trace/survey-types';
import { wasSpoken } from '@/lib/trace/was-spoken';

import { answerText } from './outcome-lines';
import { plainText } from './plain-text';
import { labelled, paragraph, type Sheet } from './sheet';

const KIND = 24;
/** So many paths that fare alike are named. */
const PATHS = 4;

/** What happens to each kind of request: the versions spoken from hop to hop, and the answer. Paths that fare alike are told together. */
export function requestLines(sheet: Sheet, rows: readonly MatrixRow[]): string[] {
  const oneHost = hasOneHost(rows);
  return alikeRows(rows).flatMap((alike) => [
    ...paragraph(sheet, pathsText(sheet, alike, oneHost), { ink: sheet.paint.bold }),
    ...REQUEST_KINDS.map((kind) => alike[0].cells[kind])
      .filter((cell) => cell !== null)
      .flatMap((request) => requestLine(sheet, request)),
  ]);
}

function pathsText({ t }: Sheet, rows: AlikeRows, oneHost: boolean): string {
  const { terminal } = t.messages.cli;
  const more = rows.length > PATHS ? [t.say(terminal.andMore, { count: rows.length - PATHS })] : [];
  return `${terminal.requests}: ${[...rows.slice(0, PATHS).map((row) => plainText(placeText(row, oneHost))), ...more].join(', ')}`;
}

function requestLine(sheet: Sheet, request: SurveyedRequest): string[] {
  const ink = (line: string): string => sheet.paint.severity(line, request.severity);
  return labelled(sheet, sheet.t.messages.screen.chainPage.requestKind[request.kind], routeText(sheet, request), {
    indent: 4,
    width: KIND,
    ink,
  });
}

/** `HTTP/2 → HTTP/1.1 → 464 target-group-protocol-version` */
export function routeText({ t }: Pick<Sheet, 't'>, { trace }: Pick<SurveyedRequest, 'trace'>): string {
  const spokenHops = trace.hops.filter((hop) => wasSpoken(hop, trace.outcome));
  return [...spokenHops.map(({ http, framing }) => framing ?? http ?? '?'), answerText(t, trace.outcome)].join(' → ');
}
