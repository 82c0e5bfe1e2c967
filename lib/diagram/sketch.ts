import type { Chain, ComponentKind, ComponentRef } from '@/lib/chain/chain';
import type { Severity } from '@/lib/facts/reasons';
import type { HopReport, Survey } from '@/lib/trace/survey-types';

import type { Column, DiagramEdge, Mark, NodeLine } from './diagram';
import { nodeLines } from './node-lines';
import { passedEdges } from './passed-edges';

/** A node before it has a place. */
export interface SketchNode {
  id: string;
  kind: ComponentKind;
  ref: ComponentRef;
  column: Column;
  lines: readonly NodeLine[];
  severity: Severity;
  mark: Mark | null;
}

/** Nodes and edges of a chain, before layout. */
export interface Sketch {
  nodes: readonly SketchNode[];
  edges: readonly DiagramEdge[];
}

const COLUMN_OF: Readonly<Record<ComponentKind, Column>> = {
  viewer: 0,
  distribution: 1,
  'load-balancer': 2,
  'target-group': 3,
  service: 4,
  targets: 4,
  end: 2,
  missing: 2,
  unknown: 2,
};

const RANK: Readonly<Record<Severity, number>> = { none: 0, low: 1, unknown: 2, medium: 3, high: 4, critical: 5 };

/** The worse of two severities. */
export function worse(a: Severity, b: Severity): Severity {
  return RANK[a] >= RANK[b] ? a : b;
}

/** Every hop of the survey and every routing of the chain as edges, every end of theirs as a node. */
export function sketch(chain: Chain, survey: Survey): Sketch {
  const requests = requestsByEdge(survey);
  const edges = [
    ...survey.hops.map((hop) => hopEdge(hop, requests)),
    ...chain.routings.map((routing) => routingEdge(chain, routing, requests)),
  ];
  const refs = new Map<string, { ref: ComponentRef; column: Column }>();
  const meet = (ref: ComponentRef, column = COLUMN_OF[ref.kind]) => {
    if (!refs.has(ref.id)) refs.set(ref.id, { ref, column });
  };
  for (const hop of survey.hops) {
    meet(hop.from);
    // What stands behind a target group stands in the last column, whatever it is.
    if (hop.kind === 'target') meet(hop.to, hop.to.kind === 'load-balancer' ? 2 : 4);
    else meet(hop.to);
    if (hop.via !== null) meet(hop.via);
  }
  for (const routing of chain.routings) {
    meet({ kind: 'load-balancer', id: routing.loadBalancer.arn, name: routing.loadBalancer.name });
    meet(groupRef(chain, routing), 3);
  }
  const blamed = blame(survey);
  const nodes = [...refs.values()].map(({ ref, column }) => {
    const lines = nodeLines(chain, ref);
    const own = lines.reduce<Severity>((worst, { severity }) => worse(worst, severity), ref.kind === 'missing' ? 'high' : 'none');
    return { id: ref.id, kind: ref.kind, ref, column, lines, severity: worse(own, blamed.get(ref.id) ?? 'none'), mark: null };
  });
  return { nodes, edges };
}

/** The component where a hop's worst outcome is decided bears its severity. */
function blame(survey: Survey): ReadonlyMap<string, Severity> {
  const blamed = new Map<string, Severity>();
  for (const { outcome, severity } of survey.hops) {
    if (outcome !== null) blamed.set(outcome.at.id, worse(blamed.get(outcome.at.id) ?? 'none', severity));
  }
  return blamed;
}

function hopEdge(hop: HopReport, requests: ReadonlyMap<string, readonly string[]>): DiagramEdge {
  return {
    id: hop.id,
    kind: 'hop',
    source: hop.via?.id ?? hop.from.id,
    target: hop.to.id,
    hop,
    routing: null,
    severity: hop.severity,
    mark: null,
    requests: requests.get(hop.id) ?? [],
    lane: null,
  };
}

type Routing = Chain['routings'][number];

function groupRef(chain: Chain, { targetGroupArn, targetGroup }: Routing): ComponentRef {
  const found = chain.index.targetGroup.get(targetGroupArn);
  if (found !== undefined) return { kind: 'target-group', id: found.arn, name: found.name };
  const name = targetGroupArn.split('/').at(-2) ?? targetGroupArn;
  return { kind: targetGroup.known ? 'missing' : 'unknown', id: targetGroupArn, name };
}

function routingEdge(chain: Chain, routing: Routing, requests: ReadonlyMap<string, readonly string[]>): DiagramEdge {
  const { kind } = groupRef(chain, routing);
  return {
    id: routing.id,
    kind: 'routing',
    source: routing.loadBalancer.arn,
    target: routing.targetGroupArn,
    hop: null,
    routing: routingText(routing),
    severity: kind === 'missing' ? 'high' : kind === 'unknown' ? 'unknown' : 'none',
    mark: null,
    requests: requests.get(routing.id) ?? [],
    lane: null,
  };
}

function routingText({ rules, targetGroup }: Routing): DiagramEdge['routing'] {
  if (!targetGroup.known) return { code: 'unknown', params: {} };
  const shares = rules.map(({ weight }) => weight).filter((weight) => weight !== null);
  const shared = new Set(shares).size === 1 ? shares[0] : undefined;
  if (shared !== undefined && shared !== 1) return { code: 'weight', params: { weight: shared } };
  const priorities = rules.map(({ priority }) => priority).filter((priority) => priority !== null);
  if (priorities.length === 0) return { code: 'default-only', params: {} };
  const sorted = [...new Set(priorities)].sort((a, b) => a - b).map(String);
  const text = sorted.length > 3 ? `${sorted.slice(0, 3).join(', ')}…` : sorted.join(', ');
  return { code: 'rules', params: { priorities: text, count: sorted.length } };
}

/** Which surveyed requests pass each hop and each routing. */
function requestsByEdge(survey: Survey): ReadonlyMap<string, readonly string[]> {
  const passing = new Map<string, Set<string>>();
  for (const { id, trace } of survey.requests) {
    for (const edge of passedEdges(trace)) passing.set(edge, (passing.get(edge) ?? new Set()).add(id));
  }
  return new Map([...passing].map(([edge, ids]) => [edge, [...ids].sort()]));
}
