import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

import { hashOf } from '../prepare/inputs.mjs';
import { ROOT } from '../prepare/root.mjs';

// The viewer, for the pages of shares and for files that stand alone: `node scripts/viewer/build.mjs`. Does nothing where what there is
// was made from the same sources.

const OUT = join(ROOT, 'public/viewer');
const INPUTS = ['app/globals.css', 'components', 'lib', 'package-lock.json', 'scripts/viewer', 'tsconfig.json'];

function sha256(content) {
  return createHash('sha256').update(content).digest('base64');
}

function isFresh(inputs) {
  const manifest = join(OUT, 'manifest.json');
  return existsSync(manifest) && JSON.parse(readFileSync(manifest, 'utf8')).inputs === inputs;
}

/** Writes a file whole or not at all: others may be building, and reading, at the same time. */
function write(name, content) {
  const draft = join(OUT, `${name}.${process.pid}`);
  writeFileSync(draft, content);
  renameSync(draft, join(OUT, name));
  return { name, bytes: Buffer.byteLength(content), gzip: gzipSync(content).byteLength, sha256: sha256(content) };
}

/** Takes away what earlier builds left; what ends in a number is being written by another one. */
function tidy(names) {
  for (const name of readdirSync(OUT)) if (!names.includes(name) && !/\.\d+$/.test(name)) rmSync(join(OUT, name), { force: true });
}

async function build(inputs) {
  const { bundleViewer } = await import('./bundle.mjs');
  const { shell, policy, parts, script, style } = await bundleViewer();
  mkdirSync(OUT, { recursive: true });
  const manifest = {
    inputs,
    shell: { ...write(shell.name, shell.content), policy },
    parts: parts.map(({ name, content }) => write(name, content)),
    script: write(script.name, script.content),
    style: write(style.name, style.content),
  };
  write('manifest.json', JSON.stringify(manifest, null, 2));
  tidy(['manifest.json', ...[shell, ...parts, script, style].map(({ name }) => name)]);
}

const inputs = hashOf(INPUTS);
if (!isFresh(inputs)) await build(inputs);
