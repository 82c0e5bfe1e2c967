import { defineConfig, devices } from '@playwright/test';

const port = Number(process.env.HOPLENS_E2E_PORT ?? 3177);
const baseURL = `http://127.0.0.1:${port}`;
const executablePath = process.env.CHROME_PATH;

// The server that is tested must find no AWS account of this machine.
for (const name of Object.keys(process.env)) if (name.startsWith('AWS_')) Reflect.deleteProperty(process.env, name);

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
  webServer: {
    command: `node scripts/serve.mjs --port ${port}`,
    url: `${baseURL}/api/health`,
    env: {
      AWS_CONFIG_FILE: '/dev/null',
      AWS_SHARED_CREDENTIALS_FILE: '/dev/null',
      AWS_EC2_METADATA_DISABLED: 'true',
    },
    gracefulShutdown: { signal: 'SIGTERM', timeout: 5_000 },
  },
});
