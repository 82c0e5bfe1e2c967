import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

import type { Page } from '@playwright/test';

import { ViewerManifest } from '../lib/report/viewer-manifest';
import { expect, tellRefusals, test } from './test';

// The page of a share by itself: what the build made, and in the stead of the server what each test says.

const BUILT = 'public/viewer';
const ORIGIN = 'http://share.test';
const TOKEN = `sfs_${'A'.repeat(43)}`;
const PICTURE = '<svg xmlns="http://www.w3.org/2000/svg" width="640" height="80"><rect width="640" height="80"/></svg>';

type Answer = { status: number; contentType?: string; body?: string | Buffer };

interface Server {
  picture?: Answer;
  body?: Answer;
}

/** Serves the page of a share. Gives what is asked for, as it is; refusals of the content security policy become console errors. */
async function serve(page: Page, { picture, body }: Server): Promise<readonly string[]> {
  const { shell } = ViewerManifest.parse(JSON.parse(readFileSync(join(BUILT, 'manifest.json'), 'utf8')));
  const asked: string[] = [];
  await page.route(`${ORIGIN}/**`, async (route) => {
    const { pathname } = new URL(route.request().url());
    asked.push(`${pathname} ${(await route.request().headerValue('authorization')) ?? ''}`.trim());
    if (pathname === '/s') {
      const headers = { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': shell.policy };
      await route.fulfill({ headers, body: readFileSync(join(BUILT, shell.name)) });
    } else if (pathname.startsWith('/viewer/')) await route.fulfill({ path: join(BUILT, pathname.slice('/viewer/'.length)) });
    else await route.fulfill((pathname === '/api/shared' ? body : picture) ?? { status: 404 });
  });
  await tellRefusals(page);
  return asked;
}

const svg: Answer = { status: 200, contentType: 'image/svg+xml', body: PICTURE };
const json = (value: unknown): Answer => ({ status: 200, contentType: 'application/gzip', body: gzipSync(JSON.stringify(value)) });

test('takes the token out of the address, shows the picture, and only then loads the rest', async ({ quiet: page }) => {
  const asked = await serve(page, { picture: svg, body: json({ schema: 'hoplens.share/2' }) });
  await page.goto(`${ORIGIN}/s#${TOKEN}`);
  await expect(page.getByText('A newer Hoplens wrote this.')).toBeVisible();
  expect(page.url()).toBe(`${ORIGIN}/s`);
  const [first, second, third, ...later] = asked;
  expect([first, third]).toEqual(['/s', `/api/shared/picture Share ${TOKEN}`]);
  expect(second).toMatch(/^\/viewer\/viewer-\w+\.css$/);
  expect(later).toContain(`/api/shared Share ${TOKEN}`);
  expect(later.filter((path) => path.startsWith('/viewer/')).every((path) => !path.includes('Share'))).toBe(true);
  // The tab still knows it.
  await page.reload();
  await expect(page.getByText('A newer Hoplens wrote this.')).toBeVisible();
});

test('the picture stands there while the rest is still on its way', async ({ quiet: page }) => {
  await serve(page, { picture: svg, body: json(null) });
  await page.route(`${ORIGIN}/api/shared`, () => undefined);
  await page.goto(`${ORIGIN}/s#${TOKEN}`);
  const picture = page.getByRole('img', { name: 'Diagram of the shared architecture' });
  await expect(picture).toBeVisible();
  expect(await picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(640);
});

test.describe('in Japanese', () => {
  test.use({ locale: 'ja-JP' });
  test('the page speaks Japanese from the start', async ({ quiet: page }) => {
    await serve(page, {});
    await page.goto(`${ORIGIN}/s`);
    await expect(page.locator('html')).toHaveAttribute('lang', 'ja');
    await expect(page.getByLabel('受け取ったリンクを貼り付けてください')).toBeVisible();
  });
});

test('without a token it asks for the link', async ({ quiet: page }) => {
  const asked = await serve(page, { picture: svg, body: json([]) });
  await page.goto(`${ORIGIN}/s`);
  await page.getByLabel('Paste the link that you were given').fill(` ${ORIGIN}/s#${TOKEN} `);
  await page.getByRole('button', { name: 'Open' }).click();
  await expect(page.getByText('This is no share of Hoplens.')).toBeVisible();
  expect(asked).toContain(`/api/shared/picture Share ${TOKEN}`);
});

test.describe('a link that does not work', () => {
  const GONE = 'This link does not work.';

  test('is told by the server', async ({ page }) => {
    await serve(page, { picture: { status: 404 } });
    await page.goto(`${ORIGIN}/s#${TOKEN}`);
    await expect(page.getByRole('alert')).toContainText(GONE);
    // It is not asked for again and again.
    await page.reload();
    await expect(page.getByLabel('Paste the link that you were given')).toBeVisible();
  });

  test('is known by its form, and no server is asked', async ({ quiet: page }) => {
    const asked = await serve(page, { picture: svg });
    await page.goto(`${ORIGIN}/s#sfs_short`);
    await expect(page.getByRole('alert')).toContainText(GONE);
    expect(asked.filter((path) => path.startsWith('/api/'))).toEqual([]);
  });

  test('was taken back between the picture and the rest', async ({ page }) => {
    await serve(page, { picture: svg, body: { status: 404 } });
    await page.goto(`${ORIGIN}/s#${TOKEN}`);
    await expect(page.getByRole('alert')).toContainText(GONE);
  });
});

test('a server that fails is told apart from a link that does not work', async ({ page }) => {
  await serve(page, { picture: { status: 503 } });
  await page.goto(`${ORIGIN}/s#${TOKEN}`);
  await expect(page.getByRole('alert')).toContainText('The server did not answer.');
});
