import { linkChain } from '@/lib/chain/link-chain';
import { surveyChain } from '@/lib/trace/survey';

import { generatedInventory } from './generated-inventory';
import { printTable } from './measure';
import { measureQuestions } from './questions';
import { measureRules } from './rules';

// What the engine costs, and how that grows. Run by `npm run bench:engine`; with `--chains N` only that account is surveyed.
// All of one table is measured in one run: its ratios say more than its times, which are this machine's.

const SIZES = [1, 10, 100, 1_000, 10_000];

/** Links and surveys an account: every kind of request through every entry, behavior and rule. */
function surveyed(chains: number): readonly string[] {
  const inventory = generatedInventory(chains);
  collectGarbage();
  const before = process.memoryUsage().heapUsed;
  const start = performance.now();
  const chain = linkChain(inventory);
  const linked = performance.now();
  const { requests } = surveyChain(chain);
  const surveyMs = performance.now() - linked;
  const linkMs = linked - start;
  collectGarbage();
  const heapKb = (process.memoryUsage().heapUsed - before) / 1024;
  return [
    String(chains),
    linkMs.toFixed(1),
    surveyMs.toFixed(1),
    ((linkMs + surveyMs) / chains).toFixed(3),
    String(requests.length),
    ((surveyMs * 1000) / requests.length).toFixed(1),
    (heapKb / 1024).toFixed(1),
    (heapKb / chains).toFixed(1),
  ];
}

/** Only where Node was started with --expose-gc; figures of memory are rough without it. */
function collectGarbage(): void {
  globalThis.gc?.();
}

const chosen = process.argv.indexOf('--chains');
const sizes = chosen < 0 ? SIZES : [Number(process.argv[chosen + 1])];

// The first runs pay for compilation; an account of a hundred chains warms everything up.
surveyed(100);
printTable(
  'Accounts of so many chains',
  ['chains', 'link ms', 'survey ms', 'ms/chain', 'requests', 'µs/request', 'heap MB', 'KB/chain'],
  sizes.map(surveyed),
);
if (chosen < 0) {
  measureRules();
  measureQuestions();
}
