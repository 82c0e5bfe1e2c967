import type { Chain, ComponentRef } from '@/lib/chain/chain';
import type { Severity } from '@/lib/facts/reasons';
import type { LoadBalancer } from '@/lib/inventory/load-balancer';

import { requestUrl } from '../request-url';
import { isWorse, severityOfLeaf, worstOf } from '../severity';
import type { EffectiveUse, HopReport, SurveyedRequest } from '../survey-types';
import type { Outcome, Trace, TraceHop } from '../trace-types';
import { VIEWER } from '../stages/entry';
import { hopBadges } from './hop-badges';
import { originPosture, targetPosture, viewerPosture } from './hop-posture';
import { originSettings, targetSettings, viewerSettings } from './hop-settings';

/** A trace, or one of its alternatives, that has a hop. */
export interface HopUse {
  request: SurveyedRequest;
  leaf: Trace;
  hop: TraceHop;
  /** Nothing came after it: the outcome was decided on this hop or behind it. */
  last: boolean;
  severity: Severity;
}

/** Every hop of the chain with what traces prove about it, also those that no traced request reaches. */
export function hopReports(chain: Chain, requests: readonly SurveyedRequest[]): HopReport[] {
  const sideDoors = new Set(chain.entries.filter(({ fronted }) => fronted).map(({ id }) => id));
  const uses = usesByHop(requests, sideDoors);
  const distributions = new Map(chain.entries.map(({ component }): [string, ComponentRef] => [component.id, component]));
  const of = (id: string): HopUse[] => uses.get(id) ?? [];
  return [
    ...chain.entries.map((entry) => {
      const id = `viewer:${entry.id}`;
      const configured = viewerSettings(chain, entry);
      const sideDoor = entry.fronted ? (chain.index.loadBalancer.get(entry.component.id) ?? null) : null;
      return report(
        {
          id,
          kind: 'viewer',
          from: VIEWER,
          to: entry.component,
          via: null,
          configured,
          posture: viewerPosture(entry, of(id)),
          chain,
          behind: sideDoor,
        },
        of(id),
      );
    }),
    ...chain.originLinks.map((link) => {
      const from = distributions.get(link.distribution.id) ?? {
        kind: 'distribution',
        id: link.distribution.id,
        name: link.distribution.domainName.toLowerCase(),
      };
      const configured = originSettings(link);
      const behind = link.target.kind === 'load-balancer' ? link.target.loadBalancer : null;
      return report(
        { id: link.id, kind: 'origin', from, to: link.to, via: null, configured, posture: originPosture(link, of(link.id)), chain, behind },
        of(link.id),
      );
    }),
    ...chain.targetLinks.map((link) => {
      const { targetGroup, loadBalancer } = link;
      const group: ComponentRef = { kind: 'target-group', id: targetGroup.arn, name: targetGroup.name };
      const from: ComponentRef = loadBalancer === null ? group : { kind: 'load-balancer', id: loadBalancer.arn, name: loadBalancer.name };
      const configured = targetSettings(link);
      return report(
        { id: link.id, kind: 'target', from, to: link.to, via: group, configured, posture: targetPosture(link), chain, behind: null },
        of(link.id),
      );
    }),
  ];
}

/** Who comes in by a side door tells about that door only: what the hops behind it speak is told by those who come in as intended. */
function usesByHop(requests: readonly SurveyedRequest[], sideDoors: ReadonlySet<string>): Map<string, HopUse[]> {
  const byHop = new Map<string, HopUse[]>();
  for (const request of requests) {
    const { trace } = request;
    for (const leaf of [trace, ...trace.alternatives]) {
      const severity = leafSeverity(request, leaf);
      for (const [index, hop] of leaf.hops.entries()) {
        if (hop.kind !== 'viewer' && sideDoors.has(request.entry)) continue;
        const uses = byHop.get(hop.id) ?? [];
        uses.push({ request, leaf, hop, last: index === leaf.hops.length - 1, severity });
        byHop.set(hop.id, uses);
      }
    }
  }
  return byHop;
}

/** What the survey made of the request holds for all its ways: it never makes one worse than it is by itself. */
function leafSeverity({ trace, severity }: SurveyedRequest, leaf: Trace): Severity {
  const own = leaf.outcome.reason === 'undetermined' ? 'unknown' : severityOfLeaf(leaf, trace.follows);
  return isWorse(own, severity) ? severity : own;
}

type Frame = Pick<HopReport, 'id' | 'kind' | 'from' | 'to' | 'via' | 'configured' | 'posture'> & {
  chain: Chain;
  /** The load balancer behind CloudFront that the hop leads to. */
  behind: LoadBalancer | null;
};

function report({ chain, behind, ...frame }: Frame, uses: readonly HopUse[]): HopReport {
  const worst = worstOwn(uses);
  const badges = hopBadges(chain, { ...frame, behind }, uses, worst);
  const severity = worst === null ? worstOf(badges.map((badge) => badge.severity)) : worst.severity;
  return { ...frame, effective: effectiveUses(uses), severity, badges, outcome: worst?.leaf.outcome ?? null };
}

/** The worst that requests suffer on this hop itself: those that ended here and were meant not to. */
function worstOwn(uses: readonly HopUse[]): HopUse | null {
  // A redirect to HTTPS that ends in a loop is the fault of the hop that sends it back.
  const innocent = ({ hop, leaf }: HopUse): boolean =>
    leaf.outcome.reason === 'redirect-loop' && leaf.outcome.by === 'edge' && hop.kind === 'viewer';
  const own = uses.filter((use) => use.last && use.severity !== 'none' && !innocent(use));
  return own.reduce<HopUse | null>((worst, use) => (worst === null || weighs(use, worst) ? use : worst), null);
}

/** Worse comes first; of two as bad, the certain one. */
function weighs(one: HopUse, other: HopUse): boolean {
  if (one.severity !== other.severity) return isWorse(one.severity, other.severity);
  return one.leaf.outcome.certainty === 'certain' && other.leaf.outcome.certainty !== 'certain';
}

/** Distinct uses, worst first. */
function effectiveUses(uses: readonly HopUse[]): EffectiveUse[] {
  const distinct = new Map<string, { use: EffectiveUse; severity: Severity }>();
  for (const { request, leaf, hop, severity } of uses) {
    const use = effectiveUse(request, leaf, hop);
    const key = JSON.stringify([use.kind, use.scheme, use.http, use.framing, use.tls, use.outcome]);
    if (!distinct.has(key)) distinct.set(key, { use, severity });
  }
  return [...distinct.values()]
    .sort((a, b) => (a.severity === b.severity ? 0 : isWorse(a.severity, b.severity) ? -1 : 1))
    .map(({ use }) => use);
}

function effectiveUse({ id, kind }: SurveyedRequest, { request, outcome }: Trace, { scheme, http, framing, tls }: TraceHop): EffectiveUse {
  return {
    request: id,
    kind,
    method: request.method,
    url: requestUrl(request),
    scheme,
    http,
    framing,
    tls,
    outcome: shortOutcome(outcome),
  };
}

function shortOutcome({ status, reason, certainty, by }: Outcome): EffectiveUse['outcome'] {
  return { status, reason, certainty, by };
}
