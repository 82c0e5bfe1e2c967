import { analyze } from '@/lib/checks/analyze';
import { compareAnalyses, type Side } from '@/lib/compare/compare-analyses';
import { compareBypass } from '@/lib/compare/compare-bypass';
import type { BypassComparison, Comparison } from '@/lib/compare/comparison';
import { applyEdits, pricesOf } from '@/lib/edits/apply-edits';
import { draftOf } from '@/lib/edits/draft';
import type { Price } from '@/lib/edits/price';
import type { Edit } from '@/lib/edits/setting';
import type { Inventory } from '@/lib/inventory/inventory';
import type { Step } from '@/lib/steps/step';
import { stepsFor } from '@/lib/steps/steps-for';

/** What edits would change: both sides, what is different, what it costs, and how to do it. */
export interface WhatIf {
  before: Side;
  after: Side;
  comparison: Comparison;
  bypass: readonly BypassComparison[];
  prices: readonly Price[];
  steps: readonly Step[];
}

/** Tries edits out, in their order; nothing is carried out. Throws `bad-input` for a value that a setting does not take. */
export function whatIf(inventory: Inventory, edits: readonly Edit[]): WhatIf {
  const draft = draftOf(inventory);
  const made = applyEdits(draft, edits);
  const before: Side = { analysis: analyze(inventory), servers: draft.servers };
  const after: Side = { analysis: analyze(made.inventory, made.servers), servers: made.servers };
  return {
    ...{ before, after, comparison: compareAnalyses(before, after) },
    bypass: compareBypass(before.analysis.chain, after.analysis.chain),
    prices: pricesOf(draft, edits),
    steps: stepsFor(draft, edits),
  };
}
