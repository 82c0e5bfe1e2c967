import { describe, expect, it } from 'vitest';

import { Inventory } from '@/lib/inventory/inventory';
import { linkChain } from '@/lib/chain/link-chain';
import { gap } from '@/lib/testing/gap';
import { lockedChain } from '@/lib/testing/locked-chain';
import { targetGroup } from '@/lib/testing/sample-parts';
import { smallAccount } from '@/lib/testing/small-account';
import { READ_AT, UNREAD } from '@/lib/testing/test-check';
import { surveyChain } from '@/lib/trace/survey';

import { CHECKS } from './registry';
import { sceneOf } from './scene';

/** Every inventory that results when one fact cannot be read: its place, and the inventory. */
function* unread(inventory: Inventory): Generator<[place: string, inventory: Inventory]> {
  const places: (string | number)[][] = [];
  const collect = (value: unknown, place: (string | number)[]): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, child] of Object.entries(value)) {
      const at = [...place, Array.isArray(value) ? Number(key) : key];
      places.push(at);
      collect(child, at);
    }
  };
  collect(inventory, []);
  for (const place of places) {
    const changed = structuredClone(inventory);
    const parent = place.slice(0, -1).reduce<unknown>((value, key) => Reflect.get(value as object, key) as unknown, changed);
    Reflect.set(parent as object, place.at(-1)!, UNREAD);
    // Only what the schema knows as a fact can be unread.
    if (Inventory.safeParse(changed).success) yield [place.join('.'), changed];
  }
}

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
    for (const [place, changed] of unread(inventory)) {
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
