import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { type Actor, may, ROLES, type Permission } from '@/lib/access/actor';
import { translatorFor } from '@/lib/messages/catalogue';
import { expected, isAppError } from '@/lib/errors';
import { NO_LABELS } from '@/lib/snapshots/store';
import { openStore, type Store } from '@/lib/store/open-store';
import { scratchFolder } from '@/lib/testing/hardening/scratch-folder';
import { snapshotOf } from '@/lib/testing/snapshot-of';

import { createOpenedSnapshots } from './opened-snapshots';
import { createSeenViews } from './seen-views';
import { createWorkspace, type Workspace } from './workspace';

const snapshot = snapshotOf('roles');
const ID = snapshot.id;
const ACCEPTANCE = { check: 'origin-plaintext', subject: 'x', reason: 'known', owner: 'Ada', expires: '2027-01-01' };
const t = translatorFor('en');

/** The least role that may call each function of a workspace; `nobody` stands for those that anybody may, since they tell nothing. */
const CALLS: readonly [name: string, least: Least, call: (workspace: Workspace) => unknown][] = [
  ['snapshots.get', 'viewer', ({ snapshots }) => snapshots.get(ID)],
  ['snapshots.textOf', 'viewer', ({ snapshots }) => snapshots.textOf(ID)],
  ['snapshots.summaryOf', 'viewer', ({ snapshots }) => snapshots.summaryOf(ID)],
  ['snapshots.tombstoneOf', 'viewer', ({ snapshots }) => snapshots.tombstoneOf(ID)],
  ['snapshots.list', 'viewer', ({ snapshots }) => snapshots.list({ limit: 1 })],
  ['snapshots.latest', 'viewer', ({ snapshots }) => snapshots.latest()],
  ['snapshots.keep', 'pipeline or reviewer', ({ snapshots }) => snapshots.keep(snapshot, JSON.stringify(snapshot), NO_LABELS)],
  ['snapshots.label', 'reviewer', ({ snapshots }) => snapshots.label(ID, { labels: NO_LABELS, pinned: false })],
  ['snapshots.delete', 'admin', ({ snapshots }) => snapshots.delete('0'.repeat(64))],
  ['acceptances.of', 'viewer', ({ acceptances }) => acceptances.of(snapshot)],
  ['acceptances.give', 'reviewer', ({ acceptances }) => acceptances.give(snapshot, ACCEPTANCE)],
  ['acceptances.takeBack', 'reviewer', ({ acceptances }) => acceptances.takeBack(snapshot, 'origin-plaintext', 'x')],
  ['acceptances.reviewed', 'viewer', ({ acceptances }) => acceptances.reviewed(snapshot)],
  ['reviewed', 'viewer', ({ reviewed }) => reviewed(snapshot)],
  ['shares.preview', 'reviewer', ({ shares }) => shares.preview(snapshot, 'external')],
  ['shares.make', 'reviewer', ({ shares }) => shares.make(t, snapshot, { profile: 'external', days: 1 })],
  ['shares.list', 'reviewer', ({ shares }) => shares.list()],
  ['shares.revoke', 'reviewer', ({ shares }) => shares.revoke({ id: 'none' })],
  ['shares.revokeAll', 'admin', ({ shares }) => shares.revokeAll()],
  ['tokens.list', 'admin', ({ tokens }) => tokens.list()],
  ['tokens.make', 'admin', ({ tokens }) => tokens.make('ci', 1)],
  ['tokens.revoke', 'admin', ({ tokens }) => tokens.revoke('none')],
  ['records.audit', 'admin', ({ records }) => records.audit({ limit: 1 })],
  ['records.retention', 'viewer', ({ records }) => records.retention()],
  ['records.keepFor', 'admin', ({ records }) => records.keepFor({ pullRequestDays: null, otherDays: null, newestKept: 5 })],
  ['records.now', 'nobody', ({ records }) => records.now()],
  ['may', 'nobody', (workspace) => workspace.may('snapshot-read')],
  ['permit', 'viewer', (workspace) => workspace.permit('snapshot-read')],
];
type Least = (typeof ROLES)[number] | 'pipeline or reviewer' | 'nobody';

const ACTORS: readonly Actor[] = [
  { kind: 'pipeline', id: 'token:1', name: 'ci' },
  ...ROLES.map((role): Actor => ({ kind: 'person', id: `local#${role}`, name: role, role })),
];

/** Whether an actor may do what needs at least that role. */
function mayCall(actor: Actor, least: Least): boolean {
  if (least === 'nobody') return true;
  if (actor.kind === 'pipeline') return least === 'pipeline or reviewer';
  return ROLES.indexOf(actor.role) >= ROLES.indexOf(least === 'pipeline or reviewer' ? 'reviewer' : least);
}

const folder = scratchFolder();
let store: Store;
beforeAll(async () => {
  store = await openStore({ folder });
  await store.snapshots.put(snapshot, { by: 'test', labels: NO_LABELS });
});
afterAll(() => store.close());

const workspaceOf = (actor: Actor): Workspace =>
  createWorkspace({ store, opened: createOpenedSnapshots(), seen: createSeenViews(Date.now) }, actor);

/** Functions of a workspace by name, as deep as they are. */
function functionsIn(value: object, before = ''): readonly string[] {
  return Object.entries(value).flatMap(([name, part]: [string, unknown]) => {
    if (typeof part === 'function') return [before + name];
    return typeof part === 'object' && part !== null && name !== 'actor' ? functionsIn(part, `${before}${name}.`) : [];
  });
}

describe('a workspace', () => {
  it('has no function that this table does not know', () => {
    expect([...functionsIn(workspaceOf(ACTORS[0]!))].sort()).toEqual(CALLS.map(([name]) => name).sort());
  });

  const MATRIX = CALLS.flatMap(([name, least, call]) => ACTORS.map((actor) => ({ name, least, call, actor, who: actor.name })));

  it.each(MATRIX)('$name needs $least: asked by $who', async ({ call, actor, least }) => {
    const answer = await expected(() => call(workspaceOf(actor)));
    const refused = isAppError(answer) && answer.code === 'forbidden';
    expect(refused).toBe(!mayCall(actor, least));
  });
});

describe('may', () => {
  const PERMISSIONS: Readonly<Record<Permission, Least>> = {
    'snapshot-read': 'viewer',
    'snapshot-keep': 'pipeline or reviewer',
    'snapshot-label': 'reviewer',
    'snapshot-delete': 'admin',
    'sample-scan': 'viewer',
    'account-scan': 'reviewer',
    'scan-follow': 'viewer',
    'acceptance-give': 'reviewer',
    'share-list': 'reviewer',
    'share-make': 'reviewer',
    'share-revoke': 'reviewer',
    'share-revoke-all': 'admin',
    'token-manage': 'admin',
    'settings-change': 'admin',
    'audit-read': 'admin',
  };

  it.each(Object.entries(PERMISSIONS) as [Permission, Least][])('%s: %s', (permission, least) => {
    expect(ACTORS.map((actor) => may(actor, permission))).toEqual(ACTORS.map((actor) => mayCall(actor, least)));
  });
});
