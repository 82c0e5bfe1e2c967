import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { defineConfig, devices } from '@playwright/test';

const port = Number(process.env.HOPLENS_E2E_PORT ?? 3177);
const baseURL = `http://127.0.0.1:${port}`;
const executablePath = process.env.CHROME_PATH;

// The server that is tested must find no AWS account of this machine.
for (const name of Object.keys(process.env)) if (name.startsWith('AWS_')) Reflect.deleteProperty(process.env, name);

/** A folder for what the server keeps and for who is signed in; made by the process that starts the tests, known to its workers. */
function folderOfThisRun(): string {
  const known = process.env.HOPLENS_E2E_FOLDER;
  if (known !== undefined) return known;
  const folder = mkdtempSync(join(tmpdir(), 'hoplens-e2e-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  return (process.env.HOPLENS_E2E_FOLDER = folder);
}
const folder = folderOfThisRun();
const SESSION = join(folder, 'session.json');

/** What the tests sign in with: known beforehand, where people read a random one off the terminal. */
const SIGN_IN_TOKEN = `sfl_${'t'.repeat(43)}`;

/** Run by `npm run e2e` and `npm test`, which see to the build, the browser and a free port. */
export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  fullyParallel: true,
  workers: 2,
  forbidOnly: process.env.CI !== undefined,
  timeout: 45_000,
  expect: { timeout: 15_000 },
  use: {
    ...devices['Desktop Chrome'],
    baseURL,
    locale: 'en-US',
    trace: 'retain-on-failure',
    launchOptions: {
      ...(executablePath !== undefined && { executablePath }),
      // Chromium's sandbox refuses to run as root, which is what containers are.
      args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    },
  },
  projects: [
    { name: 'sign-in', testMatch: '*.setup.ts', metadata: { path: SESSION, token: SIGN_IN_TOKEN } },
    // Every test begins signed in.
    { name: 'hoplens', dependencies: ['sign-in'], use: { storageState: SESSION } },
  ],
  webServer: {
    command: `node scripts/serve.mjs --port ${port}`,
    url: `${baseURL}/api/health`,
    env: {
      HOPLENS_DATA: join(folder, 'store'),
      HOPLENS_SIGN_IN_TOKEN: SIGN_IN_TOKEN,
      AWS_CONFIG_FILE: '/dev/null',
      AWS_SHARED_CREDENTIALS_FILE: '/dev/null',
      AWS_EC2_METADATA_DISABLED: 'true',
    },
    gracefulShutdown: { signal: 'SIGTERM', timeout: 5_000 },
  },
});
