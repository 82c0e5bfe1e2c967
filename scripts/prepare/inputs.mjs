import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

import { ROOT } from './root.mjs';

/** Whether a file can change what is built: neither tests can, nor what another build has made. */
function isInput(path) {
  return !/\.(test|corpus|real|hardening)\.tsx?$/.test(path) && !path.startsWith(join(ROOT, 'public/viewer'));
}

function filesAt(path) {
  const absolute = join(ROOT, path);
  if (!existsSync(absolute)) return [];
  if (statSync(absolute).isFile()) return [absolute];
  return readdirSync(absolute, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name));
}

/**
 * SHA-256 over names and contents of files, and of all files in folders. Times are not looked at: a checkout changes them.
 * @param {string[]} paths from the root of the repository
 */
export function hashOf(paths) {
  const hash = createHash('sha256');
  for (const path of paths.flatMap(filesAt).filter(isInput).sort()) {
    const content = readFileSync(path);
    hash.update(`${path.slice(ROOT.length)}\0${content.length}\0`).update(content);
  }
  return hash.digest('hex');
}
