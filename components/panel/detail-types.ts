import type { ComponentKind } from '@/lib/chain/chain';
import type { FactId } from '@/lib/facts/fact-ids';
import type { Severity } from '@/lib/facts/reasons';
import type { GapSentence } from '@/lib/messages/gap-sentence';
import type { BadgeView } from '@/lib/picture/diagram-view';
import type { Posture } from '@/lib/trace/survey-types';

/** Everything here is worded: the panel shows it and knows neither the catalogue nor AWS. */

export interface EvidenceView {
  resource: string;
  path: string;
  value: string;
}

/** What AWS says that an outcome or a decision rests on. */
export interface FactView {
  sentence: string;
  /** Title of AWS's page. */
  title: string;
  url: string;
  /** `as of 2026-11-06` */
  asOf: string;
}

export interface OutcomeView {
  severity: Severity;
  severityLabel: string;
  /** `464`; null where the application decides or no HTTP answer comes. */
  status: string | null;
  title: string;
  sentence: string;
  by: string;
  /** Empty when the outcome is certain. */
  dependsOn: readonly string[];
  repair: string | null;
  fact: FactId | null;
  evidence: readonly EvidenceView[];
}

export interface SettingView {
  name: string;
  value: string;
  /** False for what is not set and for what could not be read. */
  known: boolean;
}

/** What one kind of request speaks on a hop. */
export interface UseView {
  /** The surveyed request's id. */
  request: string;
  kindLabel: string;
  line: string;
  speaks: string;
  /** Empty where every use of the hop has the same: it stands in `HopDetail.tls` then. */
  tls: string;
  outcome: string;
  severity: Severity;
}

export interface StepView {
  at: string;
  sentence: string;
  fact: FactId | null;
  evidence: readonly EvidenceView[];
}

/** A surveyed request, step by step. */
export interface RequestView {
  id: string;
  kindLabel: string;
  line: string;
  outcome: OutcomeView;
  steps: readonly StepView[];
  /** Where it may go instead; null when nothing else is possible. */
  alternatives: string | null;
  /** What happens to the redirect, one line for each further request. */
  follows: readonly string[];
}

export interface HopDetail {
  type: 'hop';
  id: string;
  title: string;
  kindLabel: string;
  from: { id: string; name: string; kindLabel: string };
  to: { id: string; name: string; kindLabel: string };
  via: string | null;
  severity: Severity;
  severityLabel: string;
  outcome: OutcomeView | null;
  /** Said instead of an outcome where there is none. */
  passes: string;
  badges: readonly BadgeView[];
  configured: readonly SettingView[];
  uses: readonly UseView[];
  /** TLS of all uses; empty where they differ, or none is known. */
  tls: string;
  /** Where the steps of its requests are shown: on the page of one way in. */
  stepsAt: { entry: string; label: string } | null;
  /** What AWS says about what is spoken. */
  statements: readonly FactId[];
  posture: { code: Posture; label: string; meaning: string };
  /** Whether settings of it can be tried out. */
  triable: boolean;
}

/** A list of lines of a component: its listeners, behaviours, containers. `level` 1 belongs to the line of level 0 above it. */
export interface DetailSection {
  title: string;
  lines: readonly { text: string; level: 0 | 1 }[];
}

export interface NodeDetail {
  type: 'node';
  id: string;
  kind: ComponentKind;
  title: string;
  kindLabel: string;
  severity: Severity;
  severityLabel: string;
  note: string | null;
  /** ARN or id; null for what has none. */
  identifier: string | null;
  facts: readonly SettingView[];
  sections: readonly DetailSection[];
  connections: readonly { id: string; name: string; severity: Severity; severityLabel: string }[];
  gaps: readonly GapSentence[];
  triable: boolean;
}

/** What the review found on one hop or component. */
export interface FoundViews {
  shown: readonly { title: string; severity: Severity; severityLabel: string; href: string }[];
  /** How many there are. */
  all: string;
  href: string;
}

/** All that the panel can show of one diagram, by id. */
export interface Details {
  items: Readonly<Record<string, HopDetail | NodeDetail>>;
  /** Empty where the diagram holds too many to carry along. */
  requests: Readonly<Record<string, RequestView>>;
  /** What the review found, by the same ids. */
  findings: Readonly<Record<string, FoundViews>>;
  /** Every statement of AWS, by its id. */
  facts: Readonly<Record<string, FactView>>;
}
