import type { Entry } from '@/lib/chain/chain';
import type { Analysis } from '@/lib/checks/analyze';
import { type Finding, FINDING_SEVERITIES, type FindingSeverity, stands } from '@/lib/checks/finding';
import { componentsBehind, standsOn } from '@/lib/checks/on-the-way';
import type { Severity } from '@/lib/facts/reasons';
import type { DoorVerdict } from '@/lib/trace/bypass/door';
import { proveBypass } from '@/lib/trace/bypass/prove-bypass';
import { worstVerdict } from '@/lib/trace/bypass/judge-door';
import type { RequestKind } from '@/lib/trace/request';
import { isWorse } from '@/lib/trace/severity';
import type { HopReport, Posture, SurveyedRequest } from '@/lib/trace/survey-types';
import { requestsByEntry } from '@/lib/trace/surveyed-requests';
import { REQUEST_KINDS } from '@/lib/trace/survey/request-kinds';
import type { Outcome } from '@/lib/trace/trace-types';

/** One snapshot of a timeline. */
export interface SnapshotForTimeline {
  id: string;
  createdAt: string;
  findings: readonly Finding[];
  analysis: Analysis;
}

/** The worst that one kind of request gets, and what is spoken from hop to hop on that way. */
export interface TimelineRequest {
  kind: RequestKind;
  outcome: Outcome;
  severity: Severity;
  spoken: readonly string[];
  changed: boolean;
}

export interface TimelineHop {
  id: string;
  kind: HopReport['kind'];
  from: HopReport['from'];
  to: HopReport['to'];
  posture: Posture;
  changed: boolean;
}

/** How a way in stood at one moment. `changed`: otherwise than in the snapshot before; never in the first. */
export interface TimelinePoint {
  snapshot: string;
  createdAt: string;
  /** The snapshot before; null for the first. */
  before: string | null;
  /** `unread`: no way in of that name is there, and something was not read. */
  presence: 'there' | 'missing' | 'unread';
  presenceChanged: boolean;
  requests: readonly TimelineRequest[];
  hops: readonly TimelineHop[];
  /** Those that stand on the way, by severity. */
  findings: Readonly<Record<FindingSeverity, number>>;
  findingsChanged: boolean;
  /** The worst of the load balancers on the way; null where none stands behind CloudFront. */
  bypass: DoorVerdict | null;
  bypassChanged: boolean;
}

/** One way in over its snapshots, given oldest first: a host that it answers to, or its id. Pure. */
export function timelineOf(snapshots: readonly SnapshotForTimeline[], entry: string): TimelinePoint[] {
  const points: TimelinePoint[] = [];
  for (const snapshot of snapshots) points.push(against(pointOf(snapshot, entry), points.at(-1)));
  return points;
}

function findEntry({ chain }: Analysis, name: string): Entry | undefined {
  return chain.entries.find(({ id }) => id === name) ?? chain.index.entriesByHost.get(name.toLowerCase())?.[0];
}

function pointOf({ id, createdAt, findings, analysis }: SnapshotForTimeline, name: string): TimelinePoint {
  const entry = findEntry(analysis, name);
  const at = { snapshot: id, createdAt, before: null, presenceChanged: false, findingsChanged: false, bypassChanged: false };
  if (entry === undefined) {
    const presence = analysis.chain.gaps.length > 0 ? 'unread' : 'missing';
    return { ...at, presence, requests: [], hops: [], findings: countsOf([]), bypass: null };
  }
  const there = componentsBehind(analysis.survey, entry.id);
  const hops = analysis.survey.hops.filter((hop) => there.has(hop.id));
  return {
    ...at,
    presence: 'there',
    requests: worstByKind(requestsByEntry(analysis.survey).get(entry.id) ?? []),
    hops: hops.map((hop) => ({ id: hop.id, kind: hop.kind, from: hop.from, to: hop.to, posture: hop.posture, changed: false })),
    findings: countsOf(findings.filter((finding) => stands(finding) && standsOn(finding, there))),
    bypass: entry.kind === 'distribution' ? bypassOf(analysis, there) : null,
  };
}

function worstByKind(requests: readonly SurveyedRequest[]): TimelineRequest[] {
  return REQUEST_KINDS.flatMap((kind) => {
    const [first, ...others] = requests.filter((request) => request.kind === kind);
    if (first === undefined) return [];
    const worst = others.reduce((sofar, one) => (isWorse(one.severity, sofar.severity) ? one : sofar), first);
    const { outcome, hops } = worst.trace;
    const spoken = hops.flatMap(({ http, framing }) => (http === null ? [] : [framing ?? http]));
    return [{ kind, outcome, severity: worst.severity, spoken, changed: false }];
  });
}

function countsOf(findings: readonly Finding[]): Record<FindingSeverity, number> {
  const counts = { critical: 0, high: 0, medium: 0, low: 0, info: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}

function bypassOf({ chain }: Analysis, there: ReadonlySet<string>): DoorVerdict | null {
  const proofs = proveBypass(chain).filter(({ loadBalancer }) => there.has(loadBalancer.id));
  return proofs.length === 0 ? null : worstVerdict(proofs.map(({ verdict }) => verdict));
}

/** The point with what differs from the one before it. */
function against(point: TimelinePoint, before: TimelinePoint | undefined): TimelinePoint {
  if (before === undefined) return point;
  const both = before.presence === 'there' && point.presence === 'there';
  const requests = new Map(before.requests.map((request) => [request.kind, shapeOf(request)]));
  const hops = new Map(before.hops.map(({ id, posture }) => [id, posture]));
  return {
    ...point,
    before: before.snapshot,
    presenceChanged: before.presence !== point.presence,
    requests: point.requests.map((request) => ({ ...request, changed: both && requests.get(request.kind) !== shapeOf(request) })),
    hops: point.hops.map((hop) => ({ ...hop, changed: both && hops.get(hop.id) !== hop.posture })),
    findingsChanged: both && FINDING_SEVERITIES.some((severity) => before.findings[severity] !== point.findings[severity]),
    bypassChanged: both && before.bypass !== point.bypass,
  };
}

function shapeOf({ outcome, spoken }: Pick<TimelineRequest, 'outcome' | 'spoken'>): string {
  return JSON.stringify([outcome.status, outcome.reason, outcome.certainty, spoken]);
}
