import { type ChildProcess, fork } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

import { chromium } from '@playwright/test';

import { analyze } from '@/lib/checks/analyze';
import { seal } from '@/lib/snapshots/seal';
import { freePort } from '@/lib/testing/hardening/free-port';
import { type Asker, type HoplensServer, startHoplens } from '@/lib/testing/hardening/hoplens-server';

import { serveBarePage } from './bare-page';
import { generatedInventory } from './generated-inventory';
import type { LoadOrder, LoadReport } from './load';
import { printTable } from './measure';

// What a share link costs to serve, as a ratio to a bare static page of Next.js in the same run, and what it takes to open a large one:
// npm run bench:serve -- --chains 1000. The build must be there (npm run build).

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const CONNECTIONS = 16;
const LOAD_MS = 8_000;
const chains = Number(/^\d+$/.exec(process.argv[process.argv.indexOf('--chains') + 1] ?? '')?.[0] ?? 1000);

async function shared(person: Asker, snapshotId: string): Promise<string> {
  const answer = await person(`/api/snapshots/${snapshotId}/shares`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ profile: 'external', days: 1 }),
  });
  const made: unknown = await answer.json();
  if (typeof made !== 'object' || made === null || !('link' in made)) throw new Error(`No link: ${JSON.stringify(made)}`);
  return String(made.link);
}

/** A snapshot of so many chains, handed in as a file is. */
async function imported(person: Asker, count: number): Promise<{ id: string; megabytes: number; zipped: number }> {
  const snapshot = seal(analyze(generatedInventory(count)), { createdAt: new Date('2026-11-27T00:00:00Z'), toolVersion: '0.0.0' });
  const text = JSON.stringify(snapshot);
  const body = new Uint8Array(gzipSync(text));
  const answer = await person('/api/snapshots', { method: 'POST', headers: { 'content-type': 'application/gzip' }, body });
  if (answer.status !== 201) throw new Error(`Not kept: ${await answer.text()}`);
  return { id: snapshot.id, megabytes: text.length / 1e6, zipped: body.byteLength / 1e6 };
}

function loaded(child: ChildProcess, url: string, headers: Record<string, string> = {}): Promise<LoadReport> {
  const order: LoadOrder = { url, headers, connections: CONNECTIONS, ms: LOAD_MS };
  return new Promise((resolve) => {
    child.once('message', (report: LoadReport) => {
      resolve(report);
    });
    child.send(order);
  });
}

async function measureLoad(server: HoplensServer, link: string): Promise<void> {
  const bare = await serveBarePage(ROOT, await freePort());
  const child = fork(fileURLToPath(new URL('load.ts', import.meta.url)));
  const token = { authorization: `Share ${link.slice(link.indexOf('#') + 1)}` };
  const reports: [string, LoadReport][] = [];
  const measure = async (name: string, url: string, headers?: Record<string, string>): Promise<void> => {
    reports.push([name, await loaded(child, url, headers)]);
  };
  await measure('(warm-up)', bare.url);
  await measure('bare static page of Next.js', bare.url);
  await measure('page of a share', `${server.origin}/s`);
  await measure('its picture', `${server.origin}/api/shared/picture`, token);
  await measure('its data', `${server.origin}/api/shared`, token);
  await measure('bare static page, again', bare.url);
  child.kill();
  bare.stop();
  const own = reports.filter(([name]) => name.startsWith('bare')).map(([, { perSecond }]) => perSecond);
  const base = own.reduce((sum, value) => sum + value, 0) / own.length;
  printTable(
    `Served to ${String(CONNECTIONS)} connections of another process (one chain, external)`,
    ['', 'per second', 'ratio', 'median ms', 'p99 ms', 'KB', 'failed'],
    reports
      .slice(1)
      .map(([name, { perSecond, median, p99, bytes, failed }]) => [
        ...[name, perSecond.toFixed(0), (perSecond / base).toFixed(2), median.toFixed(1), p99.toFixed(1)],
        ...[(bytes / 1000).toFixed(1), String(failed)],
      ]),
  );
}

async function measureOpening(name: string, link: string): Promise<string[]> {
  const executablePath = process.env.CHROME_PATH ?? '/usr/bin/chromium';
  const browser = await chromium.launch({ executablePath, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] });
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  const begun = performance.now();
  await page.goto(link, { waitUntil: 'commit' });
  await page.locator('img[src^="data:image/svg"]').waitFor({ timeout: 120_000 });
  const picture = performance.now() - begun;
  await page.locator('#viewer [data-viewer-ready], #viewer h1:not(:text-is("Hoplens"))').first().waitFor({ timeout: 300_000 });
  const interactive = performance.now() - begun;
  const bytes = await page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .reduce((sum, entry) => sum + (entry instanceof PerformanceResourceTiming ? entry.transferSize : 0), 0),
  );
  await browser.close();
  return [name, (picture / 1000).toFixed(2), (interactive / 1000).toFixed(2), (bytes / 1e6).toFixed(2)];
}

const folder = mkdtempSync(join(tmpdir(), 'hoplens-bench-'));
const server = await startHoplens({ HOPLENS_DATA: folder, HOPLENS_SHARE_READS: '100000000' });
try {
  const person = await server.signIn();
  const [small, large] = [await imported(person, 1), await imported(person, chains)];
  const links = [await shared(person, small.id), await shared(person, large.id)] as const;
  await measureLoad(server, links[0]);
  printTable(
    `Opened in Chromium (${String(chains)} chains: ${large.megabytes.toFixed(0)} MB of JSON, ${large.zipped.toFixed(1)} in gzip)`,
    ['', 'picture s', 'interactive s', 'MB'],
    [await measureOpening('1 chain', links[0]), await measureOpening(`${String(chains)} chains`, links[1])],
  );
} finally {
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
}
