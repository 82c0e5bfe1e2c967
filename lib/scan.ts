import { analyze } from '@/lib/checks/analyze';
import { gatherAws, type GatherAwsOptions } from '@/lib/gather/aws/gather-aws';
import { seal } from '@/lib/snapshots/seal';
import type { Snapshot } from '@/lib/snapshots/snapshot';

export interface ScanOptions extends GatherAwsOptions {
  /** Tells when the snapshot is sealed. */
  now: () => Date;
  /** Hoplens' own. */
  toolVersion: string;
}

/** Live AWS → inventory → chain, traces, findings → sealed snapshot. Throws what `gatherAws` throws. */
export async function scan({ now, toolVersion, ...gather }: ScanOptions): Promise<Snapshot> {
  const inventory = await gatherAws(gather);
  return seal(analyze(inventory), { createdAt: now(), toolVersion });
}
