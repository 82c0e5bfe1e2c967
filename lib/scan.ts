import type { Acceptance } from '@/lib/checks/accept';
import { analyze } from '@/lib/checks/analyze';
import { EVERYTHING, type Selects } from '@/lib/checks/selection';
import { gatherAws, type GatherAwsOptions } from '@/lib/gather/aws/gather-aws';
import { seal } from '@/lib/snapshots/seal';
import type { Snapshot } from '@/lib/snapshots/snapshot';

export interface ScanOptions extends GatherAwsOptions {
  /** Tells when the snapshot is sealed. */
  now: () => Date;
  /** Hoplens' own. */
  toolVersion: string;
  /** Which checks and reasons are looked at; all where it is absent. */
  selects?: Selects;
  /** Risks that somebody took. */
  acceptances?: readonly Acceptance[];
}

/** Live AWS → inventory → chain, traces, findings → sealed snapshot. Throws what `gatherAws` throws. */
export async function scan({ now, toolVersion, selects = EVERYTHING, acceptances = [], ...gather }: ScanOptions): Promise<Snapshot> {
  const inventory = await gatherAws(gather);
  return seal(analyze(inventory), { createdAt: now(), toolVersion, selects, acceptances });
}
