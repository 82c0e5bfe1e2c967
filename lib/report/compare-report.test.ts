import { describe, expect, it } from 'vitest';

import { compareSnapshots } from '@/lib/compare/compare-snapshots';
import type { SnapshotComparison } from '@/lib/compare/snapshot-comparison';
import type { Inventory } from '@/lib/inventory/inventory';
import { translatorFor } from '@/lib/messages/catalogue';
import { lockedChain } from '@/lib/testing/locked-chain';
import { ODD_NAMES } from '@/lib/testing/reviewed-snapshot';
import { distribution, loadBalancer, targetGroup } from '@/lib/testing/sample-parts';
import { sealed } from '@/lib/testing/sealed';
import { smallAccount } from '@/lib/testing/small-account';

import { ComparisonJson, comparisonJson } from './compare-json';
import { comparisonMarkdown } from './compare-markdown';
import { comparisonReport } from './compare-terminal';
import { createPaint } from './paint';

const story = smallAccount({ targetGroups: [targetGroup({ protocolVersion: 'HTTP2' })] });
const [en, ja] = [translatorFor('en'), translatorFor('ja')];

function compared(base: Inventory, head: Inventory): SnapshotComparison {
  return compareSnapshots(sealed(base), sealed(head)).comparison;
}

/** An account in which everything that may be named is called `name`. */
function called(name: string): Inventory {
  return smallAccount({
    distributions: [distribution({ comment: name, tags: { [name]: name } })],
    loadBalancers: [loadBalancer({ name, tags: { [name]: name } })],
    targetGroups: [targetGroup({ protocolVersion: 'HTTP2' }), targetGroup({ name, arn: targetGroup({ name: 'spare' }).arn })],
  });
}

describe('a comparison as JSON', () => {
  it('is what its schema says, and lists what differs', () => {
    const json = ComparisonJson.parse(JSON.parse(comparisonJson(compared(story, smallAccount(lockedChain())))));
    expect(json.schema).toBe('hoplens.comparison/1');
    expect(json.requests[0]).toMatchObject({
      change: 'changed',
      base: { outcome: { status: 464 } },
      head: { outcome: { reason: 'forwarded' } },
    });
    expect([...json.hops, ...json.findings, ...json.resources].every(({ change }) => change !== 'same')).toBe(true);
    expect(json.compared.resources).toBeGreaterThan(json.resources.length);
  });
});

describe('a comparison as Markdown', () => {
  it('begins with behaviour, and folds the rest', () => {
    const text = comparisonMarkdown(compared(story, smallAccount(lockedChain())), en);
    const places = [
      'end or speak otherwise',
      '464 target-group-protocol-version',
      'Open → Shut',
      '**Findings**',
      '<details>',
      'ProtocolVersion',
    ];
    const found = places.map((place) => text.indexOf(place));
    expect(found).toEqual([...found].sort((a, b) => a - b));
    expect(found[0]).toBeGreaterThan(0);
  });

  it('is short where nothing differs', () => {
    const text = comparisonMarkdown(compared(story, story), en);
    expect(text).toContain('No difference in behavior');
    expect(text.split('\n').filter((line) => line !== '')).toHaveLength(4);
  });

  it.each(ODD_NAMES)('shows the name %j as text only', (name) => {
    // In a code span nothing is read as markup.
    const text = comparisonMarkdown(compared(smallAccount(), called(name)), en).replaceAll(/`[^`\n]*`/g, '');
    expect(text.match(/<\/?details>|<details><summary>/g)?.length).toBe(text.match(/^<\/?details>/gm)?.length);
    expect(text).not.toMatch(/<script|\]\(javascript|^# heading|\u001b|\u202e/m);
  });

  it.each([
    ['English', en],
    ['Japanese', ja],
  ])('fits a comment, however much differs: %s', (_, t) => {
    const many = Array.from({ length: 400 }, (_one, at) =>
      targetGroup({ name: `group-${String(at)}`.padEnd(32, 'x'), protocolVersion: 'HTTP2' }),
    );
    const text = comparisonMarkdown(compared(smallAccount(), smallAccount({ targetGroups: [targetGroup(), ...many] })), t);
    expect(new TextEncoder().encode(text).length).toBeLessThan(60_000);
    expect(text.match(/<details>/g)?.length).toBe(text.match(/<\/details>/g)?.length);
    expect(text).toContain(t.messages.compare.inJson);
  });
});

describe('a comparison at a terminal', () => {
  it.each(ODD_NAMES)('prints the name %j', (name) => {
    const text = comparisonReport(compared(smallAccount(), called(name)), { t: en, paint: createPaint(false), columns: 80 });
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e\u200b]/);
    expect(text).toContain('Configuration');
  });
});
