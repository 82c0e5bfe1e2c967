import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { describe, expect, it, vi } from 'vitest';

import { snapshotJson } from '@/lib/report/json';
import { ComparisonJson } from '@/lib/report/compare-json';
import { targetGroup } from '@/lib/testing/sample-parts';
import { sealed } from '@/lib/testing/sealed';
import { smallAccount } from '@/lib/testing/small-account';
import { runHoplens } from '@/lib/testing/test-console';

// The first test of a file loads the AWS clients, which may take seconds on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

async function files(): Promise<{ folder: string; sound: string; broken: string }> {
  const folder = await mkdtemp(join(tmpdir(), 'hoplens-diff-'));
  const [sound, broken] = [join(folder, 'sound.json'), join(folder, 'broken.json')];
  await writeFile(sound, snapshotJson(sealed(smallAccount())));
  await writeFile(broken, snapshotJson(sealed(smallAccount({ targetGroups: [targetGroup({ protocolVersion: 'HTTP2' })] }))));
  return { folder, sound, broken };
}

describe('hoplens diff', () => {
  it('tells the story between two sample accounts', async () => {
    const { exit, out, err } = await runHoplens(['diff', 'sample:article', 'sample:sound']);
    expect({ exit, err }).toEqual({ exit: 0, err: '' });
    expect(out).toMatch(/464 target-group-protocol-version[^]*Ways past CloudFront: shop-alb: Open → Shut[^]*Findings:[^]*Configuration:/);
  });

  it.each<[what: string, order: 'worse' | 'better', flags: string[], exit: number]>([
    ['a new critical finding', 'worse', ['--fail-on', 'critical'], 1],
    ['without --fail-on', 'worse', [], 0],
    ['a fixed one', 'better', ['--fail-on', 'critical'], 0],
  ])('exits by what is new: %s', async (_, order, flags, exit) => {
    const { sound, broken } = await files();
    const sides = order === 'worse' ? [sound, broken] : [broken, sound];
    expect(await runHoplens(['diff', ...sides, ...flags])).toMatchObject({ exit, err: '' });
  });

  it('does not fail for what was there before', async () => {
    const { broken } = await files();
    const { exit, out } = await runHoplens(['diff', broken, broken, '--fail-on', 'info']);
    expect(exit).toBe(0);
    expect(out).toContain('No difference in behavior');
  });

  it('writes the documented JSON and Markdown to a file', async () => {
    const { folder, sound, broken } = await files();
    const [json, markdown] = [join(folder, 'diff.json'), join(folder, 'diff.md')];
    await runHoplens(['diff', broken, sound, '--format', 'json', '--out', json]);
    await runHoplens(['diff', broken, sound, '--format', 'markdown', '--out', markdown]);
    expect(ComparisonJson.parse(JSON.parse(await readFile(json, 'utf8'))).findings[0]?.change).toBe('fixed');
    expect(await readFile(markdown, 'utf8')).toMatch(/^### Compared/);
  });

  it('names the file that is wrong', async () => {
    const { sound } = await files();
    const { exit, err } = await runHoplens(['diff', sound, '/nowhere.json']);
    expect({ exit, named: err.includes('/nowhere.json') }).toEqual({ exit: 2, named: true });
  });
});
