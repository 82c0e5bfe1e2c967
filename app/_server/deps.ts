import 'server-only';

import { randomUUID } from 'node:crypto';

import type { Chain } from '@/lib/chain/chain';
import { analyze, type Analysis } from '@/lib/checks/analyze';
import { oncePer } from '@/lib/collections/once-per';
import { summarizeChain } from '@/lib/checks/chain-summary';
import { IAM_POLICY } from '@/lib/facts/iam-policy';
import { SAMPLE_NAMES } from '@/lib/sample/sample-credentials';
import { translatorFor } from '@/lib/messages/catalogue';
import { rejudge } from '@/lib/snapshots/rejudge';
import type { Snapshot } from '@/lib/snapshots/snapshot';
import { NO_LABELS } from '@/lib/snapshots/store';
import { openStore, type Store } from '@/lib/store/open-store';
import type { BypassProof } from '@/lib/trace/bypass/door';
import { proveBypass } from '@/lib/trace/bypass/prove-bypass';
import { findUnreached } from '@/lib/trace/unreached/find-unreached';
import type { UnreachedReport } from '@/lib/trace/unreached/unreached';
import packageJson from '@/package.json';

import { type Access, createAccess } from './access/access';
import { env } from './env';
import { toFailure } from './failure';
import { createLiveCredentials } from './live-credentials';
import { retain } from './retention/retain';
import { runScan } from './scans/run-scan';
import { createScanSessions } from './scans/scan-sessions';
import { createScans, type Scans } from './scans/scans';
import { createShareReader, type ShareReader } from './shares/share-reader';
import type { WorkspaceParts } from './workspace/ground';
import { createOpenedSnapshots } from './workspace/opened-snapshots';
import { createSeenViews } from './workspace/seen-views';

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
  access: Access;
  /** What workspaces are made of. Throws AppError `storage-…` where the store cannot be opened; the next call tries again. */
  parts(): Promise<WorkspaceParts>;
  scans: Scans;
  /** Opens share links. */
  shared: ShareReader;
  samples: readonly string[];
  /** Whether a scan of the live account can be offered. Takes two seconds at most. */
  hasCredentials(): Promise<boolean>;
  /** The analysis of a snapshot's inventory, computed once per snapshot. */
  analysisOf(snapshot: Snapshot): Analysis;
  /** What is proven of a snapshot's chain, once per snapshot: a large account takes seconds. */
  proofsOf(snapshot: Snapshot): Proofs;
  /** A snapshot as today's rules judge it, once per snapshot. */
  rejudged(snapshot: Snapshot): Snapshot;
  /** Exactly the actions that a scan calls. */
  iamPolicy: typeof IAM_POLICY;
  /** Where calls go instead of to AWS; null for AWS itself. */
  endpoint: string | null;
  /** Where people open this Hoplens. */
  origin: string;
  now(): number;
}

function prove(chain: Chain): Proofs {
  return { bypass: proveBypass(chain), unreached: findUnreached(chain) };
}

/** How often snapshots whose time is over are looked for. Milliseconds. */
const RETAIN_MS = 3_600_000;

async function openAndRetain(): Promise<Store> {
  const store = await openStore(env.databaseUrl === null ? { folder: env.folder } : { url: env.databaseUrl });
  // What fails now (a full disk) is tried again an hour later.
  const clean = (): void => void retain(store).then(null, () => null);
  clean();
  setInterval(clean, RETAIN_MS).unref();
  return store;
}

/** The store, opened once; where that failed, it is tried again by whoever asks next. */
function createStoreOpener(): () => Promise<Store> {
  let opening: Promise<Store> | null = null;
  return () => {
    const store = (opening ??= openAndRetain());
    store.then(null, () => (opening = null));
    return store;
  };
}

function createSessions(store: () => Promise<Store>) {
  return createScanSessions({
    run: async (request, by, observer, signal) => {
      const snapshot = await runScan(request, env, observer, signal);
      // Half of a cancelled scan must not become the latest snapshot.
      signal.throwIfAborted();
      const { snapshots, audit } = await store();
      await snapshots.put(snapshot, { by: by.name, labels: NO_LABELS });
      await audit.write(by, 'scanned', snapshot.id, { source: snapshot.source.name });
      return snapshot.id;
    },
    summarize: (inventory) => summarizeChain(analyze(inventory), PARTIAL_ENTRIES),
    toFailure: (error) => toFailure(error, randomUUID, console.error),
    now: Date.now,
    limits: { running: SCANS_RUNNING, kept: SCANS_KEPT, keptFor: ENDED_SCANS_KEPT_MS },
  });
}

function createDeps(): Deps {
  const store = createStoreOpener();
  const [opened, seen] = [createOpenedSnapshots(), createSeenViews(Date.now)];
  const parts: Deps['parts'] = async () => ({ store: await store(), opened, seen });
  const analysisOf = oncePer((snapshot: Snapshot) => analyze(snapshot.inventory));
  return {
    access: createAccess({
      store,
      settings: env.signIn,
      origin: env.origin,
      t: translatorFor(env.locale),
      print: console.log,
      now: Date.now,
    }),
    parts,
    scans: createScans({ sessions: createSessions(store), store: async () => (await store()).scans, now: Date.now, newId: randomUUID }),
    shared: createShareReader(store),
    samples: SAMPLE_NAMES,
    hasCredentials: createLiveCredentials(Date.now),
    analysisOf,
    proofsOf: oncePer((snapshot: Snapshot) => prove(analysisOf(snapshot).chain)),
    rejudged: oncePer((snapshot: Snapshot) => rejudge(snapshot, packageJson.version)),
    iamPolicy: IAM_POLICY,
    endpoint: env.endpoint,
    origin: env.origin,
    now: Date.now,
  };
}

declare global {
  var hoplensDeps: Deps | undefined;
}

/** What pages and API routes share. On globalThis, because Next.js may load this module once for pages and once more for routes. */
export function deps(): Deps {
  if (globalThis.hoplensDeps === undefined) {
    globalThis.hoplensDeps = createDeps();
    globalThis.hoplensDeps.access.local?.offer();
  }
  return globalThis.hoplensDeps;
}
