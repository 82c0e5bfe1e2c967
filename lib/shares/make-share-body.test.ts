import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { Acceptance } from '@/lib/checks/accept';
import { analyze } from '@/lib/checks/analyze';
import { stands } from '@/lib/checks/finding';
import type { Inventory } from '@/lib/inventory/inventory';
import { translatorFor } from '@/lib/messages/catalogue';
import { findingsMarkdown } from '@/lib/report/findings-markdown';
import { findingsSarif } from '@/lib/report/findings-sarif';
import { createPaint } from '@/lib/report/paint';
import { svgReport } from '@/lib/report/svg';
import { terminalReport } from '@/lib/report/terminal';
import { type SampleEndpoint, startSampleEndpoint } from '@/lib/sample/endpoint';
import { seal } from '@/lib/snapshots/seal';
import type { Snapshot } from '@/lib/snapshots/snapshot';
import { gatherSample } from '@/lib/testing/gather-sample';

import { makeShareBody } from './make-share-body';
import { ShareBody } from './share-body';

const AT = new Date('2026-11-27T08:00:00Z');
const TIMES = { sharedAt: AT, expiresAt: null, toolVersion: '1.2.3' };

let endpoint: SampleEndpoint;
let snapshot: Snapshot;
beforeAll(async () => {
  endpoint = await startSampleEndpoint();
  snapshot = seal(analyze(named(await gatherSample(endpoint, 'careless'))), { createdAt: AT, toolVersion: '0.0.0' });
}, 60_000);
afterAll(() => endpoint.close());

/** The account with a word in everything that somebody named: hosts, resources, paths, headers, tags. */
function named(inventory: Inventory): Inventory {
  const text = JSON.stringify(inventory)
    .replaceAll('example.com', 'zebrafinch.com')
    .replaceAll(/mall/g, 'zebrafinch')
    .replaceAll(inventory.source.accountId ?? '', '987654321098')
    .replaceAll('"comment":"', '"comment":"zebrafinch ');
  return JSON.parse(text) as Inventory;
}

describe('a share for outsiders', () => {
  it('names nobody, in no form in which it is shown', () => {
    const { body } = makeShareBody({ ...TIMES, snapshot, acceptances: [], profile: 'external' });
    const analysis = analyze(body.snapshot.inventory);
    const shown = (['en', 'ja'] as const).flatMap((locale) => {
      const t = translatorFor(locale);
      return [
        svgReport(analysis, t, 'All'),
        findingsMarkdown(body.snapshot, analysis, t),
        findingsSarif(body.snapshot, t),
        terminalReport(body.snapshot, analysis, { t, paint: createPaint(false), columns: 100 }),
      ];
    });
    const fingerprints = JSON.stringify(snapshot).match(/"fingerprint":"[^"]+"/g) ?? [];
    expect(fingerprints.length).toBeGreaterThan(3);
    const told = [JSON.stringify(snapshot), JSON.stringify(body), ...shown].map((text) => ({
      names: text.match(/zebrafinch|987654321098/gi)?.length ?? 0,
      fingerprints: fingerprints.filter((one) => text.includes(one)).length,
    }));
    expect(told[0]?.names).toBeGreaterThan(100);
    expect(told.slice(1)).toEqual(told.slice(1).map(() => ({ names: 0, fingerprints: 0 })));
  });

  it('is what its schema says, judged by this version, as of the scan, and the same each time', () => {
    const share = () =>
      makeShareBody({ ...TIMES, snapshot, acceptances: [], profile: 'external', expiresAt: new Date('2026-12-04T00:00:00Z') }).body;
    const body = share();
    expect(ShareBody.parse(body)).toEqual(body);
    expect(body).toMatchObject({
      expiresAt: '2026-12-04T00:00:00.000Z',
      snapshot: { createdAt: snapshot.createdAt, tool: { version: '1.2.3' } },
    });
    expect(body.snapshot.id).not.toBe(snapshot.id);
    expect(share()).toEqual(body);
  });
});

describe('a share for insiders', () => {
  it('keeps names, and neither fingerprints nor what people wrote', () => {
    const { body, replacements } = makeShareBody({ ...TIMES, snapshot, acceptances: [], profile: 'internal' });
    expect(JSON.stringify(body)).toContain('shop.zebrafinch.zebrafinch.com');
    expect(JSON.stringify(body)).not.toMatch(/"fingerprint":"(?!secret-)/);
    expect(body.snapshot.inventory.distributions.map(({ comment }) => comment)).toEqual(snapshot.inventory.distributions.map(() => ''));
    expect(new Set(replacements.map(({ kind }) => kind))).toEqual(new Set(['text']));
  });
});

describe('acceptances', () => {
  const accepted = (profile: 'external' | 'internal', of: (one: Snapshot['findings'][number]) => string) => {
    const acceptances = snapshot.findings.filter(stands).map((one): Acceptance => ({
      check: one.check,
      subject: of(one),
      reason: 'zebrafinch said so',
      owner: 'zebrafinch',
      expires: '2027-01-31',
    }));
    return makeShareBody({ ...TIMES, snapshot, acceptances, profile }).body.snapshot.findings;
  };

  it.each([
    ['an id', (one: Snapshot['findings'][number]) => one.subject.id],
    ['a name', (one: Snapshot['findings'][number]) => one.subject.name],
    ['every subject', () => '*'],
  ])('of what %s says are of the same findings in a share', (_, of) => {
    const findings = accepted('external', of);
    expect(findings.filter(stands)).toEqual([]);
    expect(findings.filter(({ adjusted }) => adjusted?.verdict === 'accepted').length).toBe(snapshot.findings.filter(stands).length);
  });

  it('tell outsiders neither who nor why, and insiders both', () => {
    const said = (profile: 'external' | 'internal') =>
      accepted(profile, ({ subject }) => subject.id).flatMap(({ adjusted }) =>
        adjusted?.verdict === 'accepted' ? [`${adjusted.owner}|${adjusted.reason}`] : [],
      );
    expect(new Set(said('external'))).toEqual(new Set(['|']));
    expect(new Set(said('internal'))).toEqual(new Set(['zebrafinch|zebrafinch said so']));
  });

  it('of one finding is of that one alone', () => {
    const own = snapshot.findings.filter(stands).find(({ subject }) => subject.kind === 'load-balancer');
    const acceptance = { check: own?.check ?? '', subject: own?.subject.id ?? '', reason: 'r', owner: 'o', expires: '2027-01-31' };
    const { findings } = makeShareBody({ ...TIMES, snapshot, acceptances: [acceptance], profile: 'external' }).body.snapshot;
    const taken = findings.filter(({ adjusted }) => adjusted?.verdict === 'accepted');
    expect(taken.map(({ check, severity }) => [check, severity])).toEqual([[own?.check, own?.severity]]);
  });
});
