import { readFile } from 'node:fs/promises';

import type { Page } from '@playwright/test';

import { expect, openChain, test } from './test';

/** Opens the matrix of a sample account, as a person would: from its chain. */
async function openMatrix(page: Page, sample = 'article'): Promise<void> {
  await openChain(page, sample);
  await page.getByRole('link', { name: 'Protocol matrix', exact: true }).click();
  await expect(page).toHaveURL(/\/matrix\?entry=/);
}

test('every kind of request on every path, and the way to the chain and back', async ({ quiet: page }) => {
  await openMatrix(page);
  const table = page.getByRole('table', { name: /^www\.example\.com/ });
  await expect(table.getByRole('columnheader')).toHaveCount(7);
  const row = table.getByRole('row', { name: /behavior/ });
  await expect(row.getByRole('cell')).toHaveCount(6);
  await expect(row.getByRole('cell').nth(1)).toContainText(/Critical\s*464.*Viewer HTTP\/2 over TLS 1\.3, TLS 1\.2\s*Origin HTTP\/1\.1/s);

  await row.getByRole('cell').nth(3).getByRole('link').click();
  await expect(page).toHaveURL(/select=viewer.*request=/);
  await expect(page.getByRole('complementary').locator('.steps li').first()).toBeVisible();
  await page.getByRole('link', { name: 'Protocol matrix', exact: true }).click();
  await expect(table).toBeVisible();
  await page.getByRole('link', { name: 'Table', exact: true }).click();
  await expect(page).toHaveURL(/entry=.*view=table/);
});

test('one way in or all of them, in Japanese too', async ({ quiet: page }) => {
  await openMatrix(page);
  await expect(page.getByRole('table')).toHaveCount(1);
  await page.getByLabel('Way in').selectOption('');
  await page.getByRole('button', { name: 'Show' }).click();
  await expect(page.getByRole('table')).toHaveCount(2);
  await expect(page.getByRole('table').nth(1)).toContainText('behind CloudFront');
  await page.goto(`${new URL(page.url()).pathname}?entry=gone`);
  await expect(page.getByText('This way in is not part of the snapshot.')).toBeVisible();
  await page.getByRole('link', { name: '日本語' }).click();
  await expect(page.getByRole('heading', { name: /^プロトコル一覧表/ })).toBeVisible();
  await expect(page.getByRole('table').first()).toContainText('重大');
});

for (const [name, extension, content] of [
  ['CSV', 'csv', /^"Way in","Note","Host"[^]*"464"/],
  ['JSON', 'json', /"schema": "hoplens\.matrix\/1"[^]*"status": 464/],
  ['Markdown', 'md', /^# Protocol matrix[^]*\| \*\*Critical\*\* 464 /],
] as const) {
  test(`the matrix as a file: ${name}`, async ({ quiet: page }) => {
    await openMatrix(page);
    const waiting = page.waitForEvent('download');
    await page.getByRole('link', { name, exact: true }).click();
    const download = await waiting;
    expect(download.suggestedFilename()).toMatch(new RegExp(`^hoplens-matrix-[0-9a-f]{12}\\.${extension}$`));
    expect(await readFile(await download.path(), 'utf8')).toMatch(content);
  });
}

test('a form that does not exist is refused in one sentence', async ({ page, request }) => {
  await openMatrix(page);
  const response = await request.get(`/api${new URL(page.url()).pathname}?format=xls`);
  expect(response.status()).toBe(400);
  expect(await response.json()).toMatchObject({ error: { code: 'bad-input', sentence: expect.stringContaining('csv, json, markdown') } });
});

test('a snapshot that does not exist has no matrix', async ({ page, request }) => {
  const path = `/snapshots/${'0'.repeat(64)}/matrix`;
  expect((await page.goto(path))?.status()).toBe(404);
  expect((await request.get(`/api${path}?format=csv`)).status()).toBe(404);
});

test('headings and paths stay in sight, and the page does not move sideways', async ({ quiet: page }) => {
  await page.setViewportSize({ width: 390, height: 700 });
  await openMatrix(page, 'estate');
  const region = page.getByRole('group', { name: /^Protocols and outcomes/ }).first();
  const corner = page.getByRole('columnheader', { name: 'Path' }).first();
  await region.focus();
  await expect(region).toBeFocused();
  await region.evaluate((element) => element.scrollTo(400, 300));
  const [outer, inner] = [await region.boundingBox(), await corner.boundingBox()];
  expect(Math.abs((inner?.x ?? 0) - (outer?.x ?? 0))).toBeLessThanOrEqual(1);
  expect(Math.abs((inner?.y ?? 0) - (outer?.y ?? 0))).toBeLessThanOrEqual(1);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the matrix, its filter and its pages work', async ({ page }) => {
    await openMatrix(page, 'estate');
    await expect(page.getByRole('table')).toHaveCount(1);
    await page.getByLabel('Way in').selectOption('');
    await page.getByRole('button', { name: 'Show' }).click();
    await expect(page.getByRole('table')).toHaveCount(20);
    await page.getByRole('link', { name: 'Next' }).click();
    await expect(page).toHaveURL(/page=2/);
    await expect(page.getByRole('table')).toHaveCount(20);
  });
});
