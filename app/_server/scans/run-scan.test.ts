import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { GatherObserver } from '@/lib/progress';

import { runScan } from './run-scan';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hoplens-run-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const silent: GatherObserver = { tallies: () => undefined, retry: () => undefined, gap: () => undefined, partial: () => undefined };

describe('runScan', () => {
  it('discovers a sample account over the wire and seals it', async () => {
    let calls = 0;
    const observer = {
      ...silent,
      tallies: (tallies: readonly { done: number }[]) => (calls = tallies.reduce((sum, { done }) => sum + done, 0)),
    };
    const snapshot = await runScan(
      { kind: 'sample', sample: 'article' },
      { folder, fingerprintKey: null, endpoint: null },
      observer,
      AbortSignal.timeout(30_000),
    );
    expect(snapshot.source).toMatchObject({ kind: 'sample', name: 'article' });
    expect(snapshot.inventory.distributions).toHaveLength(1);
    expect(calls).toBeGreaterThan(10);
  });

  it('knows no other sample account', async () => {
    const scanned = runScan(
      { kind: 'sample', sample: 'nonesuch' },
      { folder, fingerprintKey: null, endpoint: null },
      silent,
      AbortSignal.timeout(30_000),
    );
    await expect(scanned).rejects.toMatchObject({ code: 'not-found' });
  });
});
