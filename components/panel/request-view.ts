import type { Translator } from '@/lib/messages/translator';
import type { TraceRequest } from '@/lib/trace/request';
import type { SurveyedRequest } from '@/lib/trace/survey-types';
import type { Step } from '@/lib/trace/trace-types';

import type { RequestView, StepView } from './detail-types';
import { evidenceViews } from './evidence-view';
import { outcomeLine, outcomeView } from './outcome-view';

const DEFAULT_PORT = { http: 80, https: 443 } as const;

/** `GET https://www.example.com/` */
export function requestLine({ method, scheme, host, port, path, query }: TraceRequest): string {
  const shownPort = port === DEFAULT_PORT[scheme] ? '' : `:${String(port)}`;
  return `${method} ${scheme}://${host}${shownPort}${path}${query === '' ? '' : `?${query}`}`;
}

/** A decision in words. */
export function stepView(t: Translator, { at, decision, params, evidence, fact }: Step): StepView {
  return {
    at: at.name,
    sentence: t.say(t.messages.decisions[decision], params),
    fact,
    evidence: evidenceViews(t, evidence),
  };
}

/** A surveyed request with the decision of every component, so that a reader sees why it ends as it does. */
export function requestView(t: Translator, request: SurveyedRequest): RequestView {
  const { chainPage } = t.messages.screen;
  const { trace, severity } = request;
  return {
    id: request.id,
    kindLabel: chainPage.requestKind[request.kind],
    line: requestLine(trace.request),
    outcome: outcomeView(t, trace.outcome, severity),
    steps: trace.steps.map((step) => stepView(t, step)),
    alternatives: trace.alternatives.length === 0 ? null : t.say(chainPage.panel.alternatives, { count: trace.alternatives.length }),
    follows: trace.follows.map((follow) => `${requestLine(follow.request)}: ${outcomeLine(t, follow.outcome)}`),
  };
}
