import { expect, openChain, test } from './test';

test.use({ javaScriptEnabled: false });

test('the picture, the details and the table need no JavaScript', async ({ page }) => {
  await openChain(page);
  const picture = page.locator('svg.hoplens-picture');
  await expect(picture).toBeVisible();
  await expect(picture.locator('.status')).toHaveText('464');

  await picture.locator('a[data-select^="target"]').first().click();
  await expect(page.getByRole('complementary')).toContainText('464');
  await page.getByRole('complementary').locator('a[data-request]').first().click();
  await expect(page.getByRole('complementary').locator('.steps li').first()).toBeVisible();
  await page.getByRole('link', { name: 'Close details' }).click();
  await expect(page.getByRole('complementary')).toHaveCount(0);

  await page.getByRole('link', { name: 'Table', exact: true }).click();
  await expect(page.getByRole('table').first()).toContainText('464');
});
