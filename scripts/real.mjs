import './prepare/node-version.mjs';

import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { ensureInstalled } from './prepare/install.mjs';
import { ensureNginx } from './prepare/nginx.mjs';
import { ROOT } from './prepare/root.mjs';
import { PlainFailure, printFailure, runMain, runStep } from './prepare/step.mjs';

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

/** Ends the servers whose tests could not, by the process ids that they left. */
function endLeftServers(folder) {
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('nginx.pid')) continue;
    try {
      process.kill(Number(readFileSync(join(folder, name), 'utf8')), 'SIGKILL');
    } catch (error) {
      if (error.code !== 'ESRCH') throw error;
    }
  }
}

/** A folder for everything that the tests write; it goes when this process does. */
function runFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'hoplens-real-run-'));
  process.once('exit', () => {
    // Out of reach of tests that are still about to be ended, so that they start nothing more.
    const gone = `${folder}-gone`;
    renameSync(folder, gone);
    endLeftServers(gone);
    rmSync(gone, { recursive: true, force: true, maxRetries: 3 });
  });
  return folder;
}

/** Numbers of the report; a run that wrote none failed before its first test. */
function tally(report, ok) {
  const { numPassedTests: passed, numFailedTests: failed } = existsSync(report)
    ? JSON.parse(readFileSync(report, 'utf8'))
    : { numPassedTests: 0, numFailedTests: 0 };
  return { passed, failed: ok ? 0 : Math.max(1, failed) };
}

// The engine's verdicts against real servers and clients, with vitest's own arguments: npm run test:real -- -t NAME
await runMain(async () => {
  await ensureInstalled();
  const nginx = await ensureNginx();
  ensureOpenssl();
  ensureCurl();
  const folder = runFolder();
  const report = join(folder, 'report.json');
  const command = [join(ROOT, 'node_modules/.bin/vitest'), 'run', '--config', 'vitest.real.config.ts'];
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile=${report}`];
  const env = { NGINX_PATH: nginx, TMPDIR: folder };
  const { ok, output } = await runStep('Tests against real software (vitest)', [...command, ...reporters, ...process.argv.slice(2)], {
    env,
  });
  if (!ok) printFailure('The engine and real software disagree, or the tests could not run.', output);
  const { passed, failed } = tally(report, ok);
  console.log(`${passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
});
