import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { ROOT } from './root.mjs';
import { requireStep } from './step.mjs';

function packagesOf(lockfile) {
  return JSON.parse(readFileSync(lockfile, 'utf8')).packages;
}

/**
 * Whether node_modules holds what the lockfile asks for, by npm's own record of what it installed.
 * @param {Record<string, { version?: string, optional?: boolean }>} wanted packages of package-lock.json
 * @param {Record<string, { version?: string }>} installed packages of node_modules/.package-lock.json
 */
export function isInstalled(wanted, installed) {
  return Object.entries(wanted).every(([path, { version, optional }]) => {
    if (path === '') return true;
    const found = installed[path];
    // Optional packages are those for other systems.
    return found === undefined ? optional === true : found.version === version;
  });
}

/** Installs the dependencies when they are missing or older than the lockfile. Throws PlainFailure. */
export async function ensureInstalled() {
  const record = join(ROOT, 'node_modules/.package-lock.json');
  if (existsSync(record) && isInstalled(packagesOf(join(ROOT, 'package-lock.json')), packagesOf(record))) return;
  await requireStep(
    'Installing packages (npm ci)',
    [process.platform === 'win32' ? 'npm.cmd' : 'npm', 'ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=warn'],
    'The packages could not be installed; what npm said stands above.',
  );
}
