import type { ComponentRef } from '@/lib/chain/chain';
import type { Evidence } from '@/lib/inventory/evidence';

import type { TraceRequest } from '../request';
import type { DependsOn, Outcome, Trace } from '../trace-types';

/**
 * How a way past one's own distributions stands: `conditional` is open to those who meet a condition (an address, a session, a certificate,
 * a guess at a wildcard), `unknown` hangs on something that was not read.
 */
export type DoorVerdict = 'open' | 'unknown' | 'conditional' | 'shut';

/** A way to a container that does not pass one's own distributions. */
export interface Door {
  id: string;
  kind: 'internet' | 'foreign-distribution' | 'network-load-balancer' | 'task-address';
  /** What is connected to. */
  at: ComponentRef;
  port: number | null;
  verdict: DoorVerdict;
  /** A request that gets through; null where none does, or none is known to. */
  example: TraceRequest | null;
  /** What happens to it; null for a task's own address, where nobody stands in between. */
  trace: Trace | null;
  /** What shuts it, for every kind of request once. */
  shutBy: readonly DoorStop[];
  /** What it hangs on. */
  dependsOn: readonly DependsOn[];
  /** Address ranges that it is open to; empty for everybody. */
  ranges: readonly string[];
  /** Headers whose secret values requests do not know. */
  secretHeaders: readonly string[];
  evidence: readonly Evidence[];
}

/** What ends requests at a door. `internal-scheme` and `no-public-address`: nobody outside can connect at all. */
export type DoorStop =
  | { kind: 'outcome'; outcome: Pick<Outcome, 'reason' | 'status' | 'params' | 'evidence'> }
  | { kind: 'internal-scheme' | 'no-public-address' | 'network'; evidence: readonly Evidence[] };

/** Whether CloudFront can be gone round on the way to a load balancer, with every door that was looked at. */
export interface BypassProof {
  loadBalancer: ComponentRef;
  verdict: DoorVerdict;
  doors: readonly Door[];
}
