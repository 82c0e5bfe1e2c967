import type { ComponentRef, Entry } from '@/lib/chain/chain';
import type { Reason, Severity } from '@/lib/facts/reasons';
import type { Evidence } from '@/lib/inventory/evidence';

import type { Framing, HttpVersion, RequestKind } from './request';
import type { HopTls, Outcome, Trace } from './trace-types';

/** A request that stands for all of its kind on one path, and what happens to it. */
export interface SurveyedRequest {
  /** `ENTRY#n`, stable for one inventory. */
  id: string;
  kind: RequestKind;
  entry: string;
  /**
   * Numbers, within the entry, of the host and path that it asks for, and of others: over the same port, a request of this kind for those
   * goes and ends in the same way.
   */
  probes: readonly [own: number, ...alike: number[]];
  trace: Trace;
  severity: Severity;
}

/** What one kind of request speaks on one hop. */
export interface EffectiveUse {
  /** The surveyed request's id. */
  request: string;
  kind: RequestKind;
  method: string;
  url: string;
  scheme: 'http' | 'https' | null;
  http: HttpVersion | null;
  framing: Framing | null;
  tls: HopTls | null;
  outcome: { status: number | null; reason: Reason; certainty: 'certain' | 'depends'; by: Outcome['by'] };
}

/** A setting as AWS names it. `value` null means not set; unknown ones name their gap. */
export interface ConfiguredSetting {
  /** `HttpVersion`, `OriginProtocolPolicy`, `ProtocolVersion`… */
  name: string;
  value: string | number | boolean | readonly string[] | null;
  gap: string | null;
  evidence: Evidence | null;
}

export type Posture = 'secure' | 'acceptable' | 'weak' | 'exposed' | 'unknown';

/** An exception that a hop bears on the picture. The sentence stands in the catalogue under `badge.CODE`. */
export interface HopBadge {
  code:
    | 'status'
    | 'plaintext'
    | 'downgrade'
    | 'old-tls'
    | 'may-be-plaintext'
    | 'unencrypted-inside'
    | 'open-to-internet'
    | 'redirect-loop'
    | 'depends'
    | 'unknown'
    | 'missing';
  severity: Severity;
  params: Readonly<Record<string, string | number>>;
}

/** Everything that tracing proves about one hop. */
export interface HopReport {
  id: string;
  kind: 'viewer' | 'origin' | 'target';
  from: ComponentRef;
  to: ComponentRef;
  /** The target group of a target hop. */
  via: ComponentRef | null;
  configured: readonly ConfiguredSetting[];
  /** Distinct uses, worst first. Empty when no traced request gets here. */
  effective: readonly EffectiveUse[];
  posture: Posture;
  severity: Severity;
  badges: readonly HopBadge[];
  /** The worst outcome that this hop causes itself. */
  outcome: Outcome | null;
}

/** What people who type an entry's names get. */
export interface EntryReport {
  entry: Entry;
  /** Surveyed requests of this entry. */
  requests: readonly string[];
  /** Of page requests over https; null when none could be traced. */
  worst: Outcome | null;
  severity: Severity;
}

export interface Survey {
  requests: readonly SurveyedRequest[];
  hops: readonly HopReport[];
  entries: readonly EntryReport[];
}
