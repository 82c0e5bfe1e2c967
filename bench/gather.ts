import { setFlagsFromString } from 'node:v8';

import { type Case, type Outcome, runCase } from './gather-run';

/**
 * How long scanning takes against the least time that AWS's rate limits allow, which `gather-oracle.ts` derives from the account's
 * records. Answers take 100 ms; limits are AWS's. `--quick` leaves out what takes minutes, `--chains=N` all but one size.
 */
const QUICK: readonly Case[] = [
  { chains: 1, loadBalancers: 1, timeScale: 1 },
  { chains: 10, loadBalancers: 10, timeScale: 1 },
  { chains: 100, loadBalancers: 10, timeScale: 1 },
];
const LONG: readonly Case[] = [
  { chains: 100, loadBalancers: 100, timeScale: 1 },
  // In scaled time the machine's own milliseconds count twenty-fold, so how soon the first chain is there shows in real time only.
  { chains: 1_000, loadBalancers: 1_000, timeScale: 1, endAfter: 4 },
  { chains: 10_000, loadBalancers: 1_000, timeScale: 1, endAfter: 4 },
  { chains: 1_000, loadBalancers: 1_000, timeScale: 20 },
  { chains: 10_000, loadBalancers: 1_000, timeScale: 20 },
];

interface Goal {
  name: string;
  met(outcome: Outcome): boolean;
}

const FIRST_CHAIN: Goal = { name: 'first chain ≤ 1.5 s', met: ({ firstChain }) => firstChain <= 1.5 };
const WHOLE: readonly Goal[] = [
  { name: 'wall ≤ 1.2 × lower bound + 0.25 s', met: ({ wall, lowerBound }) => wall <= 1.2 * lowerBound + 0.25 },
  { name: 'no chain missing, no gap', met: ({ missingChains, gaps }) => missingChains === 0 && gaps === 0 },
  { name: 'calls as expected, none twice', met: ({ differences, duplicates }) => differences.length === 0 && duplicates === 0 },
  { name: 'throttles ≤ 1 %', met: ({ throttled, calls }) => throttled <= calls * 0.01 },
  { name: 'memory < 1 GB', met: ({ peakRss }) => peakRss < 1024 },
];

// A scan that needs more than this dies; without a bound the engine would rather grow than collect.
setFlagsFromString('--max-old-space-size=512');
await runCase({ chains: 1, loadBalancers: 1, timeScale: 20 });
let missed = 0;
const size = process.argv.find((argument) => argument.startsWith('--chains='))?.slice('--chains='.length);
const cases = process.argv.includes('--quick') ? QUICK : [...QUICK, ...LONG];
for (const one of cases.filter(({ chains }) => size === undefined || String(chains) === size)) {
  const outcome = await runCase(one);
  console.log(lineOf(one, outcome));
  const goals = [...(one.timeScale === 1 ? [FIRST_CHAIN] : []), ...(one.endAfter === undefined ? WHOLE : [])];
  for (const { name } of goals.filter((goal) => !goal.met(outcome))) {
    missed += 1;
    console.log(`  missed: ${name}`);
  }
  if (one.endAfter === undefined) for (const difference of outcome.differences) console.log(`  ${difference}`);
}
process.exitCode = missed === 0 ? 0 : 1;

function lineOf({ chains, loadBalancers, timeScale, endAfter }: Case, outcome: Outcome): string {
  const account = `${String(chains)} chains on ${String(loadBalancers)} load balancers`;
  if (endAfter !== undefined) return `${account}, first ${String(endAfter)} s: first chain ${outcome.firstChain.toFixed(2)} s`;
  const ratio = outcome.wall / outcome.lowerBound;
  return [
    `${account}${timeScale > 1 ? ` (time × ${String(timeScale)})` : ''}:`,
    `${String(outcome.calls)} calls, lower bound ${outcome.lowerBound.toFixed(2)} s (${outcome.boundBy}), wall ${outcome.wall.toFixed(2)} s = ${ratio.toFixed(2)} ×,`,
    `first chain ${outcome.firstChain.toFixed(2)} s, throttled ${String(outcome.throttled)}, twice ${String(outcome.duplicates)},`,
    `missing ${String(outcome.missingChains)}, ${String(outcome.peakRss)} MB`,
  ].join(' ');
}
