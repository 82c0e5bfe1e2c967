import './prepare/node-version.mjs';

import { spawn } from 'node:child_process';

import { browserTestEnv, playwrightCommand } from './browser-tests.mjs';
import { ensureBuilt } from './prepare/build.mjs';
import { ensureChromium } from './prepare/chromium.mjs';
import { ensureInstalled } from './prepare/install.mjs';
import { ROOT } from './prepare/root.mjs';
import { runMain } from './prepare/step.mjs';

// The end-to-end tests by themselves, with Playwright's own arguments and output: npm run e2e -- --headed FILE
await runMain(async () => {
  await ensureInstalled();
  const env = await browserTestEnv(await ensureChromium());
  await ensureBuilt();
  const [program, ...args] = playwrightCommand(...process.argv.slice(2));
  const child = spawn(program, args, { cwd: ROOT, env: { ...process.env, ...env }, stdio: 'inherit' });
  return new Promise((resolve) => child.on('close', (code) => resolve(code ?? 1)));
});
