import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { MatrixJson } from '@/lib/report/matrix-json';
import { runHoplens } from '@/lib/testing/test-console';

const folder = await mkdtemp(join(tmpdir(), 'hoplens-matrix-'));
const file = join(folder, 'article.json');
beforeAll(async () => {
  await writeFile(file, (await runHoplens(['scan', '--sample', 'article', '--format', 'json'])).out);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('hoplens matrix', () => {
  it('says the same of a file and the sample itself', async () => {
    const [fromFile, fromSample] = await Promise.all(
      [file, 'sample:article'].map((source) => runHoplens(['matrix', source, '--format', 'json'])),
    );
    expect(fromFile).toMatchObject({ exit: 0, err: '' });
    const { entries } = MatrixJson.parse(JSON.parse(fromFile?.out ?? ''));
    expect(entries.map(({ entry, severity }) => [entry.fronted, severity])).toEqual([
      [false, 'critical'],
      [true, 'medium'],
    ]);
    expect(fromSample?.out).toBe(fromFile?.out);
  });

  it.each([
    ['terminal', 'en', 'HTTP/2 → HTTP/1.1 → 464'],
    ['terminal', 'ja', '重大'],
    ['csv', 'en', '"Way in","Note"'],
    ['csv', 'ja', '\ufeff"入口","備考"'],
    ['markdown', 'en', '## `www.example.com`'],
    ['markdown', 'ja', '# プロトコル一覧表'],
  ])('speaks %s in %s', async (format, lang, part) => {
    const { exit, out, err } = await runHoplens(['matrix', file, '--format', format, '--lang', lang]);
    expect({ exit, err }).toEqual({ exit: 0, err: '' });
    expect(out).toContain(part);
  });

  it('writes a file', async () => {
    const out = join(folder, 'matrix.csv');
    const { exit, out: printed, err } = await runHoplens(['matrix', file, '--format', 'csv', '--out', out]);
    expect({ exit, printed }).toEqual({ exit: 0, printed: '' });
    expect(err).toContain('matrix.csv');
    expect(await readFile(out, 'utf8')).toMatch(/^"Way in",[^]*"464"[^]*\r\n$/);
  });

  it.each([
    [['matrix', 'sample:nothing'], 'sample account'],
    [['matrix', '/nowhere/gone.json'], 'There is no file'],
    [['matrix', 'sample:article', '--format', 'xls'], 'terminal, json, csv, markdown'],
    [['matrix'], 'snapshot'],
  ])('refuses %j in one sentence', async (args, part) => {
    const { exit, out, err } = await runHoplens(args);
    expect({ exit, out }).toEqual({ exit: 2, out: '' });
    expect(err).toContain(part);
    expect(err.trim().split('\n')).toHaveLength(1);
  });
});
