import { outcomeLine } from '@/components/panel/outcome-view';
import type { Entry } from '@/lib/chain/chain';
import { passedEdges } from '@/lib/diagram/passed-edges';
import { clashSentence, deliveredValue, limitSentence, shownSentence } from '@/lib/messages/trace-sentences';
import type { Translator } from '@/lib/messages/translator';
import { severityOf } from '@/lib/trace/severity';
import type { DeliveredRequest, Trace } from '@/lib/trace/trace-types';

import type { DeliveredView, TraceAnswer } from './answer-types';
import { wayView } from './way-view';

export interface Walked {
  trace: Trace;
  /** The same request without the changes that are tried out; null where nothing is. */
  before: Trace | null;
  /** The way in that the page shows; null for the whole account. */
  shown: Entry | null;
  entries: readonly Entry[];
  repairs: TraceAnswer['repairs'];
}

/** A walked request in words. */
export function traceAnswer(t: Translator, { trace, before, shown, entries, repairs }: Walked): TraceAnswer {
  const { delivered, timing, route, alternatives, follows } = trace;
  return {
    kind: 'trace',
    ...wayView(t, trace),
    remarks: remarks(t, trace),
    delivered: delivered === null ? null : deliveredView(t, delivered),
    limits: (timing?.limits ?? []).map((limit) => limitSentence(t, limit)),
    clashes: (timing?.clashes ?? []).map((clash) => clashSentence(t, clash)),
    alternatives: alternatives.map((way) => wayView(t, way)),
    follows: follows.map((way) => wayView(t, way)),
    passes: [trace, ...alternatives].flatMap(passedEdges),
    elsewhere: elsewhere(t, route.entry, shown, entries),
    before: before === null ? null : beforeView(t, before, trace),
    repairs,
  };
}

function remarks(t: Translator, { shown, leaves }: Trace): string[] {
  return [
    ...(shown === null ? [] : [shownSentence(t, shown)]),
    ...(leaves === null ? [] : [t.say(t.messages.trace.leaves.sentence, { host: leaves })]),
  ];
}

function deliveredView(t: Translator, { method, target, http, headers }: DeliveredRequest): DeliveredView {
  const { delivered } = t.messages.trace;
  return {
    line: [method, target ?? delivered.targetUnknown, http ?? ''].join(' ').trim(),
    headers: headers.map((header) => ({
      name: header.name,
      value: deliveredValue(t, header),
      known: typeof header.value === 'string',
      by: delivered.by[header.by],
    })),
  };
}

function elsewhere(t: Translator, taken: string | null, shown: Entry | null, entries: readonly Entry[]): TraceAnswer['elsewhere'] {
  if (shown === null || taken === null || taken === shown.id) return null;
  const entry = entries.find(({ id }) => id === taken);
  if (entry === undefined) return null;
  return { entry: taken, text: t.say(t.messages.screen.ask.elsewhere, { name: entry.hosts[0] ?? entry.component.name }) };
}

function beforeView(t: Translator, before: Trace, now: Trace): TraceAnswer['before'] {
  const [was, is] = [before, now].map(({ outcome }) => outcomeLine(t, outcome));
  if (was === undefined || was === is) return null;
  return { text: t.say(t.messages.screen.ask.before, { outcome: was }), severity: severityOf(before) };
}
