import type { Page } from '@playwright/test';

import { expect, openChain, test } from './test';

/** Opens the review of a sample account, as a person would: from its chain. */
async function openReview(page: Page, sample: string): Promise<void> {
  await openChain(page, sample);
  await page.getByRole('link', { name: 'Review', exact: true }).click();
  await expect(page).toHaveURL(/\/review\?entry=/);
}

/** The number behind a word of the counts. */
async function countOf(page: Page, name: string): Promise<number> {
  const text = await page.locator('.finding-counts a').filter({ hasText: name }).innerText();
  return Number(/\d+$/.exec(text)?.[0]);
}

test('the story: what is wrong, where, with numbers that add up', async ({ quiet: page }) => {
  await openReview(page, 'article');
  await expect(page.getByText('answered 464 at load balancer test-alb · It can be reached without CloudFront.')).toBeVisible();
  const target = page.getByRole('region', { name: /^Load balancer to container/ });
  await expect(target.getByRole('link', { name: 'Protocol version refused by the target group' })).toBeVisible();
  await expect(target.getByText('Covered').first()).toBeVisible();

  const all = await page.locator('.finding').count();
  const counts = await Promise.all(
    ['Critical', 'High', 'Medium', 'Low', 'For information', 'Unknown', 'Covered', 'Moot', 'Accepted'].map((name) => countOf(page, name)),
  );
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(all);

  await page.locator('.finding-counts a').filter({ hasText: 'High' }).click();
  await expect(page.locator('.finding')).toHaveCount(counts[1] ?? 0);
  await page.getByLabel('Where').selectOption('origin');
  await page.getByRole('button', { name: 'Filter' }).click();
  await expect(page).toHaveURL(/place=origin/);
  await expect(page.getByRole('region', { name: /^Load balancer to container/ })).toHaveCount(0);
});

test('one finding: proof, repair in every tool, and back to the diagram', async ({ quiet: page }) => {
  await openReview(page, 'article');
  await page.getByRole('link', { name: 'Header names that are not valid are handed on' }).click();
  await expect(page.getByText('Attributes[routing.http.drop_invalid_header_fields.enabled]')).toBeVisible();
  await page.getByText('Terraform', { exact: true }).click();
  await expect(page.getByRole('group', { name: 'Terraform' })).toContainText('drop_invalid_header_fields = true');
  await page.getByRole('link', { name: 'Show it on the diagram' }).click();
  await expect(page).toHaveURL(/\?entry=/);
  await expect(page.getByRole('complementary').getByRole('heading', { name: 'test-alb' })).toBeVisible();
  await expect(page.getByRole('complementary').getByRole('link', { name: 'Header names that are not valid are handed on' })).toBeVisible();
});

test('a risk is accepted, and taken back', async ({ quiet: page }) => {
  await openReview(page, 'direct');
  await page.locator('.finding').filter({ hasText: 'deletion-protection-off' }).getByRole('link').click();
  await page.getByLabel('Reason').fill('It is rebuilt every night.');
  await page.getByLabel('Owner').fill('web team');
  await page.getByRole('button', { name: 'Accept' }).click();
  await expect(page.getByText(/Accepted by web team until \d{4}-\d\d-\d\d: It is rebuilt every night\./)).toBeVisible();
  await page.getByLabel('Owner').fill('other team');
  await page.getByRole('button', { name: 'Accept' }).click();
  await expect(page.getByText(/Accepted by other team/)).toBeVisible();
  await page.getByRole('button', { name: 'Take back' }).click();
  await expect(page.getByText(/Accepted by/)).toHaveCount(0);
  await page.getByLabel('Reason').fill('It is rebuilt every night.');
  await page.getByLabel('Owner').fill('web team');
  await page.getByRole('button', { name: 'Accept' }).click();
  await expect(page.getByRole('group', { name: /hoplens\.accept\.yaml/ })).toContainText('owner: web team');
  await page.getByRole('link', { name: 'All findings' }).click();
  expect(await countOf(page, 'Accepted')).toBe(1);
  await page.goBack();
  await page.getByRole('button', { name: 'Take back' }).click();
  await expect(page.getByText(/Accepted by web team/)).toHaveCount(0);
});

test('an acceptance without a day is refused in words', async ({ page }) => {
  await openReview(page, 'direct');
  await page.locator('.finding').filter({ hasText: 'deletion-protection-off' }).getByRole('link').click();
  await page.getByLabel('Reason').fill('r');
  await page.getByLabel('Owner').fill('o');
  for (const day of ['next spring', '2020-01-01']) {
    await page.getByLabel('Last day').fill(day);
    const answer = page.waitForResponse(/\/acceptances$/);
    await page.getByRole('button', { name: 'Accept' }).click();
    expect((await answer).status(), day).toBe(400);
    await expect(page.getByText('the last day')).toBeVisible();
    // Nothing that was typed is lost.
    await expect(page.getByLabel('Reason')).toHaveValue('r');
  }
});

test('standards, checks and other catalogues', async ({ quiet: page }) => {
  await openReview(page, 'sound');
  await page.getByRole('link', { name: 'By standard' }).click();
  await expect(page.getByRole('row', { name: /ELB\.22/ })).toContainText('Covered');
  await page.getByRole('link', { name: 'Checkov' }).click();
  await expect(page.getByRole('row', { name: /CKV_AWS_131/ })).toBeVisible();
  await page.getByRole('link', { name: /^Not looked at/ }).click();
  await expect(page.getByRole('row', { name: /CKV_AWS_131/ })).toHaveCount(0);
  await page.getByRole('link', { name: 'Review', exact: true }).click();
  await expect(page).toHaveURL(/\/review$/);
  await page.getByRole('link', { name: 'Checks', exact: true }).click();
  await page.getByRole('link', { name: 'Other catalogues' }).click();
  await page.getByRole('link', { name: 'cdk-nag' }).click();
  await page
    .getByRole('row', { name: /AwsSolutions-CFR4/ })
    .getByRole('link')
    .first()
    .click();
  await expect(page).toHaveURL(/\/checks\/[a-z-]+$/);
  await page.getByRole('link', { name: 'All checks' }).click();
  await page.getByRole('link', { name: 'Viewers may use plain HTTP' }).click();
  await expect(page.getByRole('heading', { name: 'How it is decided' })).toBeVisible();
  await page.getByRole('link', { name: '日本語' }).click();
  await expect(page.getByRole('heading', { name: '判定の方法' })).toBeVisible();
});

test('a narrow screen has no page to scroll sideways', async ({ quiet: page }) => {
  const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  await page.setViewportSize({ width: 390, height: 700 });
  await openReview(page, 'estate');
  expect(await overflow()).toBe(0);
  await openReview(page, 'article');
  await page.getByRole('link', { name: 'Protocol version refused by the target group' }).click();
  await expect(page.getByRole('group', { name: /hoplens\.accept\.yaml/ })).toBeVisible();
  expect(await overflow()).toBe(0);
  const { pathname } = new URL(page.url());
  for (const path of [pathname.replace(/review\/.*/, 'standards?standard=prowler'), '/checks', '/checks/crosswalk']) {
    await page.goto(path);
    expect(await overflow(), path).toBe(0);
  }
});

test('a finding or a check that does not exist', async ({ page }) => {
  expect((await page.goto('/checks/nothing-of-the-kind'))?.status()).toBe(404);
  await openReview(page, 'sound');
  expect((await page.goto(`${new URL(page.url()).pathname}/edge-logs-off.0`))?.status()).toBe(404);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('the review filters, and a finding has its entry for the file', async ({ page }) => {
    await openReview(page, 'article');
    await page.getByLabel('Severity').selectOption('critical');
    await page.getByRole('button', { name: 'Filter' }).click();
    await expect(page.locator('.finding')).toHaveCount(1);
    await page.goto(page.url().replace(/\?.*/, ''));
    await page.getByRole('link', { name: 'Header names that are not valid are handed on' }).click();
    await expect(page.getByRole('group', { name: /hoplens\.accept\.yaml/ })).toContainText('check: invalid-headers-kept');
  });
});
