import type { SurveyedRequest } from '@/lib/trace/survey-types';

import { answerText } from './outcome-lines';
import { labelled, paragraph, type Sheet } from './sheet';
import { wasSpoken } from './spoken';

const KIND = 24;

/** What happens to each kind of request: the versions spoken from hop to hop, and the answer. Paths that fare alike share a line. */
export function requestLines(sheet: Sheet, requests: readonly SurveyedRequest[]): string[] {
  const { t, paint } = sheet;
  if (requests.length === 0) return [];
  const rows = new Map(requests.map((request) => [JSON.stringify([request.kind, routeText(sheet, request)]), request]));
  const lines = [...rows.values()].flatMap((request) =>
    labelled(sheet, t.messages.screen.chainPage.requestKind[request.kind], routeText(sheet, request), { indent: 4, width: KIND, ink: (line) => paint.severity(line, request.severity) }),
  );
  return [...paragraph(sheet, t.messages.cli.terminal.requests, { ink: paint.bold }), ...lines];
}

/** `HTTP/2 → HTTP/1.1 → 464 target-group-protocol-version` */
function routeText({ t }: Sheet, { trace }: SurveyedRequest): string {
  return [...trace.hops.filter((hop) => wasSpoken(hop, trace.outcome)).map(({ http, framing }) => framing ?? http ?? '?'), answerText(t, trace.outcome)].join(' → ');
}
