import type { OutcomeView, StepView } from '@/components/panel/detail-types';
import type { Severity } from '@/lib/facts/reasons';
import type { Messages } from '@/lib/messages/en';

import type { Ask } from './ask-address';

/** Everything here is worded: what shows an answer knows neither the catalogue nor AWS. */

/** What is spoken on one hop of a request. */
export interface SpokenHop {
  id: string;
  kindLabel: string;
  from: string;
  to: string;
  /** `HTTP/1.1`, `gRPC · HTTP/2`; empty where nothing is spoken, or nothing is known of it. */
  speaks: string;
  /** `TLSv1.3 · certificate checked`, `not encrypted`; empty where nothing is spoken. */
  security: string;
  /** False where nothing is spoken. */
  spoken: boolean;
  encrypted: boolean;
}

/** One way of one request. */
export interface WayView {
  /** `GET https://www.example.com/` */
  line: string;
  /** `HTTP/2`, `gRPC · HTTP/2` */
  version: string;
  hops: readonly SpokenHop[];
  outcome: OutcomeView;
  steps: readonly StepView[];
}

/** The request as the container receives it. */
export interface DeliveredView {
  /** `GET /cart HTTP/1.1` */
  line: string;
  /** `known` is false where the value is secret, or not to be foreseen. */
  headers: readonly { name: string; value: string; known: boolean; by: string }[];
}

export interface TraceAnswer extends WayView {
  kind: 'trace';
  /** What becomes of the answer on its way to the viewer, and of a redirect that leaves the chain. */
  remarks: readonly string[];
  delivered: DeliveredView | null;
  /** Who gives up when: the first to do so while the application works comes first. */
  limits: readonly { within: string; who: string; what: string }[];
  clashes: readonly string[];
  alternatives: readonly WayView[];
  /** What becomes of a redirect. */
  follows: readonly WayView[];
  /** Ids of the edges that it passes. */
  passes: readonly string[];
  /** The way in that it takes, where that is not the one on the page. */
  elsewhere: { entry: string; text: string } | null;
  /** How it ends without the changes that are tried out; null where nothing is, or where it ends alike. */
  before: { text: string; severity: Severity } | null;
  /** Single changes after which it reaches a container, each with the edit that tries it out. */
  repairs: readonly { edit: string; text: string }[];
}

/** Something that is said, and AWS's page that says so; null where none is needed. */
export interface RemarkView {
  text: string;
  source: string | null;
}

/** A log line or a status, explained. */
export interface ExplanationAnswer {
  kind: 'explanation';
  /** `464`; null where the line has none. */
  status: string | null;
  severity: Severity;
  /** Who answered. */
  by: string;
  /** What the line says. */
  statements: readonly RemarkView[];
  /** Where line and infrastructure say different things. */
  contradictions: readonly RemarkView[];
  /** Requests that it may have been, best first. */
  ways: readonly { heading: string; way: WayView }[];
  /** Why such an answer is given, best fit first. */
  causes: readonly (RemarkView & { fit: string })[];
  hints: readonly RemarkView[];
  passes: readonly string[];
}

/** Requests that meet a goal, told by what they have in common. */
export interface FoundAnswer {
  kind: 'found';
  severity: Severity;
  /** How many there are. */
  sentence: string;
  /** Whether all that can be sent were looked at. */
  complete: string;
  groups: readonly {
    title: string;
    traits: readonly { label: string; text: string }[];
    outcome: string;
    severity: Severity;
    sure: string;
    /** One of them, to be asked about. */
    example: { line: string; ask: Ask };
  }[];
  passes: readonly string[];
}

/** A question that cannot be answered, and why. */
export interface NoAnswer {
  kind: 'problem';
  sentence: string;
}

/** The words of what shows an answer. */
export type AskTexts = Messages['screen']['ask'] & { trace: Messages['trace'] };

export type Answer = TraceAnswer | ExplanationAnswer | FoundAnswer | NoAnswer;
