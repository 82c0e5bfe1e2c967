import { expect, openChain, test } from './test';

test.use({ viewport: { width: 360, height: 740 } });

for (const sample of ['article', 'estate']) {
  test(`a narrow screen scrolls in one direction only: ${sample}`, async ({ quiet: page }) => {
    await openChain(page, sample);
    await expect(page.locator('.workspace[data-ready]')).toBeVisible();
    const sideways = () => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(await sideways()).toBe(0);
    await page.goto(`${page.url()}&view=table`);
    expect(await sideways()).toBe(0);
  });
}

test('the panel is a sheet at the bottom', async ({ quiet: page }) => {
  await openChain(page);
  await page.locator('.workspace[data-ready] .canvas .hop:has(.stop)').first().click();
  const box = await page.getByRole('complementary').boundingBox();
  expect(box?.x).toBe(0);
  expect(box?.width).toBe(360);
  expect(Math.round((box?.y ?? 0) + (box?.height ?? 0))).toBe(740);
});
