import { REASON_BASIS, type ReasonBasis } from '@/lib/facts/reason-basis';
import type { Severity } from '@/lib/facts/reasons';
import type { Step, Trace } from '@/lib/trace/trace-types';

import { outcomeLines } from './outcome-lines';
import { plainText } from './plain-text';
import { labelled, paragraph, type Sheet } from './sheet';
import { endName, spoken } from './spoken';
import { requestUrl } from './trace-json';

/** One request alone has no severity, since nobody says whether it matters; its colour tells what the answer means to the sender. */
const COLOR_OF: Readonly<Record<ReasonBasis, Severity>> = { served: 'none', refused: 'medium', broken: 'critical', unknown: 'unknown' };

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
  const { t, paint } = sheet;
  const { terminal } = t.messages.cli;
  const { method, http, framing } = trace.request;
  const version = framing === null ? http : `${framing}, ${http}`;
  return [
    paint.bold(plainText(`${method} ${requestUrl(trace.request)} (${version})`)),
    ...trace.steps.flatMap((step) => stepLines(sheet, step)),
    ...trace.hops.flatMap((hop) => labelled(sheet, terminal.hop[hop.kind], `${endName(t, hop.from)} → ${endName(t, hop.to)}: ${spoken(t, hop)}`)),
    ...outcomeLines(sheet, trace.outcome, COLOR_OF[REASON_BASIS[trace.outcome.reason].basis]),
  ];
}

function stepLines(sheet: Sheet, { decision, params, at }: Step): string[] {
  const { t } = sheet;
  const [first = '', ...rest] = paragraph(sheet, plainText(`${at.name}: ${t.say(t.messages.decisions[decision], params)}`), { indent: 4 });
  return [`  · ${first.trimStart()}`, ...rest];
}
