import { z } from 'zod';

import { writeRoute } from '@/app/_server/api-route';
import { deps } from '@/app/_server/deps';
import { toJson } from '@/app/_server/to-result';
import type { Workspace } from '@/app/_server/workspace/workspace';
import { Acceptance } from '@/lib/checks/accept';
import { findingByKey } from '@/lib/checks/finding-key';
import { AppError } from '@/lib/errors';
import type { Snapshot, SnapshotFinding } from '@/lib/snapshots/snapshot';

const Key = z.string().min(1).max(200);
const today = (): string => new Date(deps().now()).toISOString().slice(0, 10);

const Given = Acceptance.pick({ reason: true, owner: true }).extend({
  key: Key,
  // One that has run out before it is given would change nothing, and nobody would be told.
  expires: Acceptance.shape.expires.refine((day) => day >= today()),
});
const TakenBack = z.strictObject({ key: Key });

/** The finding of a snapshot that a request names. Throws `not-found` for one that is not there. */
async function findingOf({ snapshots }: Workspace, id: string, key: string): Promise<{ snapshot: Snapshot; finding: SnapshotFinding }> {
  const snapshot = await snapshots.get(id);
  const finding = snapshot === null ? undefined : findingByKey(snapshot.findings, key);
  if (snapshot === null || finding === undefined) throw new AppError('not-found', { detail: key });
  return { snapshot, finding };
}

/** Takes the risk of a finding: the account's findings bear it until its last day. */
export const POST = writeRoute<typeof Given, { id: string }>(Given, async ({ params, workspace, body: { key, ...given } }) => {
  const { snapshot, finding } = await findingOf(workspace, params.id, key);
  const acceptance = { check: finding.check, subject: finding.subject.id, ...given };
  return toJson(await workspace.acceptances.give(snapshot, acceptance), 201);
});

/** Takes an acceptance back. */
export const DELETE = writeRoute<typeof TakenBack, { id: string }>(TakenBack, async ({ params, workspace, body: { key } }) => {
  const { snapshot, finding } = await findingOf(workspace, params.id, key);
  await workspace.acceptances.takeBack(snapshot, finding.check, finding.subject.id);
  return toJson({ check: finding.check, subject: finding.subject.id }, 200);
});
