import type { ComponentKind, ComponentRef } from '@/lib/chain/chain';
import type { Severity } from '@/lib/facts/reasons';
import type { HopReport } from '@/lib/trace/survey-types';

/** Columns are layers: 0 viewer, 1 distribution, 2 load balancer (or another end), 3 target group, 4 service or targets. */
export type Column = 0 | 1 | 2 | 3 | 4;

/** One line inside a node. Its sentence stands in the catalogue under `nodeLine.CODE`. */
export interface NodeLine {
  code:
    | 'host'
    | 'more'
    | 'behavior'
    | 'listener'
    | 'rule'
    | 'web-acl'
    | 'no-web-acl'
    | 'web-acl-unknown'
    | 'scheme'
    | 'protocol-version'
    | 'targets'
    | 'tasks'
    | 'network-mode'
    | 'container'
    | 'end'
    | 'disabled'
    | 'unknown';
  params: Readonly<Record<string, string | number>>;
  severity: Severity;
}

/** What became of a part, where two diagrams are drawn together. Its word stands in the catalogue under `compare.mark.CODE`. */
export const MARK_CODES = ['added', 'removed', 'changed', 'unread', 'read-now'] as const;

export interface Mark {
  code: (typeof MARK_CODES)[number];
  /** The status that requests were answered here before, and no longer are; null for none. */
  was: number | null;
}

export interface DiagramNode {
  id: string;
  kind: ComponentKind;
  ref: ComponentRef;
  column: Column;
  lines: readonly NodeLine[];
  severity: Severity;
  /** Null but where two diagrams are drawn together. */
  mark: Mark | null;
  /** The group that can swallow it; null for none. */
  group: string | null;
  /** Number of components that a collapsed group stands for; 0 for an ordinary node. */
  collapsed: number;
  /** Pixels, top left. Set by the layout. */
  x: number;
  y: number;
  width: number;
  height: number;
}

/** `hop` edges are network connections and have protocols; `routing` edges are rules inside a load balancer. */
export interface DiagramEdge {
  id: string;
  kind: 'hop' | 'routing';
  source: string;
  target: string;
  /** The hop's report. */
  hop: HopReport | null;
  /** Short text for a routing edge: rule priorities and weight; sentence under `routing.CODE`. */
  routing: { code: 'rules' | 'default-only' | 'weight' | 'unknown'; params: Readonly<Record<string, string | number>> } | null;
  severity: Severity;
  /** Null but where two diagrams are drawn together. */
  mark: Mark | null;
  /** Ids of surveyed requests that pass here, for lighting a route. */
  requests: readonly string[];
  /** Height at which it passes the columns that it leaps over, free of their nodes; null when it leaps over none. Set by the layout. */
  lane: number | null;
}

/** Components that can be drawn as one: what stands behind one load balancer. */
export interface DiagramGroup {
  id: string;
  label: string;
  members: readonly string[];
}

/** Nodes, edges and their places: the same for React Flow, the SVG and the table. Deterministic for one chain. */
export interface Diagram {
  nodes: readonly DiagramNode[];
  edges: readonly DiagramEdge[];
  groups: readonly DiagramGroup[];
  width: number;
  height: number;
}
