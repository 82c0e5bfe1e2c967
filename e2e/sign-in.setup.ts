import { expect, test as setup } from '@playwright/test';

setup('sign in once, for all tests', async ({ request, baseURL }, { project }) => {
  const { path, token } = project.metadata as { path: string; token: string };
  const answer = await request.post('/api/session', { data: { token }, headers: { origin: baseURL! } });
  expect(answer.status()).toBe(201);
  await request.storageState({ path });
});
