import fc from 'fast-check';
import { expect, it } from 'vitest';

import { analyze } from '@/lib/checks/analyze';
import { CHECKS } from '@/lib/checks/registry';
import { sceneOf } from '@/lib/checks/scene';
import type { Inventory } from '@/lib/inventory/inventory';
import { conclusionsOf } from '@/lib/testing/conclusions';
import { someAccount } from '@/lib/testing/some-account';

import { redactInventory } from './redact-inventory';

const DAY = Date.parse('2026-11-27');

/** Check by check, what is said of each subject. */
function verdictsOf(inventory: Inventory): string[][] {
  const scene = sceneOf(analyze(inventory), DAY);
  return CHECKS.map((check) => check.judge(scene).map(({ verdict }) => verdict.status));
}

it('a verdict is the same, or unknown where something was left out: a failure never passes, and what passes never fails', () => {
  const seen = { whole: 0, less: 0 };
  fc.assert(
    fc.property(someAccount, (inventory) => {
      const { inventory: redacted, withheld } = redactInventory(inventory, 'external', DAY);
      if (withheld.length === 0) {
        seen.whole += 1;
        expect(conclusionsOf(redacted, DAY)).toEqual(conclusionsOf(inventory, DAY));
        return;
      }
      seen.less += 1;
      const [before, after] = [verdictsOf(inventory), verdictsOf(redacted)];
      const flipped = CHECKS.flatMap(({ id }, check) =>
        (before[check] ?? []).flatMap((status, at) => {
          const now = after[check]?.[at] ?? 'gone';
          return (status === 'pass' && now === 'fail') || (status === 'fail' && now === 'pass') ? [`${id}: ${status} ${now}`] : [];
        }),
      );
      expect(flipped).toEqual([]);
    }),
    { numRuns: 60 },
  );
  expect(seen.whole).toBeGreaterThan(5);
  expect(seen.less).toBeGreaterThan(5);
}, 120_000);
