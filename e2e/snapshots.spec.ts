import { readFile } from 'node:fs/promises';

import { expect, openChain, test } from './test';

test('a snapshot is labelled, found by its words, exported, deleted and brought back', async ({ quiet: page }) => {
  await openChain(page, 'grpc');
  await page.getByRole('link', { name: 'Labels, file, delete' }).click();
  await page.getByLabel('Title').fill('The gRPC chain');
  await page.getByLabel('Branch').fill('feature/bidirectional');
  await page.getByLabel('Pull request').fill('42');
  await page.getByRole('button', { name: 'Save labels' }).click();
  await expect(page.getByRole('navigation', { name: 'This snapshot' })).toContainText('The gRPC chain · feature/bidirectional · #42');

  const downloading = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Download in gzip' }).click();
  const file = await readFile(await (await downloading).path());
  expect([...file.subarray(0, 2)]).toEqual([0x1f, 0x8b]);

  await page.goto('/snapshots?q=bidirectional+grpc');
  await expect(page.locator('[data-snapshot]')).toHaveCount(1);
  await page.goto('/snapshots?q=bidirectional+nothing');
  await expect(page.getByText('No snapshot matches')).toBeVisible();

  await page.goto('/snapshots?pullRequest=42');
  await page.getByRole('link', { name: 'The gRPC chain' }).click();
  await expect(page).toHaveURL(/\/snapshots\/[0-9a-f]{64}$/);
  const address = page.url();
  await page.getByRole('link', { name: 'Labels, file, delete' }).click();
  page.removeAllListeners('dialog');
  page.once('dialog', (dialog) => void dialog.accept());
  await page.getByRole('button', { name: 'Delete this snapshot' }).click();
  await expect(page).toHaveURL(/\/snapshots$/);

  await page.goto('/snapshots');
  await page.getByLabel('File').setInputFiles({ name: 'grpc.json.gz', mimeType: 'application/gzip', buffer: file });
  await page.getByRole('button', { name: 'Import' }).click();
  await expect(page).toHaveURL(address);
});

test('what was deleted says so', async ({ page }) => {
  await openChain(page, 'vpc-origin');
  const address = page.url();
  const id = /\/snapshots\/(\w+)/.exec(address)?.[1] ?? '';
  const answer = await page.request.delete(`/api/snapshots/${id}`, { headers: { origin: new URL(address).origin } });
  expect(answer.status()).toBe(200);
  await page.goto(address);
  await expect(page.getByText(/This snapshot was deleted on .+ by local/)).toBeVisible();
});

test('a file that is no snapshot is refused in words', async ({ page }) => {
  await page.goto('/snapshots');
  await page.getByLabel('File').setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from('{"a":1}') });
  await page.getByRole('button', { name: 'Import' }).click();
  await expect(page.getByText(/snapshot/i).last()).toBeVisible();
  await expect(page).toHaveURL(/\/snapshots$/);
});

test('administrators see who did what, and make tokens that are shown once', async ({ quiet: page }) => {
  await openChain(page, 'sound');
  await page.goto('/administration');
  await expect(page.locator('#audit')).toContainText('scanned');
  await page.getByLabel('Name').fill('deploy pipeline');
  await page.getByRole('button', { name: 'Make a token' }).click();
  await expect(page.locator('[data-secret]')).toHaveText(/^sfi_[\w-]{43}$/);
  await expect(page.locator('#tokens')).toContainText('deploy pipeline');
  await page.reload();
  await expect(page.locator('[data-secret]')).toHaveCount(0);
});
