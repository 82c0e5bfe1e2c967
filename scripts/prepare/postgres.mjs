import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';

import { PlainFailure, requireStep, runStep } from './step.mjs';

const DEBIAN = '/usr/lib/postgresql';
/** Where a PostgreSQL is when it is in no PATH. */
const FOLDERS = ['/usr/local/pgsql/bin', '/usr/local/bin', '/opt/homebrew/bin'];

/** Whether a folder has a server of 13 or later and what makes a cluster for it. */
function serves(folder) {
  if (!existsSync(join(folder, 'initdb'))) return false;
  const said = spawnSync(join(folder, 'postgres'), ['--version'], { timeout: 20_000, encoding: 'utf8' }).stdout ?? '';
  return Number(/\(PostgreSQL\) (\d+)/.exec(said)?.[1]) >= 13;
}

/** Newest first. */
function debianFolders() {
  if (!existsSync(DEBIAN)) return [];
  const versions = readdirSync(DEBIAN).sort((a, b) => Number(b) - Number(a));
  return versions.map((version) => join(DEBIAN, version, 'bin'));
}

/** Folder of `postgres` and `initdb`: `POSTGRES_BIN`, one in PATH or where systems put it; else null. Throws PlainFailure for a wrong `POSTGRES_BIN`. */
function findPostgres() {
  const chosen = process.env.POSTGRES_BIN;
  if (chosen) {
    if (serves(chosen)) return chosen;
    throw new PlainFailure(`POSTGRES_BIN names ${chosen}, which has no PostgreSQL server of 13 or later that starts.`);
  }
  const inPath = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  return [...inPath, ...debianFolders(), ...FOLDERS].find(serves) ?? null;
}

/** Folder of a PostgreSQL server's programs; installs Debian's where that is possible. Throws PlainFailure when there is none to be had. */
export async function ensurePostgres() {
  const found = findPostgres();
  if (found !== null) return found;
  const none = 'No PostgreSQL server of 13 or later was found for the hardening tests: install one, or set POSTGRES_BIN to its folder.';
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) throw new PlainFailure(none);
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  await requireStep('Reading the list of system packages (apt-get update)', ['apt-get', 'update'], none, { env });
  const install = ['apt-get', 'install', '-y', '--no-install-recommends', 'postgresql'];
  await requireStep('Installing PostgreSQL (apt-get)', install, none, { env });
  // The package starts a server of its own, which nobody asked for; the tests start theirs.
  const stop = 'update-rc.d postgresql disable; invoke-rc.d postgresql stop';
  await runStep('Stopping the server that came with PostgreSQL', ['sh', '-c', stop]);
  const installed = findPostgres();
  if (installed === null) throw new PlainFailure(none);
  return installed;
}
