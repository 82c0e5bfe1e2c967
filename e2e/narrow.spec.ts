import type { Page } from '@playwright/test';

import { expect, openChain, test } from './test';

test.use({ viewport: { width: 360, height: 740 } });

const sideways = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

for (const sample of ['article', 'estate']) {
  test(`a narrow screen scrolls in one direction only: ${sample}`, async ({ quiet: page }) => {
    await openChain(page, sample);
    await expect(page.locator('.workspace[data-ready]')).toBeVisible();
    expect(await sideways(page)).toBe(0);
    await page.goto(`${page.url()}&view=table`);
    expect(await sideways(page)).toBe(0);
  });
}

test('so do answers, changes and what they make different', async ({ quiet: page }) => {
  await openChain(page);
  const { pathname, search } = new URL(page.url());
  const asked = 'ask=https%3A%2F%2Fwww.example.com%2F';
  for (const query of [asked, 'ask=464', `${asked}&edit=ProtocolVersion%3DHTTP1`, 'edit=CloudFront%3Dremoved']) {
    await page.goto(`${pathname}${search}&${query}`);
    await expect(page.locator('.answer-banner, .what-if').first()).toBeVisible();
    expect(await sideways(page), query).toBe(0);
  }
});

test('the panel is a sheet at the bottom', async ({ quiet: page }) => {
  await openChain(page);
  await page.locator('.workspace[data-ready] .canvas .hop:has(.stop)').first().click();
  const box = await page.getByRole('complementary').boundingBox();
  expect(box?.x).toBe(0);
  expect(box?.width).toBe(360);
  expect(Math.round((box?.y ?? 0) + (box?.height ?? 0))).toBe(740);
});
