import './prepare/node-version.mjs';

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { ensureBuilt } from './prepare/build.mjs';
import { ensureChromium } from './prepare/chromium.mjs';
import { ensureInstalled } from './prepare/install.mjs';
import { ensurePostgres } from './prepare/postgres.mjs';
import { ROOT } from './prepare/root.mjs';
import { runMain } from './prepare/step.mjs';
import { runVitest } from './prepare/vitest-run.mjs';

const FOLDERS = ['app', 'components', 'e2e', 'lib', 'scripts'];

/** The texts of the tests that vitest will choose by these arguments. */
function chosenTests(args) {
  const filters = args.filter((arg) => !arg.startsWith('-'));
  const below = (folder) => readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name));
  const tests = FOLDERS.filter((folder) => existsSync(join(ROOT, folder)))
    .flatMap(below)
    .filter((path) => path.endsWith('.hardening.ts'));
  const named = tests.filter((path) => filters.some((filter) => path.includes(filter)));
  // An argument may be an option's, such as a test's name.
  return (named.length > 0 ? named : tests).map((path) => readFileSync(join(ROOT, path), 'utf8'));
}

// Faults, races and attacks against the store and the server, with vitest's own arguments: npm run test:hardening -- lib/store
await runMain(async () => {
  await ensureInstalled();
  const texts = chosenTests(process.argv.slice(2));
  // What a test needs shows in what it names: a server of the build, a browser.
  const need = (word) => texts.some((text) => text.includes(word));
  const env = { POSTGRES_BIN: await ensurePostgres() };
  if (need('CHROME_PATH')) env.CHROME_PATH = await ensureChromium();
  if (need('hoplens-server')) await ensureBuilt();
  return runVitest({
    label: 'Hardening tests (vitest)',
    config: 'vitest.hardening.config.ts',
    env,
    sentence: 'A fault, a race or an attack did harm, or the tests could not run.',
  });
});
