import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
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

async function build(inputs) {
  const { bundleViewer } = await import('./bundle.mjs');
  const files = await bundleViewer();
  // A folder of its own until it is whole: others may be reading what is there.
  const draft = `${OUT}.${process.pid}`;
  mkdirSync(draft, { recursive: true });
  const described = (name, content) => {
    writeFileSync(join(draft, name), content);
    return { name, bytes: Buffer.byteLength(content), gzip: gzipSync(content).byteLength, sha256: sha256(content) };
  };
  const manifest = {
    inputs,
    shell: { ...described('shell.html', files.shell), policy: files.policy },
    parts: files.parts.map(({ name, content }) => described(name, content)),
    script: described('file.js', files.script),
    style: described(files.styleName, files.style),
  };
  writeFileSync(join(draft, 'manifest.json'), JSON.stringify(manifest, null, 2));
  rmSync(OUT, { recursive: true, force: true });
  renameSync(draft, OUT);
}

const inputs = hashOf(INPUTS);
if (!isFresh(inputs)) await build(inputs);
