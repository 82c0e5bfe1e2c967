import { describe, expect, it } from 'vitest';

import { scaledClock } from '@/lib/gather/aws/calls/clock';
import type { Inventory } from '@/lib/inventory/inventory';
import { startSampleEndpoint } from '@/lib/sample/endpoint';
import { claimsOf } from '@/lib/testing/claims-of';
import { gap } from '@/lib/testing/gap';
import { gatherSample } from '@/lib/testing/gather-sample';
import { lockedChain } from '@/lib/testing/locked-chain';
import { targetGroup } from '@/lib/testing/sample-parts';
import { sealed } from '@/lib/testing/sealed';
import { smallAccount } from '@/lib/testing/small-account';
import { unreadInventories } from '@/lib/testing/unread-inventories';

import { compareSnapshots } from './compare-snapshots';

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
      wrong.push(...claimsOf(comparison).map((claim) => `${place}: ${claim}`));
      if (comparison.resources.every(({ fields }) => fields.length === 0) && !/(targets|runningCount|revisions|taskSets)/.test(place))
        wrong.push(`${place}: says nothing of it`);
    }
    expect(wrong).toEqual([]);
    expect(facts).toBeGreaterThan(100);
  });
});

describe('a call that is denied', () => {
  const scanned = async (account: string, nth: number | null): Promise<{ inventory: Inventory; calls: number }> => {
    const endpoint = await startSampleEndpoint({ faults: nth === null ? [] : [{ kind: 'deny', nth }] });
    const access = { regions: ['ap-northeast-1', 'us-east-1'] };
    const inventory = await gatherSample(endpoint, account, { clock: scaledClock(50), deadlineMs: 10_000_000, access }).finally(() =>
      endpoint.close(),
    );
    return { inventory, calls: endpoint.calls.length };
  };

  it.each(['article', 'sound'])('removes, fixes and changes nothing: %s', { timeout: 240_000 }, async (account) => {
    const { inventory, calls } = await scanned(account, null);
    const base = sealed(inventory);
    const wrong: string[] = [];
    for (let nth = 1; nth <= calls; nth += 1) {
      const head = sealed((await scanned(account, nth)).inventory);
      const { comparison } = compareSnapshots(base, head);
      wrong.push(...claimsOf(comparison).map((claim) => `${head.inventory.gaps.map(({ id }) => id).join()}: ${claim}`));
    }
    expect(wrong).toEqual([]);
    expect(calls).toBeGreaterThan(40);
  });
});
