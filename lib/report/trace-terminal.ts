import { requestUrl } from '@/lib/trace/request-url';
import { severityOf } from '@/lib/trace/severity';
import type { Outcome, Step, Trace, TraceHop } from '@/lib/trace/trace-types';
import { wasSpoken } from '@/lib/trace/was-spoken';

import { outcomeLines } from './outcome-lines';
import { plainText } from './plain-text';
import { labelled, paragraph, type Sheet } from './sheet';
import { endName, spoken } from './spoken';

/** A trace for a person at a terminal: what every component decided, what every hop spoke, who answers and why. */
export function traceReport(trace: Trace, sheet: Sheet): string {
  const { t, paint } = sheet;
  const { trace: words } = t.messages.cli.terminal;
  const others = trace.alternatives.flatMap((alternative) => ['', ...walkLines(sheet, alternative)]);
  const follows = trace.follows.flatMap((followed) => ['', ...walkLines(sheet, followed)]);
  const lines = [
    ...walkLines(sheet, trace),
    ...(others.length === 0 ? [] : ['', paint.bold(t.say(words.alternatives, { count: trace.alternatives.length })), ...others]),
    ...(follows.length === 0 ? [] : ['', paint.bold(words.follows), ...follows]),
  ];
  return `${lines.join('\n')}\n`;
}

/** One way of one request. */
function walkLines(sheet: Sheet, trace: Trace): string[] {
  const { paint } = sheet;
  const { method, http, framing } = trace.request;
  const version = framing === null ? http : `${framing}, ${http}`;
  return [
    paint.bold(plainText(`${method} ${requestUrl(trace.request)} (${version})`)),
    ...trace.steps.flatMap((step, at) => stepLines(sheet, step, trace.steps[at - 1])),
    ...trace.hops.flatMap((hop) => hopLines(sheet, hop, trace.outcome)),
    ...outcomeLines(sheet, trace.outcome, severityOf(trace)),
  ];
}

/** A decision, under the name of the component that takes it. */
function stepLines(sheet: Sheet, { decision, params, at }: Step, before: Step | undefined): string[] {
  const [first = '', ...rest] = paragraph(sheet, plainText(sheet.t.say(sheet.t.messages.decisions[decision], params)), { indent: 6 });
  const heading = before?.at.id === at.id ? [] : paragraph(sheet, endName(sheet.t, at));
  return [...heading, `    · ${first.trimStart()}`, ...rest];
}

function hopLines(sheet: Sheet, hop: TraceHop, outcome: Outcome): string[] {
  const { t } = sheet;
  const { terminal } = t.messages.cli;
  const said = wasSpoken(hop, outcome) ? spoken(t, hop) : terminal.nothingSpoken;
  return labelled(sheet, terminal.hop[hop.kind], `${endName(t, hop.from)} → ${endName(t, hop.to)}: ${said}`);
}
