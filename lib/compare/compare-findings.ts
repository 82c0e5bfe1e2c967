import { CHECKS } from '@/lib/checks/registry';
import { type Finding, stands } from '@/lib/checks/finding';
import type { Scene } from '@/lib/checks/scene';
import type { CheckTally } from '@/lib/checks/review';
import { REASONS } from '@/lib/facts/reasons';

import type { Absence, SideName } from './absence';
import type { ComparedFinding, ComparedHop, ComparedRequest, FindingChange } from './snapshot-comparison';

/** The findings of one side, in the head's names, and what to look at for why others are none. */
export interface JudgedSide<F extends Finding> {
  findings: readonly F[];
  /** Checks that were run. */
  checks: readonly Pick<CheckTally, 'check'>[];
  scene: Scene;
}

interface Grounds {
  absence: Absence;
  hops: readonly ComparedHop[];
  requests: readonly ComparedRequest[];
}

/**
 * Compares findings by check and subject. A finding that is none on one side counts as fixed, or as new, only where that side proves that
 * there is none: the check was run and found its subject in order, or the subject is not there.
 */
export function compareFindings<F extends Finding>(base: JudgedSide<F>, head: JudgedSide<F>, grounds: Grounds): ComparedFinding<F>[] {
  const [one, other] = [byKey(base.findings), byKey(head.findings)];
  const proves = { base: prover('base', base, grounds), head: prover('head', head, grounds) };
  const compared = [...new Set([...one.keys(), ...other.keys()])].map((key): ComparedFinding<F> => {
    const [before, after] = [one.get(key) ?? null, other.get(key) ?? null];
    return { change: changeOf(before, after, key, proves), base: before, head: after };
  });
  return [...compared.filter(({ change }) => change !== 'same'), ...compared.filter(({ change }) => change === 'same')];
}

type Proves = (key: string, finding: Finding) => boolean;

function changeOf(base: Finding | null, head: Finding | null, key: string, proves: Readonly<Record<SideName, Proves>>): FindingChange {
  if (base === null && head === null) return 'same';
  if (head === null) {
    if (base === null || !proves.head(key, base)) return 'unknown-now';
    return base.status === 'unknown' ? 'known-now' : 'fixed';
  }
  if (head.status === 'unknown') return base?.status === 'unknown' ? 'same' : 'unknown-now';
  if (base?.status === 'unknown' || (base === null && !proves.base(key, head))) return 'known-now';
  const accepted = head.adjusted?.verdict === 'accepted';
  if (base === null) return accepted ? 'accepted' : 'new';
  if (weight(base) === weight(head)) return 'same';
  return accepted && stands(base) ? 'accepted' : 'changed';
}

function weight({ severity, adjusted }: Finding): string {
  return `${severity} ${adjusted?.verdict ?? ''}`;
}

function byKey<F extends Finding>(findings: readonly F[]): ReadonlyMap<string, F> {
  return new Map(findings.map((finding) => [keyOf(finding.check, finding.subject), finding]));
}

/** A finding about the whole inventory goes by no name: the two may be called differently. */
function keyOf(check: string, { kind, id }: Finding['subject']): string {
  return `${check} ${kind} ${kind === 'inventory' ? '' : id}`;
}

const OUTCOMES: ReadonlySet<string> = new Set(REASONS);

/** Whether a side proves that a finding of the other is none there. */
function prover<F extends Finding>(side: SideName, { checks, scene }: JudgedSide<F>, { absence, hops, requests }: Grounds): Proves {
  const ran = new Set(checks.map(({ check }) => check));
  const lone = side === 'head' ? 'removed' : 'added';
  const loneHops = new Set(hops.filter(({ change }) => change === lone).map(({ id }) => id));
  const verdicts = new Map<string, ReadonlyMap<string, string>>();
  const verdictOf = (check: string, key: string): string | undefined => {
    const known = verdicts.get(check) ?? verdictsOf(check, scene);
    verdicts.set(check, known);
    return known.get(key);
  };
  return (key, { check, subject }) => {
    if (!OUTCOMES.has(check) && !ran.has(check)) return false;
    if (absence.whole[side] || absence.proven(side, [subject.id]) || loneHops.has(subject.id)) return true;
    if (OUTCOMES.has(check)) return endOtherwise(side, requests, check, subject.id);
    const verdict = absence.listed[side] ? verdictOf(check, key) : undefined;
    return verdict === 'pass' || verdict === 'not-applicable';
  };
}

function verdictsOf(check: string, scene: Scene): ReadonlyMap<string, string> {
  const judgements = CHECKS.find(({ id }) => id === check)?.judge(scene) ?? [];
  return new Map(judgements.map(({ subject, verdict }) => [keyOf(check, subject), verdict.status]));
}

/** Whether all requests that end for this reason on a hop of the other side certainly end otherwise on this one. */
function endOtherwise(side: SideName, requests: readonly ComparedRequest[], reason: string, hop: string): boolean {
  const [own, theirs] = side === 'head' ? (['after', 'before'] as const) : (['before', 'after'] as const);
  const ended = requests.filter((request) => {
    const { outcome, hops } = request[theirs].trace;
    return outcome.reason === reason && hops.some(({ id }) => id === hop);
  });
  return (
    ended.length > 0 &&
    ended.every((request) => request[own].trace.outcome.certainty === 'certain' && request[own].trace.outcome.reason !== reason)
  );
}
