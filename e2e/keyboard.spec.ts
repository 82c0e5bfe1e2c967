import type { Page } from '@playwright/test';

import { expect, openChain, test } from './test';

/** The name of what has the focus. */
async function focused(page: Page): Promise<string> {
  return page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '');
}

async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    if (name.test(await focused(page))) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never reached ${String(name)}`);
}

test('the whole chain by keyboard', async ({ quiet: page }) => {
  await openChain(page);
  await expect(page.locator('.workspace[data-ready]')).toBeVisible();

  // The controls come before the graph, which is one stop.
  await tabTo(page, /^Zoom in$/);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  expect(await focused(page)).toBe('Fit all');
  await page.keyboard.press('Tab');
  expect(await focused(page)).toMatch(/^Client Viewer/);

  const walked: string[] = [];
  for (let presses = 0; presses < 10; presses += 1) {
    await page.keyboard.press('ArrowRight');
    walked.push(await focused(page));
  }
  expect(walked.join('\n')).toMatch(
    /^Viewer hop.*\nCloudFront distribution.*\nOrigin hop.*\nLoad balancer.*\nTarget group.*\nTarget hop.*\nECS service/,
  );

  await page.keyboard.press('ArrowLeft');
  expect(await focused(page)).toMatch(/^Target hop.*464/);
  await page.keyboard.press('Enter');
  const panel = page.getByRole('complementary');
  await expect(panel).toContainText('464');
  await page.keyboard.press('Escape');
  await expect(panel).toBeHidden();
  expect(await focused(page)).toMatch(/^Target hop/);

  await page.keyboard.press('Home');
  expect(await focused(page)).toMatch(/^Client Viewer/);
  await page.keyboard.press('End');
  expect(await focused(page)).toMatch(/^ECS service/);

  const zoom = () => page.locator('.react-flow__viewport').evaluate((viewport) => new DOMMatrix(getComputedStyle(viewport).transform).a);
  const before = await zoom();
  await page.keyboard.press('+');
  await expect.poll(zoom).toBeGreaterThan(before);
  await page.keyboard.press('0');
  await expect.poll(zoom).toBeCloseTo(before, 2);
});
