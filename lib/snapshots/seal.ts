import { createHash } from 'node:crypto';

import type { Analysis } from '@/lib/checks/analyze';
import { review } from '@/lib/checks/review';
import { sceneOf } from '@/lib/checks/scene';

import { canonicalJson } from './canonical-json';
import { type Snapshot, SNAPSHOT_SCHEMA } from './snapshot';
import { toSnapshotFinding } from './snapshot-finding';
import { toSnapshotHop } from './snapshot-hop';

/** SHA-256 (hex) of the canonical JSON of a snapshot without its id. */
export function contentId(snapshot: object): string {
  const content = Object.fromEntries(Object.entries(snapshot).filter(([name]) => name !== 'id'));
  return createHash('sha256').update(canonicalJson(content)).digest('hex');
}

/** An analysed inventory, reviewed, as a snapshot that no longer changes. `toolVersion` is Hoplens' own. */
export function seal(analysis: Analysis, { createdAt, toolVersion }: { createdAt: Date; toolVersion: string }): Snapshot {
  const { inventory } = analysis.chain;
  const { findings, tallies } = review(sceneOf(analysis, createdAt.getTime()));
  const content: Omit<Snapshot, 'id'> = {
    schema: SNAPSHOT_SCHEMA,
    createdAt: createdAt.toISOString(),
    tool: { name: 'hoplens', version: toolVersion },
    source: inventory.source,
    inventory,
    hops: analysis.survey.hops.map(toSnapshotHop),
    findings: findings.map(toSnapshotFinding),
    checks: [...tallies],
  };
  return { id: contentId(content), ...content };
}
