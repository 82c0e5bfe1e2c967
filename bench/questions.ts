import type { Chain } from '@/lib/chain/chain';
import { linkChain } from '@/lib/chain/link-chain';
import { analyze } from '@/lib/checks/analyze';
import { compareAnalyses } from '@/lib/compare/compare-analyses';
import type { Inventory } from '@/lib/inventory/inventory';
import { proveBypass } from '@/lib/trace/bypass/prove-bypass';
import { findRequests } from '@/lib/trace/find-requests';
import { surveyChain } from '@/lib/trace/survey';
import { findUnreached } from '@/lib/trace/unreached/find-unreached';

import { generatedInventory } from './generated-inventory';
import { accountWithRules } from './many-rules';
import { printTable, timed, type Timing } from './measure';

const QUESTIONS: readonly (readonly [name: string, ask: (chain: Chain) => unknown])[] = [
  ['survey', surveyChain],
  ['find 464', (chain) => findRequests(chain, { kind: 'status', status: 464 })],
  ['bypass', proveBypass],
  ['unreached', findUnreached],
];

/** What is asked of a whole chain, as its rules grow, and as chains grow; and what comparing two sides costs. */
export function measureQuestions(): void {
  printGrowth('Questions about one chain of so many rules', [1, 10, 100], accountWithRules);
  printGrowth('Questions about an account of so many chains', [1, 10, 100], generatedInventory);
}

function printGrowth(title: string, sizes: readonly number[], make: (size: number) => Inventory): void {
  const rows = sizes.map((size) => ({ size, timings: timingsOf(make(size)) }));
  printTable(
    title,
    ['', ...sizes.map(String), ...sizes.slice(1).map((size, at) => `${sizes[at] ?? 0} → ${size}`)],
    [...QUESTIONS.map(([name]) => name), 'compare'].map((name, at) => {
      const medians = rows.map(({ timings }) => timings[at]?.median ?? 0);
      const cells = rows.map(({ timings }) => `${(timings[at]?.min ?? 0).toFixed(1)}/${(timings[at]?.median ?? 0).toFixed(1)} ms`);
      return [name, ...cells, ...medians.slice(1).map((median, before) => `× ${(median / (medians[before] ?? 1)).toFixed(1)}`)];
    }),
  );
}

function timingsOf(inventory: Inventory): Timing[] {
  const chain = linkChain(inventory);
  const targetGroups = inventory.targetGroups.map((group, at) => (at === 0 ? { ...group, protocolVersion: 'HTTP2' } : group));
  const [before, after] = [inventory, { ...inventory, targetGroups }].map((one) => ({
    analysis: analyze(one),
    servers: new Map(),
    findings: [],
  }));
  const compare = () => (before === undefined || after === undefined ? null : compareAnalyses(before, after));
  return [...QUESTIONS.map(([, ask]) => timed(() => ask(chain))), timed(compare)];
}
