import { passedEdges } from '@/lib/diagram/passed-edges';
import type { Explanation, Way } from '@/lib/explain/explanation';
import type { Severity } from '@/lib/facts/reasons';
import type { Translator } from '@/lib/messages/translator';
import type { SentenceParams } from '@/lib/trace/trace-types';

import type { ExplanationAnswer, RemarkView } from './answer-types';
import { wayView } from './way-view';

/** So many requests are shown in full; they differ in kind and way in, seldom in cause. */
const MOST_WAYS = 12;

/** A log line or a status, explained in words. */
export function explanationAnswer(t: Translator, explanation: Explanation): ExplanationAnswer {
  const { explain, screen } = t.messages;
  const { status, answeredBy, route, statements, ways, causes, contradictions, hints } = explanation;
  const said = (patterns: Readonly<Record<string, string>>, { code, params, source }: Said): RemarkView => ({
    text: t.say(patterns[code] ?? code, params),
    source,
  });
  const shown = ways.slice(0, MOST_WAYS).map((way) => ({ heading: headingOf(t, way), way: wayView(t, way.trace) }));
  return {
    kind: 'explanation',
    status: status === null ? null : String(status),
    severity: shown[0]?.way.outcome.severity ?? severityOfStatus(status),
    by: screen.chainPage.by[answeredBy],
    statements: statements.map((remark) => said(explain.statements, remark)),
    contradictions: contradictions.map((remark) => said(explain.contradictions, remark)),
    ways: shown,
    causes: causes.map((cause) => ({ ...said(explain.causes, cause), fit: explain.fit[cause.fit] })),
    hints: hints.map((remark) => said(explain.hints, remark)),
    passes: ways.length === 0 ? passedEdges({ hops: [], route }) : ways.slice(0, 1).flatMap(({ trace }) => passedEdges(trace)),
  };
}

interface Said {
  code: string;
  params: SentenceParams;
  source: string | null;
}

function headingOf(t: Translator, { via, agreement, kind }: Way): string {
  const { explain, screen } = t.messages;
  // Without a line, there is nothing to agree with.
  const agrees = via === 'found' ? [] : [explain.agreement[agreement]];
  return [explain.via[via], ...agrees, screen.chainPage.requestKind[kind]].join(' · ');
}

/** Nothing that is known ends so: the status alone tells. */
function severityOfStatus(status: number | null): Severity {
  return status !== null && status < 400 ? 'none' : 'unknown';
}
