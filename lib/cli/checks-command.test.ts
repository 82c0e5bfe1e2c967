import { describe, expect, it } from 'vitest';

import { FINDABLE } from '@/lib/checks/findable';
import { CheckJson, ChecksJson } from '@/lib/report/checks-json';
import { runHoplens } from '@/lib/testing/test-console';

async function listed(...args: readonly string[]): Promise<(typeof ChecksJson)['_output']> {
  const { exit, out, err } = await runHoplens(['checks', '--format', 'json', ...args]);
  expect({ exit, err }).toEqual({ exit: 0, err: '' });
  return ChecksJson.parse(JSON.parse(out));
}

describe('hoplens checks', () => {
  it('lists every check and every reason as JSON', async () => {
    const all = await listed();
    expect(all.map(({ id }) => id)).toEqual(FINDABLE.map(({ id }) => id));
    expect(all.find(({ id }) => id === 'viewer-plaintext')).toEqual({
      id: 'viewer-plaintext',
      title: 'Viewers may use plain HTTP',
      severity: 'medium',
      place: 'viewer',
      subject: 'distribution',
      controls: expect.arrayContaining(['CloudFront.3']),
      source: expect.stringMatching(/^https:\/\/docs\.aws\.amazon\.com\//),
    });
    expect(all.find(({ id }) => id === 'redirect-loop')).toMatchObject({ subject: 'hop', place: null, severity: 'critical' });
  });

  it('keeps to a place, and to what a catalogue asks for', async () => {
    const viewer = await listed('--place', 'viewer');
    expect(viewer.length).toBeGreaterThan(0);
    expect(new Set(viewer.map(({ place }) => place))).toEqual(new Set(['viewer']));
    const hub = await listed('--standard', 'security-hub');
    expect(hub.map(({ id }) => id)).toContain('viewer-plaintext');
    expect(hub.filter(({ controls }) => controls.every((control) => control.includes(':')))).toEqual([]);
  });

  it.each([
    ['en', 'Viewer\n', '  viewer-plaintext  Medium\n    Viewers may use plain HTTP\n', 'Reasons for which requests end\n'],
    ['ja', 'ビューワー\n', '  viewer-plaintext  中\n', 'リクエストが終わる理由\n'],
  ])('lists them by place for a person, in %s', async (lang, ...parts) => {
    const { exit, out } = await runHoplens(['checks', '--lang', lang]);
    expect(exit).toBe(0);
    for (const part of parts) expect(out).toContain(part);
  });

  it('shows the page of a check, with the repair of an example', async () => {
    const { exit, out } = await runHoplens(['checks', 'viewer-plaintext']);
    expect(exit).toBe(0);
    expect(out).toMatch(/^viewer-plaintext {2}Medium\nViewers may use plain HTTP\n/);
    for (const title of ['What it costs', 'How it is decided', 'Repair', 'When the risk may be accepted'])
      expect(out).toContain(`\n${title}\n`);
    expect(out).toContain('1. CloudFront → Distributions → E1EXAMPLE → Behaviors.');
    expect(out).toContain('CloudFront.3');
    expect(out).not.toContain('{');
  });

  it.each([
    ['viewer-plaintext', 3, 'CloudFront → Distributions → E1EXAMPLE → Behaviors.'],
    ['redirect-loop', 1, undefined],
  ])('tells as JSON what is written about %s', async (id, passages, repair) => {
    const { out } = await runHoplens(['checks', id, '--format', 'json']);
    const told = CheckJson.parse(JSON.parse(out));
    expect([told.id, told.about.length, told.repair[0]]).toEqual([id, passages, repair]);
  });

  it('shows a reason with what AWS says', async () => {
    const { out } = await runHoplens(['checks', 'target-group-protocol-version']);
    expect(out).toContain('on the hop where requests end so');
    expect(out).toMatch(/http-464-issues/);
  });

  it.each([
    [['checks', 'viewer-plaintex'], 'There is no check viewer-plaintex; among those most like it are viewer-plaintext'],
    [['checks', '--place', 'moon'], 'viewer, edge, origin'],
    [['checks', '--standard', 'cis'], 'security-hub, prowler'],
  ])('refuses %j in one sentence', async (args, part) => {
    const { exit, out, err } = await runHoplens(args);
    expect({ exit, out }).toEqual({ exit: 2, out: '' });
    expect(err).toContain(part);
    expect(err.trim().split('\n')).toHaveLength(1);
  });
});
