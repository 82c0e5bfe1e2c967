import { AcceptanceBody, TakenBackBody } from '@/app/_server/api-bodies';
import { writeRoute } from '@/app/_server/api-route';
import { deps } from '@/app/_server/deps';
import { toJson } from '@/app/_server/to-result';
import type { Workspace } from '@/app/_server/workspace/workspace';
import { findingByKey } from '@/lib/checks/finding-key';
import { AppError } from '@/lib/errors';
import type { Snapshot, SnapshotFinding } from '@/lib/snapshots/snapshot';

const today = (): string => new Date(deps().now()).toISOString().slice(0, 10);

const Given = AcceptanceBody.extend({
  // One that has run out before it is given would change nothing, and nobody would be told.
  expires: AcceptanceBody.shape.expires.refine((day) => day >= today()),
});

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
export const DELETE = writeRoute<typeof TakenBackBody, { id: string }>(TakenBackBody, async ({ params, workspace, body: { key } }) => {
  const { snapshot, finding } = await findingOf(workspace, params.id, key);
  await workspace.acceptances.takeBack(snapshot, finding.check, finding.subject.id);
  return toJson({ check: finding.check, subject: finding.subject.id }, 200);
});
