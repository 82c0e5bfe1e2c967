import type { Page } from '@playwright/test';

import { expect, openChain, test } from './test';

/** Opens the ways past CloudFront of a sample account, as a person would: from its chain. */
async function openDoors(page: Page, sample: string): Promise<void> {
  await openChain(page, sample);
  await page.getByRole('link', { name: 'Ways past CloudFront', exact: true }).click();
  await expect(page).toHaveURL(/\/doors\?entry=/);
}

test('an open way, and its request asked on the chain', async ({ quiet: page }) => {
  await openDoors(page, 'article');
  const proof = page.getByRole('region', { name: 'test-alb can be reached past CloudFront.' });
  await expect(proof.locator('details[open]')).toHaveCount(2);
  await expect(proof.getByRole('group', { name: 'curl command' })).toHaveText(/^curl --http2 https:\/\/test-alb-/);
  await expect(page.getByText('Every behavior, listener and rule is reached by some request.')).toBeVisible();

  await proof.getByRole('link', { name: 'Ask this on the chain' }).click();
  await expect(page).toHaveURL(/\?entry=arn.*&ask=https%3A%2F%2Ftest-alb-/);
  await expect(page.getByText('Reaches the application').first()).toBeVisible();
  await page.getByRole('link', { name: 'Ways past CloudFront', exact: true }).click();
  await expect(proof).toBeVisible();
});

test('what shuts every way, in Japanese too', async ({ quiet: page }) => {
  await openDoors(page, 'sound');
  const proof = page.getByRole('region', { name: 'shop-alb cannot be reached past CloudFront.' });
  await expect(proof.locator('details')).toHaveCount(3);
  await expect(proof.locator('details[open]')).toHaveCount(0);
  await proof.getByText('Through somebody else’s distribution to shop-alb, port 443').click();
  await expect(proof.getByText('A rule asks for the secret value of x-origin-verify')).toBeVisible();
  await expect(proof.getByText('Rules[].Actions[].FixedResponseConfig.StatusCode')).toBeVisible();
  await page.getByRole('link', { name: '日本語' }).click();
  await expect(page.getByRole('heading', { name: 'shop-alb には CloudFront を通らずに到達できません。' })).toBeVisible();
});

test('a large account, on a narrow screen', async ({ quiet: page }) => {
  await page.setViewportSize({ width: 390, height: 700 });
  await openDoors(page, 'estate');
  await expect(page.getByText('could not be determined').first()).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
});

test('a snapshot that does not exist has no doors', async ({ page }) => {
  expect((await page.goto(`/snapshots/${'0'.repeat(64)}/doors`))?.status()).toBe(404);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('doors unfold, and the request is answered', async ({ page }) => {
    await openDoors(page, 'article');
    await page.getByText('From the internet to test-alb, port 80').click();
    await expect(page.getByText('Redirected by the load balancer').first()).toBeVisible();
    await page.getByRole('link', { name: 'Ask this on the chain' }).click();
    await expect(page.getByText('Reaches the application').first()).toBeVisible();
  });
});
