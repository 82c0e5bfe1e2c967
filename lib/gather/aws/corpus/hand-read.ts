import { expect, it } from 'vitest';

import type { Inventory } from '@/lib/inventory/inventory';
import type { Listener, ListenerRule } from '@/lib/inventory/listener';
import { isUnknown } from '@/lib/inventory/unknown';

import { inventoryOf } from './gather-recording';

export const UNKNOWN = { $unknown: expect.any(String) };
export const SECRET = { secret: true, fingerprint: expect.any(String) };

type Expectation = readonly [file: string, what: string, read: (inventory: Inventory) => unknown, expected: unknown];

/** Tests of files one by one: what stands in the file, read by hand, stands in the inventory. */
export function handRead(table: readonly Expectation[]): void {
  it.each(table)('%s: %s', { timeout: 30_000 }, async (file, _what, read, expected) => {
    const found = read(await inventoryOf(file));
    if (typeof found === 'object') expect({ found }).toMatchObject({ found: expected });
    else expect(found).toBe(expected);
  });
}

export function listenersOf({ loadBalancers }: Inventory): Listener[] {
  return loadBalancers.flatMap(({ listeners }) => (isUnknown(listeners) ? [] : listeners));
}

export function rulesOf(inventory: Inventory): ListenerRule[] {
  return listenersOf(inventory).flatMap(({ rules }) => (isUnknown(rules) ? [] : rules));
}
