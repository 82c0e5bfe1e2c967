import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { Page } from '@playwright/test';

import { expect, test } from './test';

// A Hoplens of its own, which prints links: the one of the other tests knows its token beforehand.
test.use({ storageState: { cookies: [], origins: [] } });
test.describe.configure({ mode: 'serial' });

let server: ChildProcess;
let folder = '';
let said = '';
let origin = '';

const links = (): string[] => [...said.matchAll(/http:\S+#sfl_[\w-]{43}/g)].map(([link]) => link);

test.beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'hoplens-sign-in-'));
  const env = { AWS_CONFIG_FILE: '/dev/null', AWS_SHARED_CREDENTIALS_FILE: '/dev/null', AWS_EC2_METADATA_DISABLED: 'true' };
  server = spawn(process.execPath, ['scripts/serve.mjs', '--port', '0'], { env: { ...process.env, ...env, HOPLENS_DATA: folder } });
  server.stdout?.on('data', (chunk) => (said += String(chunk)));
  await expect.poll(() => /is ready: (http:\S+)/.exec(said)?.[1], { timeout: 40_000 }).toBeDefined();
  origin = /is ready: (http:\S+)/.exec(said)![1]!;
});

test.afterAll(async () => {
  const ended = new Promise((resolve) => server.once('close', resolve));
  server.kill('SIGTERM');
  await ended;
  rmSync(folder, { recursive: true, force: true });
});

/** A link that works, and was not used yet. */
async function freshLink(page: Page): Promise<string> {
  const before = links().length;
  await page.goto(`${origin}/sign-in`);
  await page.getByRole('button', { name: 'Print a new link in the terminal' }).click();
  await expect(page.getByText('A new link stands in the terminal')).toBeVisible();
  await expect.poll(() => links().length).toBeGreaterThan(before);
  return links().at(-1)!;
}

test('the link of the terminal signs in, once, and leaves no trace in the address', async ({ quiet: page, browser }) => {
  await expect.poll(() => links().length).toBe(1);
  const link = links()[0]!;
  await page.goto(link);
  await expect(page.locator('[data-account]')).toHaveText(/local · Administrator/);
  // The overview, or the scan of a sample that it starts where nothing was scanned yet.
  expect(page.url()).not.toMatch(/sign-in|sfl_/);
  await page.goBack();
  expect(page.url()).not.toContain('sfl_');

  const other = await browser.newPage({ storageState: { cookies: [], origins: [] } });
  await other.goto(link);
  await expect(other.getByText('This sign-in link does not work')).toBeVisible();
  expect(other.url()).not.toContain('sfl_');
  await other.close();
});

test('who has to sign in first comes back to what was opened', async ({ quiet: page }) => {
  const link = await freshLink(page);
  await page.goto(`${origin}/checks?q=tls`);
  await expect(page).toHaveURL(/\/sign-in\?to=/);
  await page.getByLabel('Sign-in link or token').fill('sfl_wrong');
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await expect(page.getByText('This sign-in link does not work')).toBeVisible();
  await page.getByLabel('Sign-in link or token').fill(link);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await expect(page).toHaveURL(`${origin}/checks?q=tls`);
  await expect(page.locator('[data-account]')).toBeVisible();
});

test('signing out ends the session, also for a tab that is still open', async ({ quiet: page }) => {
  await page.goto(await freshLink(page));
  await expect(page.locator('[data-account]')).toBeVisible();
  const tab = await page.context().newPage();
  await tab.goto(`${origin}/checks`);
  await page.getByRole('button', { name: 'Sign out' }).click();
  await expect(page).toHaveURL(`${origin}/sign-in`);
  await tab.reload();
  await expect(tab).toHaveURL(/\/sign-in\?to=%2Fchecks$/);
  await tab.close();
});

test('in Japanese', async ({ quiet: page }) => {
  await page.goto(`${origin}/scan?lang=ja`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('サインイン');
  await page.getByLabel('サインイン用のリンクまたはトークン').fill('sfl_');
  await page.getByRole('button', { name: 'サインイン', exact: true }).click();
  await expect(page.getByText('このサインイン用リンクは使えません')).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the link is pasted, and the way out is a button', async ({ page }) => {
    const link = await freshLink(page);
    await page.goto(`${origin}/connect`);
    await page.getByLabel('Sign-in link or token').fill(link);
    await page.getByRole('button', { name: 'Sign in', exact: true }).click();
    await expect(page).toHaveURL(`${origin}/connect`);
    await page.getByRole('button', { name: 'Sign out' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sign in');
  });
});
