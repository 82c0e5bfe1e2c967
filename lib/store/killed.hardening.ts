import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

import { build } from 'esbuild';
import Database from 'libsql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { contentId } from '@/lib/snapshots/seal';
import { startPostgres } from '@/lib/testing/hardening/postgres-cluster';
import { scratchFolder } from '@/lib/testing/hardening/scratch-folder';
import { snapshotOf } from '@/lib/testing/snapshot-of';
import { ROOT } from '@/lib/testing/source-files';

import { openStore, type Store } from './open-store';

/** How often a server is killed: more with `HOPLENS_KILLS=500`, which takes minutes. */
const KILLS = Number(process.env['HOPLENS_KILLS'] ?? 90);

const folder = scratchFolder();
/** Below the packages that it imports. */
const program = join(ROOT, `node_modules/.cache/hoplens-keep-writing-${String(process.pid)}.mjs`);
const cluster = await startPostgres();

// Compiled once, since each process would compile it again.
beforeAll(async () => {
  await build({
    entryPoints: [join(ROOT, 'lib/testing/hardening/keep-writing.ts')],
    outfile: program,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    alias: { '@': ROOT.replace(/\/$/, '') },
    logLevel: 'error',
  });
});

/** Lets a process keep snapshots until it is killed at a random moment; answers the names that it acknowledged. */
async function killedWhileWriting(place: string, prefix: string): Promise<string[]> {
  const child: ChildProcess = spawn(process.execPath, [program, place, prefix], { cwd: ROOT, stdio: ['ignore', 'pipe', 'inherit'] });
  let said = '';
  const started = new Promise<void>((resolve, reject) => {
    child.stdout?.on('data', (chunk) => {
      said += String(chunk);
      if (said.startsWith('ready\n')) resolve();
    });
    child.once('exit', () => reject(new Error('It ended by itself.')));
  });
  const gone = once(child, 'exit');
  const closed = child.stdout === null ? Promise.resolve() : once(child.stdout, 'close');
  await started;
  await delay(Math.random() * 150);
  child.kill('SIGKILL');
  await Promise.all([gone, closed]);
  // The last line may be cut: what it would have said was not acknowledged in full.
  return said.split('\n').slice(1, -1);
}

afterAll(() => {
  rmSync(program, { force: true });
});

/** What must hold afterwards: all that was acknowledged is there and whole, and so is everything else that is seen. */
async function requireWhole(store: Store, acknowledged: readonly string[]): Promise<void> {
  const seen = new Set<string>();
  for (let before: number | null = Number.MAX_SAFE_INTEGER; before !== null;) {
    const page = await store.snapshots.list({ before, limit: 200 });
    for (const { id } of page.snapshots) {
      seen.add(id);
      expect(contentId(JSON.parse((await store.snapshots.textOf(id)) ?? '{}') as object)).toBe(id);
    }
    before = page.next;
  }
  expect(acknowledged.filter((name) => !seen.has(snapshotOf(name).id))).toEqual([]);
}

describe('killed at a random moment, a server loses nothing that it acknowledged', () => {
  it.each([
    ['SQLite', KILLS, () => Promise.resolve(join(folder, 'data'))],
    ['PostgreSQL', Math.ceil(KILLS / 3), () => cluster.database()],
  ] as const)('over %s, %i times', async (engine, times, placeOf) => {
    const place = await placeOf();
    const acknowledged: string[] = [];
    for (let round = 0; round < times; round += 1) acknowledged.push(...(await killedWhileWriting(place, `r${String(round)}`)));
    const store = await openStore(place.startsWith('postgres:') ? { url: place } : { folder: place });
    await requireWhole(store, acknowledged);
    await store.close();
    expect(acknowledged.length).toBeGreaterThan(times / 4);
    if (engine === 'SQLite') {
      const file = new Database(join(place, 'hoplens.db'));
      expect(file.pragma('integrity_check')).toEqual([{ integrity_check: 'ok' }]);
      file.close();
    }
    console.log(`${engine}: ${String(times)} kills, ${String(acknowledged.length)} acknowledged`);
  });
});
