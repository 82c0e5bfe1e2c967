import { execFile } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

import type { Page } from '@playwright/test';

import { expect, tellRefusals, test } from './test';

test.describe.configure({ mode: 'serial' });

let file = '';

test.beforeAll(async ({}, testInfo) => {
  // The first file builds the viewer, where it was not built yet.
  test.setTimeout(240_000);
  const out = testInfo.outputPath('article.html');
  await promisify(execFile)(process.execPath, ['scripts/hoplens.mjs', 'scan', '--sample', 'article', '--format', 'html', '--out', out]);
  file = pathToFileURL(out).href;
});

/** Everything that the page asks for, besides itself. There is no network, and refusals of its content security policy fail the test. */
async function watched(page: Page): Promise<readonly string[]> {
  const seen: string[] = [];
  page.on('request', (request) => {
    if (!/^(data|file):/.test(request.url())) seen.push(request.url());
  });
  await page.context().setOffline(true);
  await tellRefusals(page);
  return seen;
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the picture is there, and what is missing is said', async ({ quiet: page }) => {
    await page.goto(file);
    const picture = page.getByRole('img', { name: 'Diagram of the shared architecture' });
    await expect(picture).toBeVisible();
    expect(await picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(600);
    await expect(page.locator('noscript p')).toBeVisible();
  });
});

test('from a disk, without a network: the story, a question, a change, the review, another language, dark', async ({ quiet: page }) => {
  test.setTimeout(120_000);
  const seen = await watched(page);
  await page.goto(file);
  const heading = page.getByRole('heading', { level: 1 });
  await expect(page.getByRole('note', { name: 'About this view' })).toContainText('A file, written on');
  await expect(page.getByRole('note', { name: 'About this view' })).toContainText('pseudonyms');
  const canvas = page.locator('.workspace[data-ready] .canvas');
  await expect(canvas.locator('.stop .seal')).toHaveText('464');
  await expect(page.getByText('www.example.com')).toHaveCount(0);
  // What only a server can do is not offered.
  await expect(page.locator('a[href*="/api/"], a[href^="/scan"], a[href^="/connect"]')).toHaveCount(0);

  await canvas.getByRole('button', { name: /^Target hop/ }).click();
  const panel = page.getByRole('complementary');
  await expect(panel.locator('.outcome').first()).toContainText('464');
  await expect(page).toHaveURL(/#\/chain\?select=target/);
  await page.goBack();
  await expect(panel).toBeHidden();

  await page.getByRole('button', { name: 'Ask' }).click();
  const answer = page.locator('.answer-banner');
  await expect(answer).toContainText('464');
  const repair = page.locator('.repairs a').filter({ hasText: 'HTTP1' }).first();
  await repair.click();
  await expect(page.locator('#what-if')).toContainText('464');
  await expect(answer).toContainText('The request reaches');
  await expect(page).toHaveURL(/edit=/);

  await page.getByRole('link', { name: 'Review', exact: true }).click();
  await expect(heading).toHaveText(/^Review/);
  await expect(heading).toBeFocused();
  await page.getByLabel('Severity').selectOption('critical');
  await page.getByRole('search').getByRole('button').click();
  await expect(page).toHaveURL(/#\/review\?severity=critical/);
  await expect(page.locator('.finding')).toHaveCount(1);
  await page.locator('.finding a').first().click();
  await expect(page).toHaveTitle('Protocol version refused by the target group · Hoplens');
  await expect(page.getByRole('button', { name: 'Accept' })).toHaveCount(0);
  await page.goBack();
  await expect(heading).toHaveText(/^Review/);

  await page.getByRole('link', { name: '日本語' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'ja');
  await expect(heading).toHaveText(/^レビュー/);
  await page.locator('header select').selectOption('dark');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.getByRole('link', { name: 'CloudFront の迂回' }).click();
  await expect(page.locator('.doors').first()).toBeVisible();
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('lang', 'ja');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(page.locator('.doors').first()).toBeVisible();
  expect(seen).toEqual([]);
});

test('every page of it, by its address', async ({ quiet: page }) => {
  test.setTimeout(120_000);
  const seen = await watched(page);
  for (const [path, text] of [
    ['/', 'Ways in'],
    ['/chain?view=table', 'Whole account'],
    ['/matrix', 'Protocol matrix'],
    ['/standards', 'Security Hub'],
    ['/checks', 'Catalogue of checks'],
    ['/checks/crosswalk', 'Other catalogues'],
    ['/checks/bypass-open', 'past CloudFront'],
    ['/checks/redirect-loop', 'Redirects without end'],
    ['/review/nothing.here', 'no such page'],
  ] as const) {
    await page.goto(`${file}#${path}`);
    await expect(page.getByRole('heading', { level: 1 })).toContainText(text);
  }
  expect(seen).toEqual([]);
});
