import { expect, test as setup } from '@playwright/test';

/** The accounts of most tests. */
const SAMPLES = ['article', 'direct', 'estate', 'grpc', 'sound'];

setup('sign in once, and scan once what most tests look at', async ({ request, baseURL }, { project }) => {
  setup.slow();
  const { path, token } = project.metadata as { path: string; token: string };
  const answer = await request.post('/api/session', { data: { token }, headers: { origin: baseURL! } });
  expect(answer.status()).toBe(201);
  await request.storageState({ path });
  // On a slow machine a first scan outlasts the patience of the page that starts it, which then shows the scan instead.
  for (const sample of SAMPLES) {
    const shown = async (): Promise<string> => new URL((await request.get(`/?sample=${sample}`)).url()).pathname;
    await expect.poll(shown, { timeout: 60_000 }).toBe('/');
  }
});
