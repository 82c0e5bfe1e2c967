import type { Gap } from '@/lib/inventory/gap';
import type { Inventory } from '@/lib/inventory/inventory';

import { externalRedactor } from './external-redactor';
import { internalRedactor } from './internal-redactor';
import type { Profile } from './profile';
import type { Replacement } from './redactor';
import { inventoryRule } from './rules/inventory-rules';

interface Redacted {
  inventory: Inventory;
  /** What stands in place of what, for who shares; it is no part of what is shared. */
  replacements: readonly Replacement[];
  /** The gaps over facts that were left out; they are among those of the inventory. */
  withheld: readonly Gap[];
}

/**
 * An inventory as a share has it: only fields that have a rule, each as its rule says. The same inventory gives the same pseudonyms, numbered
 * by first appearance. `readAt` (milliseconds since 1970) is when it was read: the days that certificates have left count from there.
 */
export function redactInventory(inventory: Inventory, profile: Profile, readAt: number): Redacted {
  const replaced = new Map<string, Replacement>();
  const note = (replacement: Replacement): void => {
    replaced.set(`${replacement.kind} ${replacement.original}`, replacement);
  };
  if (profile === 'internal') {
    return { inventory: inventoryRule(inventory, internalRedactor(note)), replacements: [...replaced.values()], withheld: [] };
  }
  const redactor = externalRedactor({ gaps: inventory.gaps, readAt, note });
  inventoryRule(inventory, redactor);
  redactor.settle();
  const made = inventoryRule(inventory, redactor);
  const withheld = redactor.withheld();
  const gaps = [...made.gaps, ...withheld].sort((a, b) => (a.id < b.id ? -1 : Number(a.id > b.id)));
  return { inventory: { ...made, gaps }, replacements: [...replaced.values()], withheld };
}
