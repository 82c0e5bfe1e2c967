import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

import { PlainFailure, requireStep, runStep } from './step.mjs';

/** Where nginx is when it is in no PATH but root's. */
const FOLDERS = ['/usr/sbin', '/usr/local/sbin', '/usr/local/bin', '/opt/homebrew/bin'];

/** Whether it starts, and is 1.19.10 or later: the tests use directives that came with it. */
function starts(path) {
  if (!existsSync(path)) return false;
  const said = spawnSync(path, ['-v'], { timeout: 20_000, encoding: 'utf8' }).stderr ?? '';
  const [major, minor, patch] = (/nginx\/(\d+)\.(\d+)\.(\d+)/.exec(said) ?? []).slice(1).map(Number);
  return major > 1 || minor > 19 || (minor === 19 && patch >= 10);
}

/** Path of an nginx that starts: `NGINX_PATH`, one in PATH or where systems put it; else null. Throws PlainFailure for a wrong `NGINX_PATH`. */
function findNginx() {
  const chosen = process.env.NGINX_PATH;
  if (chosen) {
    if (starts(chosen)) return chosen;
    throw new PlainFailure(`NGINX_PATH names ${chosen}, which is no nginx of 1.19.10 or later that starts.`);
  }
  const inPath = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  return [...inPath, ...FOLDERS].map((folder) => join(folder, 'nginx')).find(starts) ?? null;
}

/** Path of an nginx; installs Debian's where that is possible. Throws PlainFailure when there is none to be had. */
export async function ensureNginx() {
  const found = findNginx();
  if (found !== null) return found;
  const none = 'No nginx of 1.19.10 or later was found for the tests against real software: install one, or set NGINX_PATH.';
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) throw new PlainFailure(none);
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  await requireStep('Reading the list of system packages (apt-get update)', ['apt-get', 'update'], none, { env });
  await requireStep('Installing nginx (apt-get)', ['apt-get', 'install', '-y', '--no-install-recommends', 'nginx-light'], none, { env });
  // The package starts a server of its own on port 80, which nobody asked for.
  await runStep('Stopping the server that came with nginx', ['sh', '-c', 'update-rc.d nginx disable; invoke-rc.d nginx stop']);
  const installed = findNginx();
  if (installed === null) throw new PlainFailure(none);
  return installed;
}
