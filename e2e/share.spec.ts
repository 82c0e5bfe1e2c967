import type { Page } from '@playwright/test';

import { expect, test } from './test';

/** Not signed in. */
const NOBODY = { cookies: [], origins: [] };

/** Opens the page on which a sample's snapshot is shared. */
async function openShare(page: Page, sample = 'article'): Promise<void> {
  await page.goto(`/?sample=${sample}`);
  await page.locator('[data-entry] a').first().click();
  await page.getByRole('link', { name: 'Share', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Share' })).toBeVisible();
}

async function makeLink(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Make a link' }).click();
  return (await page.locator('[data-secret]').textContent()) ?? '';
}

test('a link shows the whole chain to whoever has it, under pseudonyms, until it is revoked', async ({ quiet: page, browser }) => {
  await openShare(page);
  await expect(page.getByRole('cell', { name: 'www.example.com' }).first()).toBeVisible();
  const link = await makeLink(page);
  expect(link).toMatch(/\/s#sfs_[\w-]{43}$/);

  const stranger = await browser.newContext({ storageState: NOBODY });
  const theirs = await stranger.newPage();
  const asked: string[] = [];
  theirs.on('request', (request) => asked.push(request.url()));
  await theirs.goto(link);
  await expect(theirs.getByText('464').first()).toBeVisible();
  await expect(theirs.locator('body')).not.toContainText('example.com');
  await expect(theirs.locator('body')).not.toContainText('111122223333');
  // The token was taken out of the address, and asked for nothing by an address.
  expect(theirs.url()).not.toContain('sfs_');
  expect(asked.filter((url) => url.includes('sfs_'))).toEqual([]);
  // It survives a reload of the tab.
  await theirs.reload();
  await expect(theirs.getByText('464').first()).toBeVisible();

  await page.reload();
  await expect(page.locator('[data-share]').first()).toContainText(/opened (once|twice|\d+ times)/);
  await page.locator('[data-share]').first().getByRole('button', { name: 'Revoke' }).click();
  await expect(page.locator('[data-share]').first()).toContainText('Revoked');
  await theirs.goto(link);
  await expect(theirs.getByRole('alert')).toBeVisible();
  await expect(theirs.getByText('464')).toHaveCount(0);
  await stranger.close();
});

test('without JavaScript the link is pasted, and the picture comes', async ({ page, browser }) => {
  await openShare(page, 'sound');
  const link = await makeLink(page);
  const plain = await browser.newContext({ javaScriptEnabled: false, storageState: NOBODY });
  const theirs = await plain.newPage();
  await theirs.goto(link);
  await theirs.locator('#link-en').fill(link);
  await theirs.getByRole('button', { name: /open/i }).first().click();
  await expect(theirs.locator('svg text').first()).toBeVisible();
  await plain.close();
});

test('days that are out of range are refused in words', async ({ page }) => {
  await openShare(page);
  await page.getByLabel('Days until it expires').fill('91');
  const answered = page.waitForResponse(/\/shares$/);
  await page.getByRole('button', { name: 'Make a link' }).click();
  expect((await answered).status()).toBe(400);
  await expect(page.getByText('the number of days')).toBeVisible();
  await expect(page.locator('[data-secret]')).toHaveCount(0);
});
