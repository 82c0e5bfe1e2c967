import type { ComponentKind } from '@/lib/chain/chain';
import type { Column, Mark, NodeLine } from '@/lib/diagram/diagram';
import type { Reason, Severity } from '@/lib/facts/reasons';
import type { HopBadge } from '@/lib/trace/survey-types';

/** One line of a node, in words. */
export interface LineView {
  code: NodeLine['code'];
  text: string;
  severity: Severity;
}

/** What became of a part, where two diagrams are drawn together: `Changed, was 464`. */
export interface MarkView {
  code: Mark['code'];
  text: string;
}

/** A component with every text that is drawn of it. */
export interface NodeView {
  id: string;
  kind: ComponentKind;
  kindLabel: string;
  name: string;
  lines: readonly LineView[];
  severity: Severity;
  severityLabel: string;
  /** Null but where two diagrams are drawn together. */
  mark: MarkView | null;
  /** What a screen reader says: kind, name, how it stands, what it leads to. */
  description: string;
  group: string | null;
  /** Components that a collapsed group stands for; 0 for an ordinary node. */
  collapsed: number;
  column: Column;
  x: number;
  y: number;
  width: number;
  height: number;
}

/** An exception that a hop bears. */
export interface BadgeView {
  code: HopBadge['code'];
  severity: Severity;
  text: string;
}

/** A connection with every text that is drawn of it. */
export interface EdgeView {
  id: string;
  kind: 'hop' | 'routing';
  source: string;
  target: string;
  /** Quiet text, a line each: scheme and port, then HTTP versions. Empty when nothing is known to be spoken. */
  label: readonly string[];
  /** Every use of the hop is encrypted. False also for routing. */
  encrypted: boolean;
  /** Worst first. */
  badges: readonly BadgeView[];
  /** The answer that this hop itself causes and that ends requests; null when they pass. */
  stop: { reason: Reason; status: string; sentence: string; severity: Severity } | null;
  severity: Severity;
  severityLabel: string;
  /** Null but where two diagrams are drawn together. */
  mark: MarkView | null;
  /** What a screen reader says: both ends, what is spoken, what is wrong. */
  description: string;
  /** Ids of surveyed requests that pass here. */
  requests: readonly string[];
  /** Height at which it passes the columns that it leaps over; null when it leaps over none. */
  lane: number | null;
}

export interface ColumnView {
  column: Column;
  title: string;
  x: number;
  width: number;
}

export interface GroupView {
  id: string;
  label: string;
  members: number;
}

/** A diagram in one language: all that the canvas, the SVG and the table draw. */
export interface DiagramView {
  /** Of the whole picture. */
  title: string;
  description: string;
  nodes: readonly NodeView[];
  edges: readonly EdgeView[];
  columns: readonly ColumnView[];
  /** Whether there is room for the sentences of stops beside their statuses: many would hide each other. */
  sentences: boolean;
  groups: readonly GroupView[];
  width: number;
  height: number;
}
