import { clashSentence, deliveredValue, limitSentence, shownSentence } from '@/lib/messages/trace-sentences';
import { requestUrl } from '@/lib/trace/request-url';
import { severityOf } from '@/lib/trace/severity';
import { wasSpoken } from '@/lib/trace/was-spoken';
import type { DeliveredHeader, DeliveredRequest, Outcome, Step, Timing, Trace, TraceHop } from '@/lib/trace/trace-types';

import { outcomeLines } from './outcome-lines';
import { plainText } from './plain-text';
import { labelled, paragraph, type Sheet } from './sheet';
import { endName, spoken } from './spoken';

/**
 * A trace for a person at a terminal: who answers and why, what every hop spoke, what every component decided, what the container
 * receives and who waits how long. Then other ways that the request may go, and what becomes of a redirect.
 */
export function traceReport(trace: Trace, sheet: Sheet): string {
  const { t, paint } = sheet;
  const { trace: words } = t.messages.cli.terminal;
  const others = trace.alternatives.flatMap((alternative) => ['', ...walkLines(sheet, alternative)]);
  const follows = trace.follows.flatMap((followed) => ['', ...walkLines(sheet, followed), ...arrivalLines(sheet, followed)]);
  const lines = [
    ...walkLines(sheet, trace),
    ...arrivalLines(sheet, trace),
    ...(others.length === 0 ? [] : ['', paint.bold(t.say(words.alternatives, { count: trace.alternatives.length })), ...others]),
    ...(follows.length === 0 ? [] : ['', paint.bold(words.follows), ...follows]),
  ];
  return `${lines.join('\n')}\n`;
}

/** One way of one request: the answer first. */
function walkLines(sheet: Sheet, trace: Trace): string[] {
  const { paint, t } = sheet;
  const { method, http, framing } = trace.request;
  const version = framing === null ? http : `${framing}, ${http}`;
  return [
    paint.bold(plainText(`${method} ${requestUrl(trace.request)} (${version})`)),
    ...outcomeLines(sheet, trace.outcome, severityOf(trace)),
    ...answerLines(sheet, trace),
    ...trace.hops.flatMap((hop) => hopLines(sheet, hop, trace.outcome)),
    ...(trace.steps.length === 0 ? [] : [`  ${paint.dim(t.messages.cli.terminal.trace.steps)}`]),
    ...trace.steps.flatMap((step, at) => stepLines(sheet, step, trace.steps[at - 1])),
  ];
}

/** What becomes of an answer on its way back. */
function answerLines(sheet: Sheet, { shown, onward, leaves }: Trace): string[] {
  const { t } = sheet;
  const words = t.messages.trace;
  const ink = (line: string): string => sheet.paint.severity(line, 'high');
  return [
    ...(shown === null ? [] : labelled(sheet, words.shown.label, plainText(shownSentence(t, shown)))),
    ...(onward === null ? [] : labelled(sheet, words.onward.label, plainText(onward.url))),
    ...(leaves === null ? [] : labelled(sheet, words.leaves.label, plainText(t.say(words.leaves.sentence, { host: leaves })), { ink })),
  ];
}

/** A decision, under the name of the component that takes it. */
function stepLines(sheet: Sheet, { decision, params, at }: Step, before: Step | undefined): string[] {
  const [first = '', ...rest] = paragraph(sheet, plainText(sheet.t.say(sheet.t.messages.decisions[decision], params)), { indent: 8 });
  const heading = before?.at.id === at.id ? [] : paragraph(sheet, endName(sheet.t, at), { indent: 4 });
  return [...heading, `      · ${first.trimStart()}`, ...rest];
}

function hopLines(sheet: Sheet, hop: TraceHop, outcome: Outcome): string[] {
  const { t } = sheet;
  const { terminal } = t.messages.cli;
  const said = wasSpoken(hop, outcome) ? spoken(t, hop) : terminal.nothingSpoken;
  return labelled(sheet, terminal.hop[hop.kind], `${endName(t, hop.from)} → ${endName(t, hop.to)}: ${said}`);
}

function arrivalLines(sheet: Sheet, { delivered, timing }: Trace): string[] {
  return [...(delivered === null ? [] : deliveredLines(sheet, delivered)), ...(timing === null ? [] : timingLines(sheet, timing))];
}

const WRITERS: readonly DeliveredHeader['by'][] = ['viewer', 'cloudfront', 'origin-custom-header', 'load-balancer'];

/** The request as the container receives it, its headers by who wrote them. */
function deliveredLines(sheet: Sheet, { method, target, http, headers }: DeliveredRequest): string[] {
  const { t, paint } = sheet;
  const { delivered } = t.messages.trace;
  const first = `${method} ${target ?? delivered.targetUnknown} (${http ?? t.messages.cli.terminal.unknownProtocol})`;
  return [
    `  ${paint.dim(delivered.title)}`,
    ...paragraph(sheet, plainText(first), { indent: 4 }),
    ...WRITERS.flatMap((writer) =>
      headers
        .filter(({ by }) => by === writer)
        .flatMap((header, at) => {
          const text = plainText(`${header.name}: ${deliveredValue(t, header)}`);
          return labelled(sheet, at === 0 ? delivered.by[writer] : '', text, { indent: 4, width: 16 });
        }),
    ),
  ];
}

function timingLines(sheet: Sheet, { limits, clashes }: Timing): string[] {
  const { t, paint } = sheet;
  const words = t.messages.trace;
  return [
    `  ${paint.dim(words.limits.title)}`,
    ...limits.flatMap((limit) => {
      const { within, who, what } = limitSentence(t, limit);
      return labelled(sheet, within, plainText(`${who}: ${what}`), { indent: 4, width: 10 });
    }),
    ...clashes.flatMap((clash) => labelled(sheet, words.clash.label, clashSentence(t, clash))),
  ];
}
