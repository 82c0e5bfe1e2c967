import type { Severity } from '@/lib/facts/reasons';
import type { Translator } from '@/lib/messages/translator';
import type { Outcome } from '@/lib/trace/trace-types';

import type { OutcomeView } from './detail-types';
import { evidenceViews } from './evidence-view';

/** An outcome in words: who answers what, why, what AWS says about it, and what to do. */
export function outcomeView(t: Translator, outcome: Outcome, severity: Severity): OutcomeView {
  const { chainPage } = t.messages.screen;
  const reason = t.messages.reasons[outcome.reason];
  const repair = t.say(reason.repair, outcome.params);
  return {
    severity,
    severityLabel: chainPage.severity[severity],
    status: outcome.status === null ? null : String(outcome.status),
    title: t.say(reason.title, outcome.params),
    sentence: t.say(reason.sentence, outcome.params),
    by: chainPage.by[outcome.by],
    dependsOn: outcome.dependsOn.map(({ code, params }) => t.say(t.messages.dependsOn[code], params)),
    repair: repair === '' ? null : repair,
    fact: outcome.fact,
    evidence: evidenceViews(t, outcome.evidence),
  };
}

/** An outcome in a few words: `464 Protocol version refused`. */
export function outcomeLine(t: Translator, outcome: Pick<Outcome, 'status' | 'reason'> & { params?: Outcome['params'] }): string {
  const title = t.say(t.messages.reasons[outcome.reason].title, outcome.params);
  return outcome.status === null ? title : `${String(outcome.status)} · ${title}`;
}
