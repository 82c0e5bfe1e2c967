import type { Inventory, InventorySource, Scope } from '@/lib/inventory/inventory';
import { isUnknown } from '@/lib/inventory/unknown';
import type { GatherObserver } from '@/lib/progress';

import type { AwsAccess } from './access/aws-access';
import { credentialsFor } from './access/credentials';
import { edgeRegionFor, homeRegionOf } from './access/partitions';
import { accountOf, partitionOf } from './answers/arn';
import { assembleInventory } from './assemble/assemble-inventory';
import { PENDING_GAP } from './assemble/facts-at';
import { type Clock, SYSTEM_CLOCK } from './calls/clock';
import { IN_PROCESS_LIMITS, type LimitTable } from './calls/limits';
import { gatherAccount } from './gather-account';
import { type Identity, readIdentity, readRegions } from './identity';
import { causeOfNothing } from './nothing-read';
import { type ProgressReporter, progressReporter } from './progress-reporter';
import { emptyEdgeReadings, emptyRegionReadings, type Readings } from './readings';
import { keepScope } from './scope/keep-scope';
import { concealWith } from './secrets/fingerprint';
import { openSession, type Session, type Timeouts } from './session';

export type { AwsAccess } from './access/aws-access';

export interface GatherAwsOptions {
  access: AwsAccess;
  scope: Scope;
  kind: 'aws' | 'sample';
  /** What people call the source; the account id unless named. */
  name?: string;
  /** Key of the fingerprints of secrets: equal secrets are recognised only under the same key. */
  fingerprintKey: Uint8Array;
  /** Ends the scan early; what was read until then is given, the rest are gaps. */
  signal: AbortSignal;
  /** Milliseconds after which the scan ends as it stands; five minutes unless named. */
  deadlineMs?: number;
  observer?: GatherObserver;
  /** Rate limits by bucket name that replace AWS's documented ones; an account inside this process has none unless named. */
  limits?: LimitTable;
  timeouts?: Timeouts;
  clock?: Clock;
}

const DEADLINE_MS = 300_000;
const TIMEOUTS: Timeouts = { connectionMs: 3_000, answerMs: 10_000 };

/**
 * Reads an AWS account's chains into an inventory. What cannot be read becomes gaps, whatever the reason.
 * @throws AppError when nothing can be read at all: `no-credentials`, `credentials-expired`, `credentials-rejected`,
 *   `role-not-assumable`, `endpoint-unreachable`, `scan-cancelled`.
 */
export async function gatherAws(options: GatherAwsOptions): Promise<Inventory> {
  const { access, scope, observer, clock = SYSTEM_CLOCK } = options;
  const homeRegion = homeRegionOf(access.regions);
  const edgeRegion = edgeRegionFor(homeRegion);
  const conceal = concealWith(options.fingerprintKey);
  let progress: ProgressReporter | null = null;
  const session = await openSession({
    ...{
      access,
      homeRegion,
      edgeRegion,
      clock,
      conceal,
      observer,
      signal: options.signal,
      limits: options.limits ?? (options.kind === 'sample' ? IN_PROCESS_LIMITS : {}),
    },
    credentials: credentialsFor(access, homeRegion),
    timeouts: options.timeouts ?? TIMEOUTS,
    deadlineMs: options.deadlineMs ?? DEADLINE_MS,
    onProgress: () => progress?.touch(),
  });
  try {
    const { identity, regions } = await readAccount(session, access, homeRegion);
    const answeredBefore = session.caller.answered();
    const readings: Readings = {
      edge: emptyEdgeReadings(),
      regions: new Map(regions.map((region) => [region, emptyRegionReadings(region)])),
    };
    const build = (running: boolean) => {
      const secrets = { vault: session.gathering.vault, conceal, complete: readings.edge.distributionsComplete };
      const gaps = running ? [PENDING_GAP, ...session.ledger.list()] : session.ledger.list();
      return keepScope(assembleInventory(readings, sourceOf(options, identity, regions, readings), gaps, secrets), scope);
    };
    const secondsLeft = () => Math.ceil(session.caller.wait() / 1000);
    progress = progressReporter(observer, clock, session.tallies, secondsLeft, () => build(true));
    await gatherAccount(session.gathering, readings, scope);
    progress.end();
    const cause = session.caller.answered() === answeredBefore ? causeOfNothing(session.ledger.list()) : null;
    if (cause !== null) throw cause;
    return build(false);
  } finally {
    session.close();
  }
}

/** @throws AppError when not even these two questions are answered, and for one and the same cause. */
async function readAccount(session: Session, access: AwsAccess, homeRegion: string): Promise<{ identity: Identity; regions: string[] }> {
  const { gathering, caller, ledger, owner } = session;
  const [identity, regions] = await Promise.all([
    readIdentity(gathering, homeRegion),
    access.regions === undefined || access.regions.length === 0 ? readRegions(gathering, homeRegion) : [...new Set(access.regions)].sort(),
  ]);
  const cause = caller.answered() === 0 ? causeOfNothing(ledger.list()) : null;
  if (cause !== null) throw cause;
  if (isUnknown(identity)) return { identity: { accountId: null, partition: null }, regions };
  owner.account = identity.accountId ?? owner.account;
  return { identity, regions };
}

function sourceOf(
  { kind, name, scope }: GatherAwsOptions,
  identity: Identity,
  regions: readonly string[],
  readings: Readings,
): InventorySource {
  const arns = [...readings.edge.distributions.values()].map(({ arn }) => arn);
  const loadBalancers = [...readings.regions.values()].flatMap((region) => [...region.loadBalancers.keys()]);
  const [arn = null] = [...arns, ...loadBalancers].sort();
  const accountId = identity.accountId ?? (arn === null ? null : accountOf(arn));
  const partition = identity.partition ?? (arn === null ? 'aws' : partitionOf(arn));
  return { kind, name: name ?? accountId ?? 'aws', accountId, partition, regions: [...regions], scope };
}
