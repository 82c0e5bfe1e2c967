import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';

import { ShareBody } from '@/lib/shares/share-body';
import { openSnapshot } from '@/lib/snapshots/open-snapshot';
import { Snapshot, type SnapshotHop, type SnapshotUse } from '@/lib/snapshots/snapshot';
import { runHoplens } from '@/lib/testing/test-console';

// The first test of a file loads the AWS clients, which may take seconds on a busy machine.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const PAGES: readonly string[] = ['http1.1', 'http2', 'http3'];

/** The snapshot of a sample account, scanned over the wire by the command itself. */
async function scanned(name: string, more: readonly string[] = []): Promise<Snapshot> {
  const { exit, out, err } = await runHoplens(['scan', '--sample', name, '--format', 'json', ...more]);
  expect({ exit, err }).toEqual({ exit: 0, err: '' });
  return Snapshot.parse(JSON.parse(out));
}

function hopsOf({ hops }: Snapshot, kind: SnapshotHop['kind']): SnapshotHop[] {
  return hops.filter((hop) => hop.kind === kind);
}

function uses(snapshot: Snapshot, kind: SnapshotHop['kind']): SnapshotUse[] {
  return hopsOf(snapshot, kind).flatMap(({ effective }) => effective);
}

function pages(found: readonly SnapshotUse[]): SnapshotUse[] {
  return found.filter(({ request }) => PAGES.includes(request.kind));
}

function spoken(found: readonly SnapshotUse[]): string[] {
  return [...new Set(found.flatMap(({ http }) => http ?? []))].sort().reverse();
}

describe('hoplens scan --sample … --format json', () => {
  it('article: HTTP/3 and HTTP/2 from viewers, HTTP/1.1 over TLS to the origin, 464 for every page request', async () => {
    const snapshot = await scanned('article');
    expect(spoken(uses(snapshot, 'viewer'))).toEqual(['HTTP/3', 'HTTP/2', 'HTTP/1.1']);
    const origin = pages(uses(snapshot, 'origin'));
    expect(spoken(origin)).toEqual(['HTTP/1.1']);
    expect(origin.every(({ tls }) => tls !== null)).toBe(true);
    const target = pages(uses(snapshot, 'target'));
    expect(target.length).toBeGreaterThan(0);
    expect(new Set(target.map(({ outcome }) => `${String(outcome.status)} ${outcome.reason}`))).toEqual(
      new Set(['464 target-group-protocol-version']),
    );
    expect(snapshot.findings[0]).toMatchObject({ check: 'target-group-protocol-version', status: 'fail', severity: 'critical' });
  });

  it('sound: forwarded throughout', async () => {
    const snapshot = await scanned('sound');
    // The load balancer's own name leads nowhere: its security group lets nobody but CloudFront in.
    const inside = snapshot.hops.filter(
      ({ kind, from, to }) => kind !== 'viewer' || (from.kind === 'viewer' && to.kind === 'distribution'),
    );
    const ends = pages(inside.flatMap(({ effective }) => effective));
    expect(ends.length).toBeGreaterThan(0);
    expect(new Set(ends.map(({ outcome }) => outcome.reason))).toEqual(new Set(['forwarded']));
  });

  it('direct: HTTP/2 down to the container', async () => {
    const snapshot = await scanned('direct');
    expect(hopsOf(snapshot, 'origin')).toEqual([]);
    const http2 = uses(snapshot, 'target').filter(({ request }) => request.kind === 'http2');
    expect(http2.map(({ http, outcome }) => [http, outcome.reason])).toEqual(http2.map(() => ['HTTP/2', 'forwarded']));
    expect(http2.length).toBeGreaterThan(0);
  });

  it('grpc: HTTP/2 on the origin hop for gRPC, 464 for pages', async () => {
    const snapshot = await scanned('grpc');
    const grpc = uses(snapshot, 'origin').filter(({ framing, outcome }) => framing === 'gRPC' && outcome.reason === 'forwarded');
    expect(grpc.map(({ http }) => http)).toContain('HTTP/2');
    expect(new Set(grpc.map(({ http }) => http))).toEqual(new Set(['HTTP/2']));
    expect(pages(uses(snapshot, 'target')).map(({ outcome }) => outcome.status)).toContain(464);
  });
});

describe('hoplens scan', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'hoplens-scan-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('is the same from one run to the next', async () => {
    const [first, second] = [await scanned('article'), await scanned('article')];
    expect(second.id).toBe(first.id);
  });

  it('writes what it can read again: file, inventory, standard input', async () => {
    const file = join(folder, 'article.json');
    const written = await runHoplens(['scan', '--sample', 'article', '--format', 'json', '--out', file]);
    expect(written).toEqual({ exit: 0, out: '', err: `Written to ${file}.\n` });
    const text = await readFile(file, 'utf8');
    const opened = await openSnapshot(text);
    expect(opened.kind).toBe('snapshot');
    const again = await runHoplens(['scan', '--inventory', file, '--format', 'json']);
    expect(again.out).toBe(text);
    expect((await runHoplens(['scan', '--inventory', '-', '--format', 'json'], { input: text })).out).toBe(text);
    const bare = JSON.stringify(Snapshot.parse(JSON.parse(text)).inventory);
    expect((await runHoplens(['scan', '--inventory', '-', '--format', 'json'], { input: bare })).out).toBe(text);
    expect(await readdir(folder)).toEqual(['article.json']);
  });

  it.each([
    ['critical', 1],
    ['high', 1],
    ['low', 1],
  ])('article with --fail-on %s exits %i', async (severity, code) => {
    expect(await runHoplens(['scan', '--sample', 'article', '--quiet', '--fail-on', severity])).toMatchObject({ exit: code, err: '' });
  });

  it('takes accepted risks from a file, says which have run out, and exits by the rest', async () => {
    const file = join(folder, 'accept.yaml');
    const entry = (check: string, expires: string): string =>
      `  - { check: ${check}, subject: "*", reason: It is rebuilt every night., owner: web team, expires: ${expires} }\n`;
    const scan = ['scan', '--sample', 'article', '--only', 'deletion-protection-off', '--fail-on', 'low', '--accept', file];
    await writeFile(
      file,
      `accept:\n${['deletion-protection-off', 'edge-logs-off', 'no-such-check'].map((check) => entry(check, '2999-01-01')).join('')}`,
    );
    const { exit, out, err } = await runHoplens(scan);
    expect(exit).toBe(0);
    expect(out).toMatch(/Accepted by web team until\s+2999-01-01/);
    // Whether that of edge-logs-off is still needed, a scan that does not look cannot tell.
    expect(err).toBe('');
    expect(await runHoplens(['scan', '--sample', 'article', '--accept', file])).toMatchObject({
      err: expect.stringMatching(/^The acceptance of no-such-check .* matches nothing[^\n]*\n$/) as string,
    });
    await writeFile(file, `accept:\n${entry('deletion-protection-off', '2020-01-01')}`);
    expect(await runHoplens(scan)).toMatchObject({ exit: 1, err: expect.stringMatching(/ran out on 2020-01-01/) as string });
    await writeFile(file, 'accept: [');
    expect(await runHoplens(scan)).toMatchObject({ exit: 2, err: expect.stringMatching(/is no YAML/) as string });
    await rm(file);
  });

  it('sound has nothing critical', async () => {
    expect(await runHoplens(['scan', '--sample', 'sound', '--fail-on', 'critical'])).toMatchObject({ exit: 0, err: '' });
  });

  it.each([
    ['markdown', '# Review: Sample account article'],
    ['sarif', '"version": "2.1.0"'],
    ['junit', '<testsuites name="hoplens"'],
    ['csv', '"check","status","verdict"'],
    ['ocsf', '"class_uid": 2003'],
  ])('writes the review as %s', async (format, part) => {
    const { exit, out, err } = await runHoplens(['scan', '--sample', 'article', '--format', format]);
    expect({ exit, err }).toEqual({ exit: 0, err: '' });
    expect(out).toContain(part);
    expect(out).toContain('target-group-protocol-version');
  });

  it('writes one HTML file with what a share would hold, for outsiders unless somebody else is named', async () => {
    const shared = async (...more: string[]) => {
      const { exit, out } = await runHoplens(['scan', '--sample', 'article', '--format', 'html', ...more]);
      expect(exit).toBe(0);
      const [, data = ''] = /id="share">([^<]*)</.exec(out) ?? [];
      return ShareBody.parse(JSON.parse(gunzipSync(Buffer.from(data, 'base64')).toString('utf8')));
    };
    const outside = await shared();
    expect(outside).toMatchObject({ profile: 'external', sharedAt: '2026-11-24T02:00:00.000Z', expiresAt: null });
    expect(JSON.stringify(outside)).not.toContain('www.example.com');
    const inside = await shared('--audience', 'internal');
    expect(inside.profile).toBe('internal');
    expect(JSON.stringify(inside)).toContain('www.example.com');
    // The first file builds the viewer, where it was not built yet.
  }, 240_000);

  it('refuses an audience where names are shown as they are', async () => {
    const { exit, out, err } = await runHoplens(['scan', '--sample', 'article', '--format', 'json', '--audience', 'external']);
    expect({ exit, out }).toEqual({ exit: 2, out: '' });
    expect(err).toMatch(/^--audience belongs to --format html[^\n]*\n$/);
  });

  it.each([
    [['--only', 'viewer-plaintext'], [], ['viewer-plaintext']],
    [['--only', 'target-group-protocol-version'], ['target-group-protocol-version'], []],
    [
      ['--only', 'ELB.4', '--only', 'CloudFront.3'],
      expect.any(Array),
      expect.arrayContaining(['viewer-plaintext', 'invalid-headers-kept']),
    ],
    [['--only', 'viewer-plaintext', '--skip', 'viewer'], [], []],
  ])('looks only at what %j names', async (selection, checks, tallies) => {
    const snapshot = await scanned('article', selection);
    expect([...new Set(snapshot.findings.map(({ check }) => check))]).toEqual(checks);
    expect(snapshot.checks.map(({ check }) => check)).toEqual(tallies);
  });

  it('leaves out what --skip names, from outcomes and checks alike, also of a file', async () => {
    const file = join(folder, 'skipped.json');
    await runHoplens(['scan', '--sample', 'article', '--format', 'json', '--out', file]);
    const { out } = await runHoplens(['scan', '--inventory', file, '--format', 'json', '--skip', 'target', '--skip', 'edge-logs-off']);
    const before = Snapshot.parse(JSON.parse(await readFile(file, 'utf8')));
    const after = Snapshot.parse(JSON.parse(out));
    const kept = ({ place, check }: { place: string; check: string }): boolean => place !== 'target' && check !== 'edge-logs-off';
    expect(after.findings).toEqual(before.findings.filter(kept));
    expect(after.checks).toEqual(before.checks.filter(kept));
    expect(after.findings.length).toBeLessThan(before.findings.length);
  });

  it('exits by what is selected', async () => {
    const failing = ['scan', '--sample', 'article', '--quiet', '--fail-on', 'critical'];
    expect((await runHoplens([...failing, '--skip', 'target-group-protocol-version'])).exit).toBe(0);
    expect((await runHoplens([...failing, '--only', 'target-group-protocol-version'])).exit).toBe(1);
  });

  it('refuses a selection of nothing that there is, with what is most like it', async () => {
    const { exit, out, err } = await runHoplens(['scan', '--sample', 'article', '--skip', 'viewer-plaintex']);
    expect({ exit, out }).toEqual({ exit: 2, out: '' });
    expect(err).toMatch(/^--skip takes .*viewer-plaintex is none; .*viewer-plaintext.*\n$/);
  });

  it('tells a person the story, in both languages, without control characters', async () => {
    const english = await runHoplens(['scan', '--sample', 'article']);
    expect(english.out).toContain('464 target-group-protocol-version');
    expect(english.out).toMatch(/https:\/\/docs\.aws\.amazon\.com\/\S+/);
    expect(english.out).toContain('HTTP/1.1');
    const japanese = await runHoplens(['scan', '--sample', 'article', '--lang', 'ja']);
    expect(japanese.out).toContain('464 target-group-protocol-version');
    expect(japanese.out).toMatch(/ターゲットグループ/);
    for (const { out } of [english, japanese]) expect(out).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]|undefined|\[object/);
  });

  it('colours only a terminal, and not where NO_COLOR is set', async () => {
    const args = ['scan', '--sample', 'article', '--quiet'];
    expect((await runHoplens(args, { tty: true, env: { color: true } })).out).toContain('\u001b[1;31m');
    expect((await runHoplens(args, { tty: true })).out).not.toContain('\u001b');
    expect((await runHoplens(args, { env: { color: true } })).out).not.toContain('\u001b');
  });

  it('shows progress on a terminal, and clears it', async () => {
    const { err } = await runHoplens(['scan', '--sample', 'article'], { tty: true });
    expect(err).toMatch(/\d+ of \d+ calls/);
    expect(err.endsWith('\r\u001b[K')).toBe(true);
    expect((await runHoplens(['scan', '--sample', 'article', '--quiet'], { tty: true })).err).toBe('');
  });

  it('draws the chain as SVG', async () => {
    const { exit, out } = await runHoplens(['scan', '--sample', 'article', '--format', 'svg']);
    expect(exit).toBe(0);
    expect(out).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
    expect(out).toContain('464');
    expect(out).not.toMatch(/<script|style=/);
  });

  it('lists what could not be read with the action to allow, and goes on', async () => {
    const { exit, out } = await runHoplens(['scan', '--sample', 'article', '--fault', 'deny elasticloadbalancing:DescribeRules']);
    expect(exit).toBe(0);
    expect(out).toContain('elasticloadbalancing:DescribeRules');
    expect(out).not.toContain('464 target-group-protocol-version');
  });

  it('says in one sentence when nothing that leads in could be read', async () => {
    const { exit, out, err } = await runHoplens(['scan', '--sample', 'article', '--fault', 'deny']);
    expect({ exit, out }).toEqual({ exit: 2, out: '' });
    expect(err).toMatch(/^Neither distributions nor load balancers could be read \(Access denied\)\..*\n$/);
  });

  it('ends a cancelled scan with a sentence', async () => {
    const abort = new AbortController();
    setTimeout(() => {
      abort.abort();
    }, 50);
    const cancelled = await runHoplens(['scan', '--sample', 'estate', '--fault', 'delay 200'], { signal: abort.signal });
    expect(cancelled).toEqual({ exit: 2, out: '', err: 'The scan was cancelled.\n' });
  });

  it('keeps no file when the result cannot be written', async () => {
    const there = join(folder, 'a-folder');
    await writeFile(join(folder, 'plain'), '');
    for (const out of [join(folder, 'missing', 'x.json'), join(folder, 'plain', 'x.json')]) {
      expect(await runHoplens(['scan', '--sample', 'article', '--out', out])).toMatchObject({
        exit: 2,
        out: '',
        err: expect.stringContaining('cannot be written'),
      });
    }
    expect(there).not.toBe('');
  });
});
