import { expect, openChain, test } from './test';

const LINE =
  'https 2026-11-26T09:12:45.123456Z app/test-alb/21df090a0e5ab9a9 10.0.1.23:51034 - -1 -1 -1 464 - 286 0 "GET https://index.html/ HTTP/1.1" "Amazon CloudFront" TLS_AES_128_GCM_SHA256 TLSv1.3 - "Root=1-58337281-1d84f3d73c47ec4e58577259" "-" "-" 0 2026-11-26T09:12:45.100000Z "forward" "-" "-" "-" "-" "-" "-"';

test('a URL is asked: the answer comes without the server, its route is lit, its link brings it back', async ({ quiet: page }) => {
  await openChain(page);
  await expect(page.locator('.workspace[data-ready]')).toBeVisible();
  const documents: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('/snapshots/') && !request.url().includes('/api/')) documents.push(request.url());
  });
  const field = page.getByRole('textbox', { name: /^A URL/ });
  await expect(field).toHaveValue('https://www.example.com/');
  await field.fill('https://www.example.com/cart');
  await field.press('Enter');

  const banner = page.locator('.answer-banner');
  await expect(banner).toContainText('464');
  await expect(banner.locator('.hop-path')).toContainText('HTTP/1.1');
  await expect(page).toHaveURL(/ask=https%3A%2F%2Fwww\.example\.com%2Fcart/);
  const answer = page.getByRole('region', { name: 'Answer' });
  await expect(answer.locator('.steps li').first()).toBeVisible();
  await expect(answer.locator('.repairs')).toContainText('HTTP2 → HTTP1');
  expect(documents).toEqual([]);

  await page.reload();
  await expect(banner).toContainText('/cart');
  await page.getByRole('link', { name: 'Clear' }).click();
  await expect(banner).toHaveCount(0);
  await page.goBack();
  await expect(banner).toContainText('/cart');
});

test('a curl command is taken apart, and its secrets stay out of the link', async ({ quiet: page }) => {
  await openChain(page, 'sound');
  await expect(page.locator('.workspace[data-ready]')).toBeVisible();
  const field = page.getByRole('textbox', { name: /^A URL/ });
  await field.fill(`curl -X POST \\\n  -H 'Authorization: Bearer s3cr3t' --http1.1 'https://www.example.net/api'`);
  await page.getByRole('button', { name: 'Ask' }).click();
  await expect(page.locator('.answer-banner')).toContainText('POST https://www.example.net/api');
  await expect(page).toHaveURL(/method=POST/);
  expect(page.url()).not.toContain('s3cr3t');
  await expect(page.getByRole('textbox', { name: /^Headers/ })).toHaveValue(/Authorization: Bearer/);
});

test('a line of a log and a status are explained', async ({ quiet: page }) => {
  await openChain(page);
  await expect(page.locator('.workspace[data-ready]')).toBeVisible();
  const field = page.getByRole('textbox', { name: /^A URL/ });
  await field.fill(LINE);
  await field.press('Enter');
  const answer = page.getByRole('region', { name: 'Answer' });
  await expect(answer).toContainText('What the line says');
  await expect(page.locator('.answer-banner')).toContainText('464');
  await expect(answer).toContainText('test-tg');
  await field.fill('502');
  await field.press('Enter');
  await expect(answer).toContainText('Why such an answer is given');
});

test('what is no question is refused in one sentence, and nothing is lost', async ({ quiet: page }) => {
  await openChain(page);
  await expect(page.locator('.workspace[data-ready]')).toBeVisible();
  const field = page.getByRole('textbox', { name: /^A URL/ });
  await field.fill('what is this?');
  await field.press('Enter');
  await expect(page.getByRole('search').getByRole('alert')).toContainText('what is this?');
  await expect(field).toHaveValue('what is this?');
  await expect(page.locator('.outcome-banner')).toContainText('464');
});

test('a change is tried out: before and after, what it costs, and the steps for each tool', async ({ quiet: page }) => {
  await openChain(page);
  const canvas = page.locator('.workspace[data-ready] .canvas');
  await canvas.getByRole('button', { name: /^Target group/ }).click();
  await page.getByRole('complementary').getByRole('link', { name: 'What if …' }).click();
  await page.getByRole('combobox', { name: /^Protocol version of the target group/ }).selectOption('HTTP1');
  await page.getByRole('button', { name: 'Try out' }).click();

  const section = page.getByRole('region', { name: 'What if' });
  await expect(section).toContainText('HTTP2 → HTTP1');
  await expect(section.getByRole('row', { name: /^Page over HTTP\/2/ })).toContainText('Reaches the application');
  await expect(section).toContainText('cannot be changed');
  await section.getByText('How it is done').click();
  await expect(section.locator('pre').first()).toContainText('aws ');
  await section.getByRole('link', { name: 'Terraform' }).click();
  await expect(page).toHaveURL(/tool=terraform/);
  await section.getByText('How it is done').click();
  await expect(section.locator('pre').first()).toContainText('resource ');
  await expect(page.locator('.outcome-banner')).toHaveCount(0);

  await section.getByRole('link', { name: 'Take back' }).click();
  await expect(section).toHaveCount(0);
  await expect(page.locator('.outcome-banner')).toContainText('464');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a question and a change are forms', async ({ page }) => {
    await openChain(page);
    await page.getByRole('textbox', { name: /^A URL/ }).fill(`curl -H 'Cookie: session=s3cr3t' https://www.example.com/cart`);
    await page.getByRole('button', { name: 'Ask' }).click();
    await expect(page.locator('.answer-banner')).toContainText('464');
    expect(page.url()).not.toContain('s3cr3t');
    await page.getByRole('region', { name: 'Answer' }).locator('.repairs a').first().click();
    await expect(page.getByRole('region', { name: 'What if' })).toContainText('HTTP2 → HTTP1');
    await expect(page.locator('.answer-banner')).toContainText('Without the changes: 464');
  });
});
