import { expect, test as setup } from '@playwright/test';

import { SIGN_IN_TOKEN } from './sign-in-token';

setup('sign in once, for all tests', async ({ request, baseURL }, { project }) => {
  const { path } = project.metadata as { path: string };
  const answer = await request.post('/api/session', { data: { token: SIGN_IN_TOKEN }, headers: { origin: baseURL! } });
  expect(answer.status()).toBe(201);
  await request.storageState({ path });
});
