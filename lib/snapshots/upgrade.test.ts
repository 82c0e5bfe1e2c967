import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

import { describe, expect, it } from 'vitest';

import { analyze } from '@/lib/checks/analyze';
import { Inventory } from '@/lib/inventory/inventory';
import { translatorFor } from '@/lib/messages/catalogue';
import { findingSentence } from '@/lib/messages/check-texts';
import { smallAccount } from '@/lib/testing/small-account';

import { openSnapshot } from './open-snapshot';
import { rejudge } from './rejudge';
import { contentId } from './seal';
import type { Snapshot } from './snapshot';
import { upgradeInventory } from './upgrade';

/** The sample account `article`, scanned by the version that ended each milestone. Kept for ever. */
const FOLDER = new URL('./fixtures', import.meta.url).pathname;
const FIXTURES = readdirSync(FOLDER).sort();

function sealedText(fixture: string): string {
  return gunzipSync(readFileSync(join(FOLDER, fixture))).toString('utf8');
}

async function opened(fixture: string): Promise<{ snapshot: Snapshot; sealed: Snapshot }> {
  const text = sealedText(fixture);
  const result = await openSnapshot(text);
  if (result.kind !== 'snapshot') throw new Error('no snapshot');
  return { snapshot: result.snapshot, sealed: JSON.parse(text) as Snapshot };
}

it('has a snapshot of every earlier milestone', () => {
  expect(FIXTURES).toEqual(['article-2026-11-24-first.json.gz', 'article-2026-11-27-checks.json.gz', 'article-2026-11-27-traces.json.gz']);
});

describe.each(FIXTURES)('%s', (fixture) => {
  it('opens, and its id, findings and hops stay as they were sealed', async () => {
    const { snapshot, sealed } = await opened(fixture);
    expect(snapshot).toMatchObject({ schema: 'hoplens.snapshot/2', id: sealed.id, createdAt: sealed.createdAt, source: sealed.source });
    expect(snapshot.id).toBe(contentId(JSON.parse(sealedText(fixture)) as object));
    expect(snapshot.hops).toEqual(sealed.hops);
    expect(snapshot.findings).toMatchObject(sealed.findings);
    expect(snapshot.findings.length).toBe(sealed.findings.length);
  });

  it('every finding can be said, and stands on something', async () => {
    const { snapshot } = await opened(fixture);
    for (const finding of snapshot.findings) {
      expect(finding.subject.name).not.toBe('');
      expect(findingSentence(translatorFor('en'), finding)).not.toBe('');
      expect(findingSentence(translatorFor('ja'), finding)).not.toBe('');
    }
  });

  it('still knows what its story is, as today’s rules judge it', async () => {
    const { snapshot } = await opened(fixture);
    const today = rejudge(snapshot, '9.9.9');
    expect(today).toMatchObject({ id: snapshot.id, createdAt: snapshot.createdAt, tool: { version: '9.9.9' } });
    const story = today.findings.find(({ check }) => check === 'target-group-protocol-version');
    // The first versions did not read what web ACL rules hang on, so that one of them may answer first.
    const status = fixture.includes('checks') ? 'fail' : 'unknown';
    expect(story).toMatchObject({ status, severity: 'critical' });
  });

  it('a change of the old file is seen', async () => {
    const text = sealedText(fixture).replace('"HTTP2"', '"HTTP1"');
    await expect(openSnapshot(text)).rejects.toMatchObject({ code: 'bad-input', params: { fault: 'snapshot-tampered' } });
  });
});

describe('what an older version did not read', () => {
  it.each(['article-2026-11-24-first.json.gz', 'article-2026-11-27-traces.json.gz'])(
    'is unknown, never passed or failed: %s',
    async (fixture) => {
      const { snapshot } = await opened(fixture);
      const today = rejudge(snapshot, '9.9.9');
      const about = [
        'exec-unencrypted',
        'security-group-undescribed',
        'certificate-renewal-failing',
        'flow-logs-off',
        'container-logs-block',
      ];
      for (const check of about) {
        const tally = today.checks.find((one) => one.check === check);
        if (tally === undefined) throw new Error(`${check} looks at nothing.`);
        expect({ check, pass: tally.pass, fail: tally.fail }).toEqual({ check, pass: 0, fail: 0 });
      }
      const old = snapshot.inventory.gaps.filter(({ reason }) => reason === 'older-version');
      expect(old.length).toBeGreaterThan(10);
      expect(new Set(old.map(({ id }) => id)).size).toBe(old.length);
    },
  );

  it('says of nothing that it changed: every fact is the same as in the snapshot, or unknown', async () => {
    const { snapshot, sealed } = await opened('article-2026-11-24-first.json.gz');
    const lost: string[] = [];
    const compare = (before: unknown, after: unknown, path: string): void => {
      if (typeof before !== 'object' || before === null) {
        if (before !== after) lost.push(path);
        return;
      }
      for (const [key, value] of Object.entries(before)) compare(value, (after as Record<string, unknown>)[key], `${path}.${key}`);
    };
    const { schema: _schema, webAcls: _webAcls, ...before } = sealed.inventory;
    compare(before, snapshot.inventory, 'inventory');
    expect(lost).toEqual([]);
    expect(snapshot.inventory.webAcls[0]?.rules).toHaveProperty('$unknown');
  });
});

describe('upgradeInventory', () => {
  it('changes nothing of an inventory that has everything', () => {
    const inventory = smallAccount();
    expect(upgradeInventory({ ...inventory, schema: 'hoplens.inventory/1' })).toEqual(inventory);
  });

  it('opens an inventory alone', async () => {
    const { inventory } = JSON.parse(sealedText('article-2026-11-24-first.json.gz')) as Snapshot;
    const result = await openSnapshot(JSON.stringify(inventory));
    expect(result.kind).toBe('inventory');
    expect(analyze(result.kind === 'inventory' ? result.inventory : smallAccount()).survey.hops.length).toBeGreaterThan(0);
  });

  it.each([null, 7, [], {}, { source: { regions: 'x' }, clusters: { a: 1 }, webAcls: [null] }])('leaves %j to be refused', (json) => {
    expect(Inventory.safeParse(upgradeInventory(json)).success).toBe(false);
  });
});
