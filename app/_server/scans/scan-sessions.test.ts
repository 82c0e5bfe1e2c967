import { beforeEach, describe, expect, it } from 'vitest';

import { AppError } from '@/lib/errors';

import { toFailure } from '../failure';
import type { ScanRequest } from './scan-request';
import { createScanSessions, type ScanSessions } from './scan-sessions';

interface Run {
  signal: AbortSignal;
  finish(id: string): void;
  fail(error: unknown): void;
}

const by = { id: 'local', name: 'local' };
const article: ScanRequest = { kind: 'sample', sample: 'article' };

let runs: Run[];
let clock: number;
let sessions: ScanSessions;

beforeEach(() => {
  runs = [];
  clock = 1000;
  sessions = createScanSessions({
    run: (_request, _by, _observer, signal) =>
      new Promise((finish, fail) => {
        runs.push({ signal, finish, fail });
        signal.addEventListener('abort', () => {
          fail(new Error('aborted'));
        });
      }),
    summarize: () => ({ entries: [], totalEntries: 0, counts: { distributions: 0, loadBalancers: 0, targetGroups: 0, services: 0 } }),
    toFailure: (error) =>
      toFailure(
        error,
        () => 'id',
        () => undefined,
      ),
    now: () => clock,
    limits: { running: 3, kept: 4, keptFor: 60_000 },
  });
});

async function finish(id: string, end: (run: Run) => void = (run) => run.finish('snap')): Promise<void> {
  end(runs.at(-1)!);
  await sessions.find(id)?.ended;
}

describe('scan sessions', () => {
  it('runs a scan to its end and tells the snapshot', async () => {
    const { state } = sessions.start('a', article, by);
    expect(state.status).toBe('running');
    clock = 2000;
    await finish('a', (run) => run.finish('snap-1'));
    expect(sessions.find('a')?.state).toMatchObject({ status: 'done', snapshotId: 'snap-1', startedAt: 1000, endedAt: 2000 });
  });

  it('ends a scan that is cancelled, and only that one', async () => {
    sessions.start('a', article, by);
    const other = sessions.start('b', article, by);
    sessions.cancel('a');
    sessions.cancel('nonesuch');
    await sessions.find('a')?.ended;
    expect(sessions.find('a')?.state).toMatchObject({ status: 'cancelled', failure: { code: 'scan-cancelled' } });
    expect(other.state.status).toBe('running');
  });

  it('keeps a failure as its code, and nothing of an unexpected one', async () => {
    sessions.start('a', article, by);
    await finish('a', (run) => run.fail(new AppError('credentials-expired')));
    sessions.start('b', article, by);
    await finish('b', (run) => run.fail(new Error('secret')));
    expect(sessions.find('a')?.state).toMatchObject({ status: 'failed', failure: { code: 'credentials-expired' } });
    expect(JSON.stringify(sessions.find('b')?.state)).not.toContain('secret');
  });

  it('refuses more runs than the limit', () => {
    for (const id of ['a', 'b', 'c']) sessions.start(id, article, by);
    expect(() => sessions.start('d', article, by)).toThrow(new AppError('scan-limit'));
    expect(sessions.find('d')).toBeNull();
  });

  it('forgets ended scans after their time, never running ones', async () => {
    const going = sessions.start('b', article, by);
    sessions.start('a', article, by);
    await finish('a');
    clock += 60_001;
    expect(sessions.find('a')).toBeNull();
    expect(going.state.status).toBe('running');
    expect(sessions.find('b')).toBe(going);
  });

  it('forgets the oldest ended scans above the limit', async () => {
    const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
    for (const id of ids) {
      sessions.start(id, article, by);
      await finish(id);
    }
    expect(ids.filter((id) => sessions.find(id) !== null)).toEqual(ids.slice(2));
  });

  it.each(['', '../x', '__proto__', 'constructor'])('does not know the id %j', (id) => {
    expect(sessions.find(id)).toBeNull();
  });
});
