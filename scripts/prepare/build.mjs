import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { ROOT } from './root.mjs';
import { requireStep } from './step.mjs';

const FOLDERS = ['app', 'components', 'lib', 'public'];
const FILES = ['next.config.js', 'package-lock.json', 'package.json', 'postcss.config.mjs', 'proxy.ts', 'tsconfig.json'];
const STAMP = join(ROOT, '.next/hoplens-inputs');

/** Whether a file can change what is built. */
function isInput(path) {
  return !/\.(test|corpus)\.tsx?$/.test(path);
}

function filesBelow(folder) {
  const absolute = join(ROOT, folder);
  if (!existsSync(absolute)) return [];
  return readdirSync(absolute, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name));
}

/** SHA-256 over names and contents of everything that the build reads. Times are not looked at: a checkout changes them. */
function inputsHash() {
  const paths = [...FOLDERS.flatMap(filesBelow), ...FILES.map((file) => join(ROOT, file))];
  const hash = createHash('sha256');
  for (const path of paths.filter((path) => existsSync(path) && isInput(path)).sort()) {
    const content = readFileSync(path);
    hash.update(`${path.slice(ROOT.length)}\0${content.length}\0`).update(content);
  }
  return hash.digest('hex');
}

/** The command line that runs Next.js. */
export function nextCommand(...args) {
  return [process.execPath, join(ROOT, 'node_modules/next/dist/bin/next'), ...args];
}

/** Builds, whether needed or not. Throws PlainFailure. */
export async function build() {
  const inputs = inputsHash();
  rmSync(STAMP, { force: true });
  await requireStep('Building (next build)', nextCommand('build'), 'The build failed.', {
    env: { NEXT_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' },
  });
  writeFileSync(STAMP, inputs);
}

/** Builds when there is no build, or when something it was made from has changed since. Throws PlainFailure. */
export async function ensureBuilt() {
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === inputsHash()) return;
  await build();
}
