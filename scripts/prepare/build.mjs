import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { hashOf } from './inputs.mjs';
import { ROOT } from './root.mjs';
import { requireStep } from './step.mjs';

const INPUTS = [
  ...['app', 'components', 'lib', 'public', 'scripts/viewer'],
  ...['next.config.js', 'package-lock.json', 'package.json', 'postcss.config.mjs', 'proxy.ts', 'tsconfig.json'],
];
const STAMP = join(ROOT, '.next/hoplens-inputs');

/** The command line that runs Next.js. */
export function nextCommand(...args) {
  return [process.execPath, join(ROOT, 'node_modules/next/dist/bin/next'), ...args];
}

/** Builds, whether needed or not. Throws PlainFailure. */
export async function build() {
  const inputs = hashOf(INPUTS);
  rmSync(STAMP, { force: true });
  // Before Next.js, which serves what it finds in public/ when it starts.
  await requireStep('Building the viewer', [process.execPath, join(ROOT, 'scripts/viewer/build.mjs')], 'The build of the viewer failed.');
  await requireStep('Building (next build)', nextCommand('build'), 'The build failed.', {
    env: { NEXT_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' },
  });
  writeFileSync(STAMP, inputs);
}

/** Builds when there is no build, or when something it was made from has changed since. Throws PlainFailure. */
export async function ensureBuilt() {
  const built = [STAMP, join(ROOT, 'public/viewer/manifest.json')].every((path) => existsSync(path));
  if (built && readFileSync(STAMP, 'utf8') === hashOf(INPUTS)) return;
  await build();
}
