import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { AppError } from '@/lib/errors';
import type { GatherObserver } from '@/lib/progress';
import { openStore, type Store } from '@/lib/store/open-store';
import { gap } from '@/lib/testing/gap';
import { smallAccount } from '@/lib/testing/small-account';

import { toFailure } from '../failure';
import { sharedKey, writeScan } from './scan-record';
import { requestKey, type ScanRequest } from './scan-request';
import { createScanSessions } from './scan-sessions';
import { freshState } from './scan-state';
import { createScans, type FollowedScan, type Scans } from './scans';

const by = { id: 'local', name: 'local' };
const article: ScanRequest = { kind: 'sample', sample: 'article' };
const scope = { distributions: [], domains: [], tags: [], loadBalancers: [], clusters: [] };
const live: ScanRequest = { kind: 'live', profile: null, roleArn: null, externalId: null, regions: ['eu-west-1', 'us-east-1'], scope };

/** One server, and the scans that it was told to run. */
interface Server {
  scans: Scans;
  runs: { observer: GatherObserver; signal: AbortSignal; finish: (id: string) => void; fail: (error: unknown) => void }[];
}

let folder: string;
let clock: Date;
let store: Store;
let ids: number;

/** A server that shares the store with every other. */
function server(): Server {
  const runs: Server['runs'] = [];
  const sessions = createScanSessions({
    run: (_request, _by, observer, signal) =>
      new Promise((finish, fail) => {
        runs.push({ observer, signal, finish, fail });
        signal.addEventListener('abort', () => {
          fail(new Error('aborted'));
        });
      }),
    summarize: () => ({ entries: [], totalEntries: 0, counts: { distributions: 1, loadBalancers: 0, targetGroups: 0, services: 0 } }),
    toFailure: (error) =>
      toFailure(
        error,
        () => 'id',
        () => undefined,
      ),
    now: Date.now,
    limits: { running: 2, kept: 9, keptFor: 60_000 },
  });
  const scans = createScans({ sessions, store: () => Promise.resolve(store.scans), now: Date.now, newId: () => `id-${String(++ids)}` });
  return { scans, runs };
}

async function eventually<T>(ask: () => Promise<T>, wanted: (found: T) => boolean): Promise<T> {
  for (;;) {
    const found = await ask();
    if (wanted(found)) return found;
    await delay(20);
  }
}

async function found(scans: Scans, id: string): Promise<FollowedScan> {
  const scan = await scans.find(id);
  if (scan === null) throw new Error(`${id} is not known`);
  return scan;
}

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hoplens-scans-'));
  clock = new Date('2026-11-27T12:00:00Z');
  store = await openStore({ folder }, () => clock);
  ids = 0;
});
afterEach(async () => {
  await store.close();
  await rm(folder, { recursive: true, force: true });
});

describe('scans of several servers', () => {
  it('run once for equal requests, whatever the order of Regions and wherever they are asked for', async () => {
    const [one, other] = [server(), server()];
    const started = await Promise.all([
      one.scans.start(live, by),
      other.scans.start({ ...live, regions: ['us-east-1', 'eu-west-1'] }, by),
      other.scans.start(live, by),
      one.scans.start({ ...live, regions: ['us-east-1'] }, by),
    ]);
    expect(new Set(started.map(({ participant }) => participant)).size).toBe(4);
    expect(new Set(started.map(({ id }) => id)).size).toBe(2);
    expect(one.runs.length + other.runs.length).toBe(2);
  });

  it('are told of by every one of them, with the same events', async () => {
    const [one, other] = [server(), server()];
    const { id } = await one.scans.start(article, by);
    expect((await found(other.scans, id)).state.status).toBe('running');
    const [run] = one.runs;
    run?.observer.tallies([{ service: 'ecs', region: 'eu-west-1', known: 2, done: 1, throttled: 0, retried: 0, failed: 0 }], 3);
    run?.observer.gap(gap({ kind: 'tags', resource: 'x' }));
    run?.observer.partial(() => smallAccount());
    const own = await found(one.scans, id);
    const told = await eventually(
      () => found(other.scans, id),
      ({ state }) => state.partial !== null,
    );
    expect(told.log.after(0)).toEqual(own.log.after(0));
    expect(told.state).toEqual(own.state);
    expect(await eventually(() => told.partialInventory(), Boolean)).toEqual(smallAccount());
    run?.finish('snap-1');
    expect(await other.scans.settled(id, 60_000)).toMatchObject({ status: 'done', snapshotId: 'snap-1' });
    expect(await one.scans.settled(id, 60_000)).toMatchObject({ status: 'done', snapshotId: 'snap-1' });
  });

  it('are followed as they go on', async () => {
    const [one, other] = [server(), server()];
    const { id } = await one.scans.start(article, by);
    const { log } = await found(other.scans, id);
    const heard = new Promise<void>((resolve) => {
      const stop = log.listen(() => {
        if (!log.after(0).some(({ event }) => event.type === 'done')) return;
        stop();
        resolve();
      });
    });
    one.runs[0]?.finish('snap-1');
    await heard;
    expect(log.after(0).at(-1)?.event).toEqual({ type: 'done', snapshotId: 'snap-1' });
  });

  it('go on when one of two cancels, and end with the last, wherever that is', async () => {
    const [one, other] = [server(), server()];
    const first = await one.scans.start(article, by);
    const second = await other.scans.start(article, by);
    const follows = await eventually(
      () => found(other.scans, first.id),
      ({ state }) => state.participants === 2,
    );
    expect(follows.state.status).toBe('running');
    await one.scans.leave(first.id, first.participant);
    expect(one.runs[0]?.signal.aborted).toBe(false);
    await other.scans.leave(first.id, second.participant);
    expect(await other.scans.settled(first.id, 60_000)).toMatchObject({ status: 'cancelled', failure: { code: 'scan-cancelled' } });
    expect(one.runs[0]?.signal.aborted).toBe(true);
  });

  it('let nobody cancel twice, or with another one’s place', async () => {
    const { scans, runs } = server();
    const first = await scans.start(article, by);
    await scans.start(article, by);
    const other = await scans.start(live, by);
    await scans.leave(first.id, first.participant);
    for (const place of [first.participant, other.participant, '', '__proto__']) {
      await expect(scans.leave(first.id, place)).rejects.toMatchObject({ code: 'not-found' });
    }
    expect(runs[0]?.signal.aborted).toBe(false);
  });

  it('start anew after a cancelled one, even while that still winds down, and after an ended one', async () => {
    const { scans, runs } = server();
    const first = await scans.start(article, by);
    await scans.leave(first.id, first.participant);
    const second = await scans.start(article, by);
    expect(second.id).not.toBe(first.id);
    runs[1]?.finish('snap');
    await eventually(
      () => scans.start(article, by),
      ({ id }) => id !== second.id,
    );
  });

  it('are refused above the limit, and that is no longer in the way of the next', async () => {
    const [one, other] = [server(), server()];
    await one.scans.start(article, by);
    await one.scans.start(live, by);
    const third: ScanRequest = { kind: 'sample', sample: 'sound' };
    await expect(one.scans.start(third, by)).rejects.toEqual(new AppError('scan-limit'));
    await other.scans.start(third, by);
    expect(other.runs).toHaveLength(1);
  });

  it('have been interrupted when their server is gone, and are then in nobody’s way', async () => {
    const events = [{ id: 7, event: { type: 'gap' as const, gap: gap({ kind: 'tags', resource: 'x' }) } }];
    const told = writeScan({ state: freshState('gone', article, 1000), events });
    await store.scans.claim('gone', sharedKey(requestKey(article)), told);
    const survivor = server();
    expect(await survivor.scans.start(article, by)).toMatchObject({ id: 'gone' });
    expect((await found(survivor.scans, 'gone')).state.status).toBe('running');
    const diedAt = clock.getTime();
    clock = new Date(diedAt + 60_000);
    const { state, log } = await found(survivor.scans, 'gone');
    expect(state).toMatchObject({ status: 'failed', failure: { code: 'scan-interrupted' }, endedAt: diedAt });
    expect(log.after(7)).toEqual([{ id: 8, event: { type: 'failed', failure: { code: 'scan-interrupted', params: {} } } }]);
    expect((await survivor.scans.start(article, by)).id).not.toBe('gone');
    expect(survivor.runs).toHaveLength(1);
  });

  it('of another version are not told of, nor joined', async () => {
    await store.scans.claim('other', requestKey(article), '{"version":"0.0.0-other","state":{},"events":[]}');
    const { scans, runs } = server();
    expect(await scans.find('other')).toBeNull();
    expect((await scans.start(article, by)).id).not.toBe('other');
    expect(runs).toHaveLength(1);
  });

  it('go on while the store is away', async () => {
    const { scans, runs } = server();
    const { id } = await scans.start(article, by);
    const away = store;
    store = { ...away, scans: { ...away.scans, beat: () => Promise.reject(new AppError('storage-unreachable')) } };
    runs[0]?.finish('snap-1');
    expect(await scans.settled(id, 60_000)).toMatchObject({ status: 'done' });
    store = away;
  });

  it.each(['', '../x', '__proto__', 'id-999'])('nobody knows the id %j', async (id) => {
    const { scans } = server();
    expect(await scans.find(id)).toBeNull();
    await expect(scans.settled(id, 5)).rejects.toMatchObject({ code: 'not-found' });
  });
});
