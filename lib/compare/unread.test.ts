import { describe, expect, it } from 'vitest';

import type { Inventory } from '@/lib/inventory/inventory';
import { gap } from '@/lib/testing/gap';
import { lockedChain } from '@/lib/testing/locked-chain';
import { targetGroup } from '@/lib/testing/sample-parts';
import { sealed } from '@/lib/testing/sealed';
import { smallAccount } from '@/lib/testing/small-account';
import { unreadInventories } from '@/lib/testing/unread-inventories';

import { compareSnapshots } from './compare-snapshots';
import type { SnapshotComparison } from './snapshot-comparison';

/** What a comparison claims to know of something that is gone or otherwise. */
function claims({ requests, hops, findings, resources, bypass }: SnapshotComparison): string[] {
  return [
    ...requests.filter(({ change }) => change === 'changed').map(({ kind, request, before, after }) => `request ${kind} ${request.host}${request.path} ${before.trace.outcome.reason} ${after.trace.outcome.reason}`),
    ...hops.filter(({ change }) => !['same', 'unread'].includes(change)).map(({ id, change }) => `hop ${change} ${id}`),
    ...findings.filter(({ change }) => change === 'fixed').map(({ base }) => `fixed ${String(base?.check)} ${String(base?.subject.id)}`),
    ...resources.flatMap(({ change, kind, base, head, fields }) => [
      ...(['same', 'unread'].includes(change) ? [] : [`${kind} ${change} ${String((head ?? base)?.id)}`]),
      ...fields.filter((field) => field.change !== 'unread').map((field) => `${kind} ${field.change} ${field.path}`),
    ]),
    ...bypass.filter(({ changed, after }) => changed && (after === null || after === 'shut')).map(({ loadBalancer }) => `bypass ${loadBalancer.id}`),
  ];
}

const GAP = gap({ id: 'g', kind: 'tags', resource: 'x' });

describe('taking an answer away from head', () => {
  it.each<[what: string, inventory: Inventory]>([
    ['a locked chain', smallAccount(lockedChain())],
    ['the story', smallAccount({ targetGroups: [targetGroup({ protocolVersion: 'HTTP2' })] })],
  ])('removes, fixes and changes nothing: %s', { timeout: 240_000 }, (_, inventory) => {
    const base = sealed(inventory);
    const wrong: string[] = [];
    let facts = 0;
    for (const [place, changed] of unreadInventories(inventory, GAP.id)) {
      facts += 1;
      const { comparison } = compareSnapshots(base, sealed({ ...changed, gaps: [...changed.gaps, GAP] }));
      wrong.push(...claims(comparison).map((claim) => `${place}: ${claim}`));
      if (comparison.resources.every(({ fields }) => fields.length === 0) && !/(targets|runningCount|revisions|taskSets)/.test(place))
        wrong.push(`${place}: says nothing of it`);
    }
    expect(wrong).toEqual([]);
    expect(facts).toBeGreaterThan(100);
  });
});
