import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';

import { afterAll, beforeAll, expect, it, vi } from 'vitest';

import { runHoplens } from '@/lib/testing/test-console';

// The first test of a file loads the AWS clients, which may take seconds on a busy machine.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const folder = await mkdtemp(join(tmpdir(), 'hoplens-gzip-'));
const file = join(folder, 'article.json.gz');
beforeAll(async () => {
  await runHoplens(['scan', '--sample', 'article', '--format', 'json', '--out', file]);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

it('a scan writes gzip where its file is called so', async () => {
  const text = gunzipSync(await readFile(file)).toString('utf8');
  expect(JSON.parse(text)).toMatchObject({ schema: 'hoplens.snapshot/2', source: { name: 'article' } });
});

it('a snapshot in gzip is opened, whatever it is called', async () => {
  const other = join(folder, 'article.json');
  await writeFile(other, await readFile(file));
  for (const name of [file, other]) {
    const { out, exit: code } = await runHoplens(['trace', name, 'GET', 'https://d111111abcdef8.cloudfront.net/', '--format', 'json']);
    expect({ code, status: (JSON.parse(out) as { outcome?: object }).outcome !== undefined }).toMatchObject({ code: 0, status: true });
  }
});

it.each([
  ['cut', (bytes: Uint8Array) => bytes.subarray(0, bytes.length / 2)],
  ['no gzip behind its first bytes', () => new Uint8Array([0x1f, 0x8b, 1, 2, 3])],
])('a gzip file that is %s is refused in one sentence', async (_, change) => {
  const broken = join(folder, 'broken.json.gz');
  await writeFile(broken, change(gzipSync('{"schema":"hoplens.snapshot/2"}')));
  const { err, exit: code } = await runHoplens(['trace', broken, 'GET', 'https://www.example.com/']);
  expect({ err, code }).toEqual({ err: 'This gzip file is broken: it ends early or is no gzip. Export the snapshot again.\n', code: 2 });
});
