import type { ComponentRef } from '@/lib/chain/chain';
import type { Finding } from '@/lib/checks/finding';
import type { Severity } from '@/lib/facts/reasons';
import type { DoorVerdict } from '@/lib/trace/bypass/door';
import type { HopReport } from '@/lib/trace/survey-types';
import type { RequestKind, TraceRequest } from '@/lib/trace/request';
import type { Trace } from '@/lib/trace/trace-types';

/** One request on both sides. */
export interface RequestComparison {
  /** As it is sent after; before, its host may have another name, which its trace tells. */
  request: TraceRequest;
  kind: RequestKind;
  before: TracedSide;
  after: TracedSide;
  /** It ends otherwise, or another protocol is spoken on the way. */
  changed: boolean;
}

export interface TracedSide {
  trace: Trace;
  severity: Severity;
}

/** One hop on both sides; null where it is not there. */
export interface HopComparison {
  id: string;
  kind: HopReport['kind'];
  from: ComponentRef;
  to: ComponentRef;
  before: HopReport | null;
  after: HopReport | null;
  changed: boolean;
}

/** Whether CloudFront can be gone round on the way to a load balancer; null where it does not stand behind CloudFront. */
export interface BypassComparison {
  loadBalancer: ComponentRef;
  before: DoorVerdict | null;
  after: DoorVerdict | null;
  changed: boolean;
}

/** One finding on both sides; null where it is none. */
export interface FindingComparison {
  before: Finding | null;
  after: Finding | null;
  changed: boolean;
}

/** Two analyses side by side. What is the same on both sides is listed too. */
export interface Comparison {
  requests: readonly RequestComparison[];
  hops: readonly HopComparison[];
  findings: readonly FindingComparison[];
}
