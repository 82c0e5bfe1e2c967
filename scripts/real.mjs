import './prepare/node-version.mjs';

import { spawnSync } from 'node:child_process';

import { ensureInstalled } from './prepare/install.mjs';
import { ensureNginx } from './prepare/nginx.mjs';
import { PlainFailure, runMain } from './prepare/step.mjs';
import { runVitest } from './prepare/vitest-run.mjs';

function ensureOpenssl() {
  if (spawnSync('openssl', ['version'], { timeout: 20_000 }).status === 0) return;
  throw new PlainFailure('No openssl was found, which makes the certificates of the tests against real software: install it.');
}

/** Bash, and a curl that knows the options of the tests: `--url-query` came with 7.87. */
function ensureCurl() {
  const said = (name) => spawnSync(name, ['--version'], { timeout: 20_000, encoding: 'utf8' }).stdout ?? '';
  const [major, minor] = (/^curl (\d+)\.(\d+)/.exec(said('curl')) ?? []).slice(1).map(Number);
  if (said('bash') !== '' && (major > 7 || minor >= 87)) return;
  throw new PlainFailure('No bash, or no curl of 7.87 or later, was found for the tests against real software: install them.');
}

// The engine's verdicts against real servers and clients, with vitest's own arguments: npm run test:real -- -t NAME
await runMain(async () => {
  await ensureInstalled();
  const nginx = await ensureNginx();
  ensureOpenssl();
  ensureCurl();
  return runVitest({
    label: 'Tests against real software (vitest)',
    config: 'vitest.real.config.ts',
    env: { NGINX_PATH: nginx },
    sentence: 'The engine and real software disagree, or the tests could not run.',
  });
});
