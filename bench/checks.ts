import { analyze } from '@/lib/checks/analyze';
import { CHECKS, QUICK_CHECKS } from '@/lib/checks/registry';
import { review } from '@/lib/checks/review';
import { sceneOf } from '@/lib/checks/scene';

import { generatedInventory } from './generated-inventory';
import { printTable } from './measure';

// What the catalogue of checks costs, and how that grows. Run by `npm run bench:checks`; with `--chains N` only that account is reviewed.
// Linking and tracing stand beside it in the same run: the ratio says more than the times, which are this machine's.

const SIZES = [1, 10, 100, 1_000, 10_000];
const READ_AT = Date.parse('2026-11-27T00:00:00Z');

/** What-if judges by the quick checks after every change; nobody tries changes out on more chains at once than these. */
const MOST_TRIED_OUT = 1_000;

/** Reviews an account by the whole catalogue, proofs of bypass and what no request reaches among it. */
function reviewed(chains: number): readonly string[] {
  const before = heap();
  const inventory = generatedInventory(chains);
  const start = performance.now();
  const analysis = analyze(inventory);
  const analyzeMs = performance.now() - start;
  const analyzed = heap();
  const quickMs = chains > MOST_TRIED_OUT ? null : timeOf(() => review(sceneOf(analysis, READ_AT), QUICK_CHECKS));
  const begun = performance.now();
  const { findings, tallies } = review(sceneOf(analysis, READ_AT));
  const reviewMs = performance.now() - begun;
  const kept = heap();
  const verdicts = tallies.reduce((sum, { subjects }) => sum + subjects, 0);
  return [
    String(chains),
    analyzeMs.toFixed(0),
    quickMs === null ? '-' : quickMs.toFixed(0),
    reviewMs.toFixed(0),
    (reviewMs / chains).toFixed(2),
    (reviewMs / analyzeMs).toFixed(2),
    String(verdicts),
    String(findings.length),
    ((analyzed - before) / chains).toFixed(1),
    ((kept - analyzed) / chains).toFixed(1),
  ];
}

/** What is in use, in KB. */
function heap(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed / 1024;
}

function timeOf(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** The checks that take longest on an account of a hundred chains. */
function slowest(): void {
  const analysis = analyze(generatedInventory(100));
  const rows = CHECKS.map((check) => {
    // A scene of its own: otherwise the first to ask for a proof pays for all.
    const scene = sceneOf(analysis, READ_AT);
    return { id: check.id, ms: timeOf(() => check.judge(scene)) };
  }).sort((a, b) => b.ms - a.ms);
  printTable(
    'The ten slowest checks, 100 chains',
    ['check', 'ms'],
    rows.slice(0, 10).map(({ id, ms }) => [id, ms.toFixed(1)]),
  );
}

const chosen = process.argv.indexOf('--chains');
const sizes = chosen < 0 ? SIZES : [Number(process.argv[chosen + 1])];

// The first run pays for compilation.
reviewed(10);
printTable(
  'Accounts of so many chains',
  [
    'chains',
    'analyze ms',
    'quick ms',
    'review ms',
    'ms/chain',
    'review/analyze',
    'verdicts',
    'findings',
    'KB/chain before',
    'KB/chain after',
  ],
  sizes.map(reviewed),
);
if (chosen < 0) slowest();
