import type { SurveyedRequest } from '@/lib/trace/survey-types';

import { padColumns } from './display-width';
import { answerText } from './outcome-lines';
import { paragraph, type Sheet } from './sheet';

const KIND = 22;

/** What happens to each kind of request: the versions spoken from hop to hop, and the answer. Paths that fare alike share a line. */
export function requestLines(sheet: Sheet, requests: readonly SurveyedRequest[]): string[] {
  const { t, paint } = sheet;
  if (requests.length === 0) return [];
  const lines = new Map<string, { text: string; request: SurveyedRequest }>();
  for (const request of requests) {
    const kind = t.messages.screen.chainPage.requestKind[request.kind];
    const route = request.trace.hops.map(({ http, framing }) => framing ?? http ?? '?').join(' → ');
    const text = `${padColumns(kind, KIND)}  ${route === '' ? '' : `${route} → `}${answerText(t, request.trace.outcome)}`;
    lines.set(text, lines.get(text) ?? { text, request });
  }
  const rows = [...lines.values()].flatMap(({ text, request }) => paragraph(sheet, text, 4).map((line) => paint.severity(line, request.severity)));
  return [...paragraph(sheet, t.messages.cli.terminal.requests).map(paint.bold), ...rows];
}
