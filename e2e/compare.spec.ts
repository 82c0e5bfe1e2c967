import type { Page } from '@playwright/test';

import { expect, openChain, test } from './test';

/** Opens the story beside its repair, as a person would: both scanned, then chosen from the lists. */
async function openComparison(page: Page): Promise<void> {
  const ids: string[] = [];
  for (const sample of ['article', 'sound']) {
    await openChain(page, sample);
    ids.push(/snapshots\/([0-9a-f]{64})/.exec(page.url())?.[1] ?? '');
  }
  await page.goto('/compare');
  await page.getByLabel('Base').selectOption(ids[0] ?? '');
  await page.getByLabel('Head').selectOption(ids[1] ?? '');
  await page.getByRole('button', { name: 'Compare' }).click();
  await expect(page).toHaveURL(`/compare/${ids.join('/')}`);
}

test('the story beside its repair: behaviour, picture, findings, configuration', async ({ quiet: page }) => {
  await openComparison(page);
  const behaviour = page.getByRole('region', { name: 'Behavior' });
  await expect(behaviour.getByRole('row', { name: /Page over HTTP\/2/ })).toContainText(/464.*Reaches the application/s);
  await expect(behaviour).toContainText('shop-alb: Open → Shut');
  await page.getByRole('button', { name: /^Changed\. Target group/ }).click();
  await expect(page.getByRole('region', { name: 'Details' })).toContainText('ProtocolVersion: HTTP2 → HTTP1');
  await expect(page.getByRole('region', { name: 'Findings' })).toContainText('Protocol version refused by the target group');
  await expect(page.getByRole('region', { name: 'Configuration' })).toContainText('ProtocolVersion');
});

test('the sides change places, and a side beside itself differs in nothing', async ({ quiet: page }) => {
  await openComparison(page);
  await page.getByRole('link', { name: 'Swap the sides' }).click();
  await expect(page.getByRole('region', { name: 'Behavior' })).toContainText('shop-alb: Shut → Open'.replace('shop', 'test'));
  const [, , base = ''] = new URL(page.url()).pathname.split('/');
  await page.goto(`/compare/${base}/${base}`);
  await expect(page.getByText('No difference in behavior')).toBeVisible();
});

test('the comparison as a file, and refusals', async ({ page, request }) => {
  await openComparison(page);
  const path = `/api${new URL(page.url()).pathname}`;
  expect(await (await request.get(path)).json()).toMatchObject({ schema: 'hoplens.comparison/1' });
  expect(await (await request.get(`${path}?format=markdown&lang=en`)).text()).toMatch(/^### Compared/);
  expect((await request.get(`${path}?format=xls`)).status()).toBe(400);
  expect((await request.get(`/api/compare/${'0'.repeat(64)}/${'0'.repeat(64)}`)).status()).toBe(404);
});

test('the timeline of one way in', async ({ quiet: page }) => {
  await openChain(page);
  await page.goto('/timeline?entry=www.example.com');
  await page.getByRole('button', { name: 'Show' }).click();
  await expect(page.getByRole('heading', { name: /^Timeline/ })).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('both are chosen, compared and drawn', async ({ page }) => {
    await openComparison(page);
    await expect(page.locator('#picture svg.hoplens-picture')).toContainText('Changed');
    await page.getByRole('link', { name: 'Everything' }).click();
    await expect(page).toHaveURL(/all=1/);
  });
});
