import { describe, expect, it } from 'vitest';

import type { Inventory } from '@/lib/inventory/inventory';
import { linkChain } from '@/lib/chain/link-chain';
import { gap } from '@/lib/testing/gap';
import { lockedChain } from '@/lib/testing/locked-chain';
import { targetGroup } from '@/lib/testing/sample-parts';
import { smallAccount } from '@/lib/testing/small-account';
import { READ_AT, UNREAD } from '@/lib/testing/test-check';
import { unreadInventories } from '@/lib/testing/unread-inventories';
import { surveyChain } from '@/lib/trace/survey';

import { CHECKS } from './registry';
import { sceneOf } from './scene';

/** What each check says of each subject; a failure that the neighbours take back is a verdict of its own. */
function verdicts(inventory: Inventory): ReadonlyMap<string, string> {
  const chain = linkChain({ ...inventory, gaps: [...inventory.gaps, gap({ id: 'g', kind: 'tags', resource: 'x' })] });
  const scene = sceneOf({ chain, survey: surveyChain(chain) }, READ_AT);
  return new Map(
    CHECKS.flatMap((check) =>
      check
        .judge(scene)
        .map(({ subject, verdict, adjustment }): [string, string] => [
          `${check.id} ${subject.id}`,
          adjustment === null ? verdict.status : 'taken back',
        ]),
    ),
  );
}

/** What a verdict may become when less is known: itself, or unknown; what was taken back may count again. */
function allowed(before: string, after: string): boolean {
  if (before === after || after === 'unknown' || before === 'unknown') return true;
  // Neither finds anything: where a scanner is on, what it scans no longer matters.
  if (before === 'not-applicable' && after === 'pass') return true;
  return before === 'taken back' && after === 'fail';
}

describe('taking a fact away', () => {
  it.each<[what: string, inventory: Inventory]>([
    ['a sound chain', smallAccount()],
    ['a locked chain', smallAccount(lockedChain())],
    ['the story', smallAccount({ targetGroups: [targetGroup({ protocolVersion: 'HTTP2' })] })],
  ])('turns no verdict into its contrary: %s', { timeout: 240_000 }, (_, inventory) => {
    const before = verdicts(inventory);
    const flipped: string[] = [];
    let facts = 0;
    for (const [place, changed] of unreadInventories(inventory, UNREAD.$unknown)) {
      facts += 1;
      for (const [subject, after] of verdicts(changed)) {
        const was = before.get(subject);
        if (was !== undefined && !allowed(was, after)) flipped.push(`${place}: ${subject}: ${was} → ${after}`);
      }
    }
    expect(flipped).toEqual([]);
    expect(facts).toBeGreaterThan(100);
  });
});
