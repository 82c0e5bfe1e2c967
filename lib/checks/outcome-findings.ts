import type { Severity } from '@/lib/facts/reasons';
import { isWorse, severityOfLeaf } from '@/lib/trace/severity';
import type { HopReport, Survey } from '@/lib/trace/survey-types';
import type { Outcome } from '@/lib/trace/trace-types';

import { controlsOf } from './crosswalk/controls';
import type { Finding, FindingSeverity } from './finding';

interface Judged {
  outcome: Outcome;
  severity: Severity;
}

const RANK: Readonly<Record<Severity, number>> = { critical: 0, high: 1, medium: 2, unknown: 3, low: 4, none: 5 };

/** One finding per hop and reason for which requests end badly there, or end in a way that could not be determined. Worst first. */
export function outcomeFindings(survey: Survey): Finding[] {
  const endedAt = requestsByLastHop(survey);
  return survey.hops
    .flatMap((hop) => findingsOfHop(hop, endedAt.get(hop.id) ?? []))
    .map((judged) => ({ ...judged, rank: RANK[judged.severity] }))
    .sort((a, b) => a.rank - b.rank || compare(a.finding.subject.id, b.finding.subject.id) || compare(a.finding.check, b.finding.check))
    .map(({ finding }) => finding);
}

/** Where a request ends, the last connection that was tried is the one that fails. Every way that it may go is judged by itself. */
function requestsByLastHop({ requests }: Survey): ReadonlyMap<string, Judged[]> {
  const byHop = new Map<string, Judged[]>();
  for (const { trace, severity } of requests) {
    for (const leaf of [trace, ...trace.alternatives]) {
      const last = leaf.hops.at(-1);
      if (last === undefined) continue;
      const ended = byHop.get(last.id) ?? [];
      ended.push({ outcome: leaf.outcome, severity: milderOf(severityOfLeaf(leaf, trace.follows), severity) });
      byHop.set(last.id, ended);
    }
  }
  return byHop;
}

function findingsOfHop(hop: HopReport, ended: readonly Judged[]): (Judged & { finding: Finding })[] {
  const own = hop.outcome === null ? [] : [{ outcome: hop.outcome, severity: hop.severity }];
  const worst = new Map<string, Judged>();
  for (const judged of [...own, ...ended]) {
    const before = worst.get(judged.outcome.reason);
    if (isFinding(judged) && (before === undefined || weighs(judged) < weighs(before))) worst.set(judged.outcome.reason, judged);
  }
  return [...worst.values()].map((judged) => ({ ...judged, finding: toFinding(hop, judged) }));
}

/** The survey knows what a path is for, and judges a page sent to a gRPC service milder than its trace alone would. */
function milderOf(one: Severity, other: Severity): Severity {
  return isWorse(one, other) ? other : one;
}

/** A good answer that is not known to be good is told by the coverage, not as a finding. */
function isFinding({ outcome, severity }: Judged): boolean {
  if (outcome.reason === 'forwarded') return false;
  return severity !== 'none' && (severity !== 'unknown' || outcome.reason === 'undetermined');
}

/** Certain ones outweigh those that hang on something; among these the severity decides. */
function weighs({ outcome, severity }: Judged): number {
  return (outcome.certainty === 'certain' ? 0 : 10) + RANK[severity];
}

function toFinding(hop: HopReport, { outcome, severity }: Judged): Finding {
  const determined = outcome.certainty === 'certain' && outcome.reason !== 'undetermined' && severity !== 'unknown';
  return {
    check: outcome.reason,
    status: determined ? 'fail' : 'unknown',
    severity: findingSeverity(severity),
    place: hop.kind,
    subject: { kind: hop.kind, id: hop.id, name: hop.to.name },
    components: [hop.id, hop.to.id],
    params: { ...outcome.params },
    evidence: [...outcome.evidence],
    gaps: determined ? [] : [...new Set(outcome.dependsOn.flatMap(({ gap }) => gap ?? []))],
    controls: [...controlsOf(outcome.reason)],
  };
}

/** A finding that is unknown bears the severity that it could have; where even that is open, the middle. */
function findingSeverity(severity: Severity): FindingSeverity {
  return severity === 'unknown' || severity === 'none' ? 'medium' : severity;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
