import { createHash } from 'node:crypto';

import { acceptFindings, type Acceptance } from '@/lib/checks/accept';
import type { Analysis } from '@/lib/checks/analyze';
import { review } from '@/lib/checks/review';
import { CHECKS } from '@/lib/checks/registry';
import { sceneOf } from '@/lib/checks/scene';
import { EVERYTHING, type Selects } from '@/lib/checks/selection';

import { canonicalJson } from './canonical-json';
import { type Snapshot, SNAPSHOT_SCHEMA } from './snapshot';
import { toSnapshotFinding } from './snapshot-finding';
import { toSnapshotHop } from './snapshot-hop';

/** SHA-256 (hex) of the canonical JSON of a snapshot without its id. */
export function contentId(snapshot: object): string {
  const content = Object.fromEntries(Object.entries(snapshot).filter(([name]) => name !== 'id'));
  return createHash('sha256').update(canonicalJson(content)).digest('hex');
}

interface SealOptions {
  createdAt: Date;
  /** Hoplens' own. */
  toolVersion: string;
  /** Which checks and reasons are looked at; all where it is absent. */
  selects?: Selects;
  /** Risks that somebody took. */
  acceptances?: readonly Acceptance[];
}

/** An analysed inventory, reviewed, as a snapshot that no longer changes. */
export function seal(analysis: Analysis, { createdAt, toolVersion, selects = EVERYTHING, acceptances = [] }: SealOptions): Snapshot {
  const { inventory } = analysis.chain;
  const { findings, tallies } = review(sceneOf(analysis, createdAt.getTime()), CHECKS, selects);
  const at = createdAt.toISOString();
  const accepted = acceptFindings(findings, acceptances, at.slice(0, 10));
  const content: Omit<Snapshot, 'id'> = {
    schema: SNAPSHOT_SCHEMA,
    createdAt: at,
    tool: { name: 'hoplens', version: toolVersion },
    source: inventory.source,
    inventory,
    hops: analysis.survey.hops.map(toSnapshotHop),
    findings: accepted.findings.map(toSnapshotFinding),
    checks: [...tallies],
  };
  return { id: contentId(content), ...content };
}
