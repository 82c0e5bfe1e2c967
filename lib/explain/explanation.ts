import type { Entry } from '@/lib/chain/chain';
import type { LogLine } from '@/lib/logs/log-line';
import type { RequestKind } from '@/lib/trace/request';
import type { Outcome, SentenceParams, Trace, TraceRoute } from '@/lib/trace/trace-types';

import type { CauseCode } from './causes';
import type { ContradictionCode, HintCode, StatementCode } from './codes';

/** Who answered. */
export type AnsweredBy = Outcome['by'];

/** Something that is said, by its code; the sentence stands in the catalogue under `explain`. */
export interface Remark<C extends string> {
  code: C;
  params: SentenceParams;
  /** AWS's page that says so; null where the line or the inventory itself does. */
  source: string | null;
}

/** What the line says, read out. `explain.statements.CODE` */
export type Statement = Remark<StatementCode>;

/** How the line stands to what is known of the infrastructure: they say different things. `explain.contradictions.CODE` */
export type Contradiction = Remark<ContradictionCode>;

/** What else a reader should know. `explain.hints.CODE` */
export type Hint = Remark<HintCode>;

/** Why such an answer is given. `explain.causes.CODE` */
export interface Cause extends Remark<CauseCode> {
  /** Who gives it. */
  by: AnsweredBy;
  /** `named`: the line itself names it. `fits`: what the line says besides the status fits, as AWS documents the fields. `possible`: all that is known is that AWS lists it for this status. */
  fit: 'named' | 'fits' | 'possible';
}

/**
 * How a traced request stands to what was logged. `agrees`: this is what happens to it, certainly. `may-agree`: it may, or to some of
 * such requests. `silent`: the request gets to where the answer was made, and nothing in the configuration says which answer that is.
 * `differs`: something else happens.
 */
export type Agreement = 'agrees' | 'may-agree' | 'silent' | 'differs';

/** A request that may be the one that is explained, walked through the chain. */
export interface Way {
  /**
   * `logged`: the request as the component that wrote the line received it. `viewer`: as a viewer may have sent it through CloudFront, so
   * that the load balancer receives it like that. `found`: one that gets such an answer, looked for without the line's own request.
   */
  via: 'logged' | 'viewer' | 'found';
  entry: Entry;
  kind: RequestKind;
  /** The whole trace, with its alternatives; or of several alternatives the one that agrees, by itself. */
  trace: Trace;
  agreement: Agreement;
}

/** A log line, or a bare status, explained by what is known of the infrastructure. */
export interface Explanation {
  /** Null where only a status was given. */
  line: LogLine | null;
  /** The status that is explained; null where the line has none. */
  status: number | null;
  /** Who answered, as far as the line says; `unknown` where only a status was given. */
  answeredBy: AnsweredBy;
  /** Where the request went, as far as the line and the traces tell: for lighting the picture. */
  route: TraceRoute;
  statements: readonly Statement[];
  /** Best agreement first. */
  ways: readonly Way[];
  /** Best fit first. */
  causes: readonly Cause[];
  contradictions: readonly Contradiction[];
  hints: readonly Hint[];
  /** False where there may be requests that were not looked at. */
  complete: boolean;
}
