import type { Analysis } from '@/lib/checks/analyze';
import type { Finding } from '@/lib/checks/finding';
import { kindOf, severityOf } from '@/lib/trace/severity';
import type { HopReport, SurveyedRequest } from '@/lib/trace/survey-types';
import { serversByLink, type TargetServer } from '@/lib/trace/target-server';
import { traceRequest } from '@/lib/trace/trace-request';
import type { TraceRequest } from '@/lib/trace/request';
import type { Trace } from '@/lib/trace/trace-types';

import type { Comparison, FindingComparison, HopComparison, RequestComparison, TracedSide } from './comparison';

/** One side of a comparison. */
export interface Side {
  analysis: Analysis;
  /** What is said to listen in the containers, by target group ARN. */
  servers: ReadonlyMap<string, TargetServer>;
  /** What the review found. */
  findings: readonly Finding[];
}

/** What a host of one side is called on the other. */
export interface HostNames {
  toAfter(host: string): string;
  toBefore(host: string): string;
}

const SAME_HOSTS: HostNames = { toAfter: (host) => host, toBefore: (host) => host };

/**
 * Compares two analyses by what happens to requests: all that stand for others on either side are walked through both chains. Those that
 * change come first, in the order of the sides' own lists. Both chains know their parts by the same ids.
 */
export function compareAnalyses(before: Side, after: Side, hosts: HostNames = SAME_HOSTS): Comparison {
  return { requests: compareRequests(before, after, hosts), hops: compareHops(before, after), findings: compareFindings(before, after) };
}

function compareRequests(before: Side, after: Side, { toAfter, toBefore }: HostNames): RequestComparison[] {
  const own = [
    ...intended(before).map(({ trace: { request } }) => ({ ...request, host: toAfter(request.host) })),
    ...intended(after).map(({ trace: { request } }) => request),
  ];
  const requests = new Map(own.map((request) => [JSON.stringify(request), request]));
  const [walkBefore, walkAfter] = [walker(before), walker(after)];
  return changedFirst(
    [...requests.values()].map((request) => {
      const [one, other] = [walkBefore({ ...request, host: toBefore(request.host) }), walkAfter(request)];
      return { request, kind: kindOf(request), before: one, after: other, changed: shapeOf(one.trace) !== shapeOf(other.trace) };
    }),
  );
}

/** What comes in by a side door is told by the bypass proofs. */
function intended({ analysis: { chain, survey } }: Side): SurveyedRequest[] {
  const sideDoors = new Set(chain.entries.filter(({ fronted }) => fronted).map(({ id }) => id));
  return survey.requests.filter(({ entry }) => !sideDoors.has(entry));
}

function walker({ analysis: { chain, survey }, servers }: Side): (request: TraceRequest) => TracedSide {
  const byLink = serversByLink(chain, servers);
  // The survey knows what a path is for, and judges it by that.
  const surveyed = new Map(survey.requests.map(({ trace, severity }) => [JSON.stringify(trace.request), severity]));
  return (request) => {
    const trace = traceRequest(chain, request, { servers: byLink, detailed: false });
    return { trace, severity: surveyed.get(JSON.stringify(request)) ?? severityOf(trace) };
  };
}

/** What people notice of a trace: how it ends, what each hop speaks, and where a redirect leads in the end. */
function shapeOf({ outcome, hops, alternatives, follows }: Trace): string {
  const spoken = hops.map(({ kind, to, scheme, http, framing }) => [kind, to.id, scheme, http, framing]);
  const end = [outcome.by, outcome.status, outcome.reason, outcome.certainty];
  return JSON.stringify([end, spoken, alternatives.map(shapeOf), follows.map(shapeOf)]);
}

function compareHops(before: Side, after: Side): HopComparison[] {
  return changedFirst(
    pairs(before.analysis.survey.hops, after.analysis.survey.hops, ({ id }) => id).map(([one, other, { id, kind, from, to }]) => ({
      ...{ id, kind, from, to, before: one, after: other },
      changed: hopShape(one) !== hopShape(other),
    })),
  );
}

function hopShape(hop: HopReport | null): string {
  return hop === null ? '' : JSON.stringify([hop.configured.map(({ name, value }) => [name, value]), spokenShape(hop)]);
}

/** What is spoken on a hop, how that ends, and what it is worth, whatever it is set to. */
export function spokenShape({ effective, posture, severity, badges }: HopReport): string {
  const spoken = effective.map(({ kind, scheme, http, framing, tls, outcome }) => [kind, scheme, http, framing, tls, outcome]);
  return JSON.stringify([spoken, posture, severity, badges]);
}

function compareFindings(before: Side, after: Side): FindingComparison[] {
  const keyOf = ({ check, subject }: Finding): string => `${check} ${subject.kind} ${subject.id}`;
  return changedFirst(
    pairs(before.findings, after.findings, keyOf).map(([one, other]) => ({
      ...{ before: one, after: other },
      changed: judgement(one) !== judgement(other),
    })),
  );
}

/** What people see change of a finding. */
function judgement(finding: Finding | null): string {
  return finding === null ? '' : JSON.stringify([finding.status, finding.severity, finding.adjusted?.verdict]);
}

/** What stands on either side, by a key; each with one of the two that is there. */
function pairs<T>(left: readonly T[], right: readonly T[], keyOf: (item: T) => string): [T | null, T | null, T][] {
  const others = new Map(right.map((item) => [keyOf(item), item]));
  const own = new Set(left.map(keyOf));
  return [
    ...left.map((item): [T, T | null, T] => [item, others.get(keyOf(item)) ?? null, item]),
    ...right.filter((item) => !own.has(keyOf(item))).map((item): [null, T, T] => [null, item, item]),
  ];
}

function changedFirst<T extends { changed: boolean }>(items: readonly T[]): T[] {
  return [...items.filter(({ changed }) => changed), ...items.filter(({ changed }) => !changed)];
}
