import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';

import { ExplainJson } from '@/lib/report/explain-json';
import { accessText } from '@/lib/testing/logged';
import { runHoplens } from '@/lib/testing/test-console';

// The first test of a file loads the AWS clients, which may take seconds on a busy machine.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const folder = await mkdtemp(join(tmpdir(), 'hoplens-explain-'));
const file = join(folder, 'article.json');
beforeAll(async () => {
  await writeFile(file, (await runHoplens(['scan', '--sample', 'article', '--format', 'json'])).out);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** The line of the story, its load balancer called by its name alone. */
const LINE = accessText({
  elb: 'app/test-alb/…',
  target: '-',
  times: '-1 -1 -1',
  status: '464 -',
  request: 'GET https://index.html/ HTTP/1.1',
  targetGroup: '-',
});

async function explained(args: readonly string[], input = ''): Promise<ExplainJson> {
  const { exit, out, err } = await runHoplens(['explain', ...args, '--format', 'json'], { input });
  expect({ exit, err }).toEqual({ exit: 0, err: '' });
  return ExplainJson.parse(JSON.parse(out));
}

describe('hoplens explain', () => {
  it('says the same of an argument and of standard input', async () => {
    const json = await explained([file, LINE]);
    expect(json).toMatchObject({ status: 464, answeredBy: 'load-balancer', line: { kind: 'alb-access' } });
    expect(json.ways[0]).toMatchObject({ via: 'viewer', agreement: 'agrees', outcome: { reason: 'target-group-protocol-version' } });
    expect(json.hints.map(({ code }) => code)).toContain('line-older');
    expect(await explained([file], `${LINE}\n`)).toEqual(json);
    expect(await explained([file, '-'], LINE)).toEqual(json);
  });

  it('explains a status alone, of a sample too', async () => {
    const json = await explained(['sample:article', '464']);
    expect(json).toMatchObject({ status: 464, line: null });
    expect(json.ways.length).toBeGreaterThan(3);
  });

  it('tells a person, in both languages', async () => {
    const english = await runHoplens(['explain', file, LINE]);
    expect(english).toMatchObject({ exit: 0, err: '' });
    expect(english.out).toMatch(/^ALB access log · status 464[^]*464 target-group-protocol-version[^]*Repair/);
    expect((await runHoplens(['explain', file, LINE, '--lang', 'ja'])).out).toMatch(/^ALB アクセスログ[^]*修正/);
  });

  it.each([
    [['-'], 'cannot both come from standard input'],
    [[file, 'https://www.example.com/'], 'hoplens trace walks requests'],
    [[file, 'https 2026-11-06T03:00:00Z app/web/1'], 'breaks off after 3 fields'],
  ])('refuses %j', async (args, sentence) => {
    const { exit, out, err } = await runHoplens(['explain', ...args]);
    expect({ exit, out }).toEqual({ exit: 2, out: '' });
    expect(err).toContain(sentence);
  });
});
