import { expect, openChain, test } from './test';

test('from the start to the sentence, in two languages and as a table', async ({ quiet: page }) => {
  await page.goto('/?sample=article');
  await expect(page.getByText('464').first()).toBeVisible();
  await page.locator('[data-entry] a').first().click();

  const canvas = page.locator('.workspace[data-ready] .canvas');
  await expect(canvas).toBeVisible();
  await expect(canvas.locator('.stop .seal')).toHaveText('464');
  await expect(page.locator('.outcome-banner')).toContainText('464');

  await canvas.getByRole('button', { name: /^Origin hop/ }).click();
  const panel = page.getByRole('complementary');
  await expect(panel).toContainText('HTTP/1.1');
  await expect(panel.locator('.fact').first()).toContainText('over HTTP/1.1');
  await expect(panel.locator('.fact a').first()).toHaveAttribute('href', /^https:\/\/docs\.aws\.amazon\.com\/.*#RequestCustomHTTPVersion$/);
  await expect(page).toHaveURL(/select=origin/);

  await page.locator('.outcome-banner').getByRole('link', { name: 'Why' }).click();
  await expect(panel.locator('.outcome').first()).toContainText('464');
  await expect(panel.locator('.evidence').first()).toContainText('ProtocolVersion');
  await expect(panel.locator('.repair').first()).toContainText('HTTP1');

  await page.getByRole('link', { name: '日本語' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'ja');
  await expect(page.getByRole('complementary').locator('.outcome').first()).toContainText('464');
  await expect(page.getByRole('complementary')).toContainText('対処');

  await page.getByRole('link', { name: '表', exact: true }).click();
  const hops = page.getByRole('table', { name: /ホップ/ });
  await expect(hops).toContainText('464');
  await expect(hops.getByRole('row')).not.toHaveCount(1);
});

test('the steps of a request are shown, and light its route', async ({ quiet: page }) => {
  await openChain(page);
  const canvas = page.locator('.workspace[data-ready] .canvas');
  await canvas.getByRole('button', { name: /^Target hop/ }).click();
  const panel = page.getByRole('complementary');
  await panel.locator('a[data-request]').first().click();
  await expect(panel.locator('.steps li').first()).toBeVisible();
  await expect(page).toHaveURL(/request=/);
  await panel.getByRole('link', { name: 'Close details' }).click();
  await expect(panel).toBeHidden();
  await expect(canvas.getByRole('button', { name: /^Target hop/ })).toBeFocused();
  await page.goBack();
  await expect(panel).toBeVisible();
});

test('a link brings back what was selected', async ({ quiet: page }) => {
  await openChain(page);
  await page
    .locator('.workspace[data-ready] .canvas')
    .getByRole('button', { name: /^Origin hop/ })
    .click();
  await expect(page).toHaveURL(/select=/);
  await page.reload();
  await expect(page.getByRole('complementary')).toContainText('HTTP/1.1');
});

test('positions are the same at every load', async ({ quiet: page }) => {
  await openChain(page, 'sound');
  const places = async (): Promise<string[]> => {
    await expect(page.locator('.workspace[data-ready]')).toBeVisible();
    return page
      .locator('.react-flow__node')
      .evaluateAll((nodes) => nodes.map((node) => (node instanceof HTMLElement ? node.style.transform : '')));
  };
  const first = await places();
  expect(first.length).toBeGreaterThan(3);
  await page.reload();
  expect(await places()).toEqual(first);
});

test('the picture follows the width of the window until somebody moves it', async ({ quiet: page }) => {
  await openChain(page);
  await expect(page.locator('.workspace[data-ready]')).toBeVisible();
  const zoom = () => page.locator('.react-flow__viewport').evaluate((viewport) => new DOMMatrix(getComputedStyle(viewport).transform).a);
  const wide = await zoom();
  await page.setViewportSize({ width: 1100, height: 720 });
  await expect.poll(zoom).toBeLessThan(wide);
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await expect.poll(zoom).toBeGreaterThan(wide * 0.9);
  const moved = await zoom();
  await page.setViewportSize({ width: 1000, height: 720 });
  await page.waitForTimeout(300);
  expect(await zoom()).toBeGreaterThanOrEqual(moved);
});

test('the sound account has no status on any hop', async ({ quiet: page }) => {
  await openChain(page, 'sound');
  await expect(page.locator('.workspace[data-ready]')).toBeVisible();
  await expect(page.locator('.stop')).toHaveCount(0);
});

test('a snapshot that does not exist says so', async ({ page }) => {
  const response = await page.goto(`/snapshots/${'0'.repeat(64)}`);
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { name: 'No such snapshot' })).toBeVisible();
});

test('a way in that does not exist shows the whole account and says so', async ({ quiet: page }) => {
  await openChain(page);
  await page.goto(`${new URL(page.url()).pathname}?entry=gone`);
  await expect(page.getByText('This way in is not part of the snapshot.')).toBeVisible();
});

test('the picture of the README', async ({ page }) => {
  test.skip(process.env.HOPLENS_SCREENSHOT !== '1', 'written only when HOPLENS_SCREENSHOT=1');
  await page.setViewportSize({ width: 1440, height: 860 });
  await openChain(page);
  await expect(page.locator('.workspace[data-ready] .canvas')).toBeVisible();
  await page.screenshot({ path: 'docs/screenshot.png' });
});
