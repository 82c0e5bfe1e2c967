import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';

import { ROOT } from './prepare/root.mjs';
import { printFailure, runStep } from './prepare/step.mjs';
import { listen } from './server/port.mjs';

const REPORT = join(ROOT, 'node_modules/.cache/hoplens-e2e.json');

async function freePort() {
  const probe = createServer();
  const port = await listen(probe, 0);
  await new Promise((resolve) => probe.close(resolve));
  return port;
}

/** Environment of a Playwright run: which browser, and a port for the server that it starts. */
export async function browserTestEnv(chromium) {
  return { CHROME_PATH: chromium, HOPLENS_E2E_PORT: String(await freePort()) };
}

/** The command line of a Playwright run. */
export function playwrightCommand(...args) {
  return [process.execPath, join(ROOT, 'node_modules/@playwright/test/cli.js'), 'test', '--pass-with-no-tests', ...args];
}

function tally() {
  try {
    const { expected, unexpected, flaky } = JSON.parse(readFileSync(REPORT, 'utf8')).stats;
    return { passed: expected + flaky, failed: unexpected };
  } catch {
    return { passed: 0, failed: 0 };
  }
}

/** Runs the end-to-end tests against the build. Resolves to the tests that passed and failed. */
export async function browserTests(chromium) {
  mkdirSync(dirname(REPORT), { recursive: true });
  rmSync(REPORT, { force: true });
  const env = { ...(await browserTestEnv(chromium)), PLAYWRIGHT_JSON_OUTPUT_FILE: REPORT };
  const { ok, output } = await runStep('End-to-end tests (playwright)', playwrightCommand('--reporter=line,json'), { env });
  if (!ok) printFailure('End-to-end tests failed.', output);
  const { passed, failed } = tally();
  return { passed, failed: ok ? 0 : Math.max(1, failed) };
}
