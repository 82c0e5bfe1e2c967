import 'server-only';

import { randomUUID } from 'node:crypto';

import { acceptFindings } from '@/lib/checks/accept';
import type { Chain } from '@/lib/chain/chain';
import { analyze, type Analysis } from '@/lib/checks/analyze';
import { summarizeChain } from '@/lib/checks/chain-summary';
import { IAM_POLICY } from '@/lib/facts/iam-policy';
import { SAMPLE_NAMES } from '@/lib/sample/sample-credentials';
import { createMemoryStore } from '@/lib/snapshots/memory-store';
import type { Snapshot } from '@/lib/snapshots/snapshot';
import type { SnapshotStore } from '@/lib/snapshots/store';
import type { BypassProof } from '@/lib/trace/bypass/door';
import { proveBypass } from '@/lib/trace/bypass/prove-bypass';
import { findUnreached } from '@/lib/trace/unreached/find-unreached';
import type { UnreachedReport } from '@/lib/trace/unreached/unreached';

import { type AcceptanceStore, createAcceptanceStore } from './acceptance-store';
import { env } from './env';
import { toFailure } from './failure';
import { createLiveCredentials } from './live-credentials';
import { runScan } from './scans/run-scan';
import { createScanSessions, type ScanSessions } from './scans/scan-sessions';

const SNAPSHOTS_KEPT = 20;
const SCANS_RUNNING = 4;
const SCANS_KEPT = 50;
const ENDED_SCANS_KEPT_MS = 15 * 60_000;
/** Ways in that a running scan tells of; its result has them all. */
const PARTIAL_ENTRIES = 50;

/** What holds of every request that anybody may send. */
interface Proofs {
  bypass: readonly BypassProof[];
  unreached: UnreachedReport;
}

export interface Deps {
  snapshots: SnapshotStore;
  acceptances: AcceptanceStore;
  /** A snapshot with what reviewers accepted on the screen: it is not sealed in, so that it can be taken back and runs out. */
  reviewed(snapshot: Snapshot): Snapshot;
  scans: ScanSessions;
  samples: readonly string[];
  /** Whether a scan of the live account can be offered. Takes two seconds at most. */
  hasCredentials(): Promise<boolean>;
  /** The analysis of a snapshot's inventory, computed once per snapshot. */
  analysisOf(snapshot: Snapshot): Analysis;
  /** What is proven of a snapshot's chain, once per snapshot: a large account takes seconds. */
  proofsOf(snapshot: Snapshot): Proofs;
  /** Exactly the actions that a scan calls. */
  iamPolicy: typeof IAM_POLICY;
  /** Where calls go instead of to AWS; null for AWS itself. */
  endpoint: string | null;
  now(): number;
}

function prove(chain: Chain): Proofs {
  return { bypass: proveBypass(chain), unreached: findUnreached(chain) };
}

function createDeps(): Deps {
  const snapshots = createMemoryStore(SNAPSHOTS_KEPT);
  const acceptances = createAcceptanceStore();
  const analyses = new WeakMap<Snapshot, Analysis>();
  const proofs = new WeakMap<Snapshot, Proofs>();
  const analysisOf = (snapshot: Snapshot): Analysis => {
    const known = analyses.get(snapshot) ?? analyze(snapshot.inventory);
    analyses.set(snapshot, known);
    return known;
  };
  return {
    snapshots,
    acceptances,
    reviewed(snapshot) {
      const { findings } = acceptFindings(snapshot.findings, acceptances.of(snapshot.source), new Date().toISOString().slice(0, 10));
      return { ...snapshot, findings: [...findings] };
    },
    scans: createScanSessions({
      run: async (request, observer, signal) => {
        const snapshot = await runScan(request, env, observer, signal);
        // Half of a cancelled scan must not become the latest snapshot.
        signal.throwIfAborted();
        await snapshots.put(snapshot);
        return snapshot.id;
      },
      summarize: (inventory) => summarizeChain(analyze(inventory), PARTIAL_ENTRIES),
      toFailure: (error) => toFailure(error, randomUUID, console.error),
      now: Date.now,
      newId: randomUUID,
      limits: { running: SCANS_RUNNING, kept: SCANS_KEPT, keptFor: ENDED_SCANS_KEPT_MS },
    }),
    samples: SAMPLE_NAMES,
    hasCredentials: createLiveCredentials(Date.now),
    analysisOf,
    proofsOf(snapshot) {
      const known = proofs.get(snapshot) ?? prove(analysisOf(snapshot).chain);
      proofs.set(snapshot, known);
      return known;
    },
    iamPolicy: IAM_POLICY,
    endpoint: env.endpoint,
    now: Date.now,
  };
}

declare global {
  var hoplensDeps: Deps | undefined;
}

/** What pages and API routes share. On globalThis, because Next.js may load this module once for pages and once more for routes. */
export function deps(): Deps {
  return (globalThis.hoplensDeps ??= createDeps());
}
