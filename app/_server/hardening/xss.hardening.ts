import { gzipSync } from 'node:zlib';

import { type Browser, chromium, type Page } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { generatedInventory } from '@/bench/generated-inventory';
import { analyze } from '@/lib/checks/analyze';
import { Inventory } from '@/lib/inventory/inventory';
import { seal } from '@/lib/snapshots/seal';
import type { Snapshot } from '@/lib/snapshots/snapshot';
import { type Asker, SIGN_IN_TOKEN, startHoplens, type HoplensServer } from '@/lib/testing/hardening/hoplens-server';
import { scratchFolder } from '@/lib/testing/hardening/scratch-folder';

import { XSS_PAYLOADS } from './xss-payloads';

const folder = scratchFolder();
const CHAINS = 24;
/** Fields that people fill with what they like, or that somebody who may name resources does. */
const FREE = new Set(
  'name comment description aliases pathPattern values value contentType messageBody host path query family domainName sans bucket prefix defaultRootObject responsePagePath hosts headers'.split(
    ' ',
  ),
);

let placed = 0;

/** The same inventory with a payload in every field that anybody may fill, one after the other. */
function poisoned(value: unknown, field = ''): unknown {
  if (Array.isArray(value)) return value.map((item) => poisoned(item, field));
  if (typeof value === 'object' && value !== null) {
    const tags = field === 'tags';
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, poisoned(inner, tags ? 'value' : key)]));
  }
  if (typeof value !== 'string' || !FREE.has(field)) return value;
  placed += 1;
  return XSS_PAYLOADS[placed % XSS_PAYLOADS.length];
}

function poisonedSnapshot(chains: number): Snapshot {
  const plain = generatedInventory(chains);
  const { source, gaps, schema, ...parts } = plain;
  const tagged = { ...parts, distributions: parts.distributions.map((one) => ({ ...one, tags: { Name: 'x', team: 'y' } })) };
  const inventory = Inventory.parse({ ...(poisoned(tagged) as object), source: { ...source, name: XSS_PAYLOADS[0] }, gaps, schema });
  return seal(analyze(inventory), { createdAt: new Date('2026-11-27T00:00:00Z'), toolVersion: '<img src=x onerror=alert(1)>' });
}

let server: HoplensServer;
let person: Asker;
let browser: Browser;

beforeAll(async () => {
  server = await startHoplens({ HOPLENS_DATA: folder, HOPLENS_SHARE_READS: '1000000' });
  person = await server.signIn();
  const executablePath = process.env['CHROME_PATH'];
  browser = await chromium.launch({
    ...(executablePath === undefined ? {} : { executablePath }),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
});
afterAll(async () => {
  await browser.close();
  await server.stop();
});

async function imported(snapshot: Snapshot): Promise<void> {
  const labels = new URLSearchParams({ title: XSS_PAYLOADS[1] ?? '', environment: XSS_PAYLOADS[2] ?? '', branch: XSS_PAYLOADS[3] ?? '' });
  const answer = await person(`/api/snapshots?${labels.toString()}`, {
    method: 'POST',
    headers: { 'content-type': 'application/gzip' },
    body: new Uint8Array(gzipSync(JSON.stringify(snapshot))),
  });
  expect(answer.status, await answer.text()).toBe(201);
}

/** A page that notices whatever a payload may do. */
async function watchedPage(): Promise<{ page: Page; wrong: string[] }> {
  const context = await browser.newContext({ baseURL: server.origin });
  const page = await context.newPage();
  const wrong: string[] = [];
  page.on('dialog', (dialog) => {
    wrong.push(`dialog on ${page.url()}: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('console', (message) => {
    if (/Content Security Policy|Refused to/i.test(message.text())) wrong.push(`policy on ${page.url()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => wrong.push(`error on ${page.url()}: ${error.message}`));
  const answer = await context.request.post('/api/session', {
    data: { token: SIGN_IN_TOKEN },
    headers: { origin: server.origin },
  });
  expect(answer.status()).toBe(201);
  return { page, wrong };
}

/** Nodes and attributes that no page of ours has, and that payloads bring. */
function injected(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('*')]
      .filter(
        (node) =>
          node.hasAttribute('data-xss') ||
          /^(IFRAME|OBJECT|EMBED|MARQUEE|MATH|BASE|XSS|ISINDEX|AUDIO|VIDEO)$/i.test(node.tagName) ||
          node.getAttributeNames().some((name) => name.startsWith('on')) ||
          /^\s*(javascript|vbscript|data:text)/i.test(
            node.getAttribute('href') ?? node.getAttribute('src') ?? node.getAttribute('action') ?? '',
          ),
      )
      .map((node) => node.outerHTML.slice(0, 200)),
  );
}

async function visit(page: Page, wrong: string[], path: string): Promise<void> {
  await page.goto(path, { waitUntil: 'load' });
  for (const found of await injected(page)) wrong.push(`injected on ${path}: ${found}`);
}

describe('names that are scripts', () => {
  it(`${String(XSS_PAYLOADS.length)} payloads through every view: nothing runs, nothing is injected`, async () => {
    const [base, head] = [poisonedSnapshot(CHAINS), poisonedSnapshot(CHAINS + 1)];
    expect(placed).toBeGreaterThan(XSS_PAYLOADS.length);
    await imported(base);
    await imported(head);
    const { page, wrong } = await watchedPage();
    const at = `/snapshots/${head.id}`;
    const entries = analyze(head.inventory).chain.entries.slice(0, 3);
    const hops = head.hops.slice(0, 6);
    const paths = [
      '/',
      `/?snapshot=${head.id}`,
      '/snapshots',
      at,
      `${at}?view=table`,
      ...entries.map(({ id }) => `${at}?entry=${encodeURIComponent(id)}`),
      ...hops.map(({ id }) => `${at}?select=${encodeURIComponent(id)}`),
      ...['review', 'doors', 'matrix', 'standards', 'about', 'share?profile=internal', 'share?profile=external'].map(
        (name) => `${at}/${name}`,
      ),
      `/compare/${base.id}/${head.id}`,
      '/administration',
    ];
    for (const path of paths) await visit(page, wrong, path);
    // They are there to be read, or this would prove nothing.
    await page.goto(`${at}?view=table`);
    expect(await page.locator('main').innerText()).toContain('data-xss');
    await page.goto(`${at}/review`);
    const findings = await page
      .locator(`a[href*="${at}/review/"]`)
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    for (const path of [...new Set(findings)].slice(0, 12)) await visit(page, wrong, path);
    expect(wrong).toEqual([]);
  });

  it('through a share link and the HTML file, whose names stay', async () => {
    const snapshot = poisonedSnapshot(6);
    await imported(snapshot);
    const made = await person(`/api/snapshots/${snapshot.id}/shares`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ profile: 'internal', days: 1 }),
    });
    const { link } = (await made.json()) as { link: string };
    const { page, wrong } = await watchedPage();
    await page.goto(link);
    await page.locator('h1').first().waitFor();
    await page.waitForTimeout(1000);
    for (const found of await injected(page)) wrong.push(`injected in the share: ${found}`);
    await page.goto(`/api/snapshots/${snapshot.id}/html?profile=internal&show`);
    await page.locator('h1').first().waitFor();
    await page.waitForTimeout(1000);
    for (const found of await injected(page)) wrong.push(`injected in the file: ${found}`);
    expect(wrong).toEqual([]);
  });
});
