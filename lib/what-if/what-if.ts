import { analyze } from '@/lib/checks/analyze';
import { QUICK_CHECKS } from '@/lib/checks/registry';
import { review } from '@/lib/checks/review';
import { type Scene, sceneOf } from '@/lib/checks/scene';
import { compareAnalyses, type Side } from '@/lib/compare/compare-analyses';
import { compareBypass } from '@/lib/compare/compare-bypass';
import type { BypassComparison, Comparison } from '@/lib/compare/comparison';
import { applyEdits, pricesOf } from '@/lib/edits/apply-edits';
import { type Draft, draftOf } from '@/lib/edits/draft';
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

/**
 * Tries edits out, in their order; nothing is carried out. `readAt`: when the inventory was read, in milliseconds since 1970. Throws
 * `bad-input` for a value that a setting does not take.
 */
export function whatIf(inventory: Inventory, edits: readonly Edit[], readAt: number): WhatIf {
  const draft = draftOf(inventory);
  const made = applyEdits(draft, edits);
  const [before, after] = [sideOf(draft, readAt), sideOf(made, readAt)];
  return {
    ...{ before, after, comparison: compareAnalyses(before, after) },
    bypass: compareBypass(before.scene.proofs(), after.scene.proofs()),
    prices: pricesOf(draft, edits),
    steps: stepsFor(draft, edits),
  };
}

function sideOf({ inventory, servers }: Draft, readAt: number): Side & { scene: Scene } {
  const analysis = analyze(inventory, servers);
  const scene = sceneOf(analysis, readAt);
  return { analysis, servers, scene, findings: review(scene, QUICK_CHECKS).findings };
}
