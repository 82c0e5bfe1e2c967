import { linkChain } from '@/lib/chain/link-chain';
import { surveyChain } from '@/lib/trace/survey';

import { generatedInventory } from './generated-inventory';

// Links and surveys accounts of growing size: every kind of request through every entry, behaviour and rule.
// Run by `npm run bench:engine`; with `--chains N` only that size.

const SIZES = [1, 10, 100, 1_000, 10_000];

interface Run {
  chains: number;
  linkMs: number;
  surveyMs: number;
  requests: number;
  heapMb: number;
}

function measure(chains: number): Run {
  const inventory = generatedInventory(chains);
  collectGarbage();
  const before = process.memoryUsage().heapUsed;
  const start = performance.now();
  const chain = linkChain(inventory);
  const linked = performance.now();
  const survey = surveyChain(chain);
  const surveyed = performance.now();
  collectGarbage();
  const heapMb = (process.memoryUsage().heapUsed - before) / 1_048_576;
  return { chains, linkMs: linked - start, surveyMs: surveyed - linked, requests: survey.requests.length, heapMb };
}

/** Only where Node was started with --expose-gc; figures of memory are rough without it. */
function collectGarbage(): void {
  globalThis.gc?.();
}

const chosen = process.argv.indexOf('--chains');
const sizes = chosen < 0 ? SIZES : [Number(process.argv[chosen + 1])];

// The first runs pay for compilation; an account of a hundred chains warms everything up.
measure(100);
console.log('chains    link ms  survey ms  ms/chain  requests  µs/request  heap MB  KB/chain');
for (const run of sizes.map(measure)) {
  const { chains, linkMs, surveyMs, requests, heapMb } = run;
  const columns = [
    String(chains).padEnd(8),
    linkMs.toFixed(1).padStart(8),
    surveyMs.toFixed(1).padStart(10),
    ((linkMs + surveyMs) / chains).toFixed(3).padStart(9),
    String(requests).padStart(9),
    ((surveyMs * 1000) / requests).toFixed(1).padStart(11),
    heapMb.toFixed(1).padStart(8),
    ((heapMb * 1024) / chains).toFixed(1).padStart(9),
  ];
  console.log(columns.join(' '));
}
