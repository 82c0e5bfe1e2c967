import { beforeEach, describe, expect, it } from 'vitest';

import { AppError } from '@/lib/errors';
import type { GatherObserver } from '@/lib/progress';

import { toFailure } from '../failure';
import type { ScanRequest } from './scan-request';
import { createScanSessions, type ScanSessions } from './scan-sessions';

interface Run {
  request: ScanRequest;
  observer: GatherObserver;
  signal: AbortSignal;
  finish(id: string): void;
  fail(error: unknown): void;
}

const by = { id: 'local', name: 'local' };
const article: ScanRequest = { kind: 'sample', sample: 'article' };
const sound: ScanRequest = { kind: 'sample', sample: 'sound' };
const scope = { distributions: [], domains: [], tags: [], loadBalancers: [], clusters: [] };
const live: ScanRequest = { kind: 'live', profile: null, roleArn: null, externalId: null, regions: ['eu-west-1', 'us-east-1'], scope };

let runs: Run[];
let clock: number;
let sessions: ScanSessions;

beforeEach(() => {
  runs = [];
  clock = 1000;
  let ids = 0;
  sessions = createScanSessions({
    run: (request, _by, observer, signal) =>
      new Promise((finish, fail) => {
        runs.push({ request, observer, signal, finish, fail });
        signal.addEventListener('abort', () => {
          fail(new Error('aborted'));
        });
      }),
    summarize: () => ({
      entries: [],
      totalEntries: 0,
      counts: { distributions: 0, loadBalancers: 0, targetGroups: 0, services: 0 },
    }),
    toFailure: (error) =>
      toFailure(
        error,
        () => 'id',
        () => undefined,
      ),
    now: () => clock,
    newId: () => `id-${String(++ids)}`,
    limits: { running: 3, kept: 4, keptFor: 60_000 },
  });
});

function run(index: number): Run {
  const found = runs[index];
  if (found === undefined) throw new Error(`run ${String(index)} never started`);
  return found;
}

async function finish(index: number, id: string, snapshot = 'snap'): Promise<void> {
  run(index).finish(snapshot);
  await sessions.settled(id, 1000);
}

describe('scan sessions', () => {
  it('runs a scan to its end and tells the snapshot', async () => {
    const { id } = sessions.start(article, by);
    expect(sessions.find(id).state.status).toBe('running');
    clock = 2000;
    await finish(0, id, 'snap-1');
    expect(sessions.find(id).state).toMatchObject({ status: 'done', snapshotId: 'snap-1', startedAt: 1000, endedAt: 2000 });
  });

  it('shares one run between equal requests, whatever the order of regions', () => {
    const first = sessions.start(live, by);
    const second = sessions.start({ ...live, regions: ['us-east-1', 'eu-west-1'] }, by);
    const other = sessions.start({ ...live, regions: ['us-east-1'] }, by);
    expect(second.id).toBe(first.id);
    expect(second.participant).not.toBe(first.participant);
    expect(other.id).not.toBe(first.id);
    expect(runs).toHaveLength(2);
    expect(sessions.find(first.id).state.participants).toBe(2);
  });

  it('goes on when one of two cancels, and ends with the last', async () => {
    const first = sessions.start(article, by);
    const second = sessions.start(article, by);
    sessions.leave(first.id, first.participant);
    expect(run(0).signal.aborted).toBe(false);
    sessions.leave(second.id, second.participant);
    expect(run(0).signal.aborted).toBe(true);
    await sessions.settled(first.id, 1000);
    expect(sessions.find(first.id).state.status).toBe('cancelled');
  });

  it('lets nobody cancel twice, or with another one’s place', () => {
    const first = sessions.start(article, by);
    sessions.start(article, by);
    const other = sessions.start(sound, by);
    sessions.leave(first.id, first.participant);
    for (const place of [first.participant, other.participant, '', '__proto__']) {
      expect(() => {
        sessions.leave(first.id, place);
      }).toThrow(AppError);
    }
    expect(run(0).signal.aborted).toBe(false);
  });

  it('starts anew after a cancelled scan, even while that one still winds down', () => {
    const first = sessions.start(article, by);
    sessions.leave(first.id, first.participant);
    const again = sessions.start(article, by);
    expect(again.id).not.toBe(first.id);
    expect(runs).toHaveLength(2);
  });

  it('starts anew after a finished scan', async () => {
    const first = sessions.start(article, by);
    await finish(0, first.id);
    expect(sessions.start(article, by).id).not.toBe(first.id);
  });

  it('keeps a failure as its code, and nothing of an unexpected one', async () => {
    const first = sessions.start(article, by);
    run(0).fail(new AppError('credentials-expired'));
    const second = sessions.start(sound, by);
    run(1).fail(new Error('secret'));
    await sessions.settled(first.id, 1000);
    await sessions.settled(second.id, 1000);
    expect(sessions.find(first.id).state).toMatchObject({ status: 'failed', failure: { code: 'credentials-expired' } });
    expect(JSON.stringify(sessions.find(second.id).state)).not.toContain('secret');
  });

  it('refuses more runs than the limit', () => {
    sessions.start(article, by);
    sessions.start(sound, by);
    sessions.start(live, by);
    expect(() => sessions.start({ kind: 'sample', sample: 'grpc' }, by)).toThrow(new AppError('scan-limit'));
    expect(sessions.start(article, by).id).toBeDefined();
  });

  it('forgets ended scans after their time, never running ones', async () => {
    const ended = sessions.start(article, by);
    const going = sessions.start(sound, by);
    await finish(0, ended.id);
    clock += 60_001;
    expect(() => sessions.find(ended.id)).toThrow(new AppError('not-found'));
    expect(sessions.find(going.id).state.status).toBe('running');
  });

  it('forgets the oldest ended scans above the limit', async () => {
    const ids: string[] = [];
    for (let i = 0; i < 6; i += 1) {
      const { id } = sessions.start(article, by);
      ids.push(id);
      await finish(i, id);
    }
    const kept = ids.filter((id) => {
      try {
        return sessions.find(id).state.id === id;
      } catch {
        return false;
      }
    });
    expect(kept).toEqual(ids.slice(2));
  });

  it('waits no longer than told', async () => {
    const { id } = sessions.start(article, by);
    expect((await sessions.settled(id, 5)).status).toBe('running');
  });

  it.each(['', '../x', '__proto__', 'constructor', 'id-999'])('does not know the id %j', (id) => {
    expect(() => sessions.find(id)).toThrow(new AppError('not-found'));
  });
});
