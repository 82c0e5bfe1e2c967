import { type Case, type Outcome, runCase } from './gather-run';

/**
 * How long scanning takes against the least time that AWS's rate limits allow, which `gather-oracle.ts` derives from the account's
 * records. Answers take 100 ms; limits are AWS's. `--quick` leaves out what takes minutes.
 */
const QUICK: readonly Case[] = [
  { chains: 1, loadBalancers: 1, timeScale: 1 },
  { chains: 10, loadBalancers: 10, timeScale: 1 },
  { chains: 100, loadBalancers: 10, timeScale: 1 },
];
const LONG: readonly Case[] = [
  { chains: 100, loadBalancers: 100, timeScale: 1 },
  { chains: 1_000, loadBalancers: 1_000, timeScale: 20 },
  { chains: 10_000, loadBalancers: 1_000, timeScale: 20 },
];

const GOALS: readonly { name: string; met: (outcome: Outcome, { timeScale }: Case) => boolean }[] = [
  { name: 'wall ≤ 1.2 × lower bound + 0.25 s', met: ({ wall, lowerBound }) => wall <= 1.2 * lowerBound + 0.25 },
  { name: 'no chain missing, no gap', met: ({ missingChains, gaps }) => missingChains === 0 && gaps === 0 },
  { name: 'calls as expected, none twice', met: ({ differences, duplicates }) => differences.length === 0 && duplicates === 0 },
  { name: 'throttles ≤ 1 %', met: ({ throttled, calls }) => throttled <= calls * 0.01 },
  // In scaled time the machine's own milliseconds count twenty-fold, so the first second says nothing there.
  { name: 'first chain ≤ 1.5 s', met: ({ firstChain }, { timeScale }) => timeScale > 1 || firstChain <= 1.5 },
  { name: 'memory < 1 GB', met: ({ peakRss }) => peakRss < 1024 },
];

await runCase({ chains: 1, loadBalancers: 1, timeScale: 20 });
let missed = 0;
for (const one of process.argv.includes('--quick') ? QUICK : [...QUICK, ...LONG]) {
  const outcome = await runCase(one);
  console.log(lineOf(one, outcome));
  for (const { name } of GOALS.filter(({ met }) => !met(outcome, one))) {
    missed += 1;
    console.log(`  missed: ${name}`);
  }
  for (const difference of outcome.differences) console.log(`  ${difference}`);
}
process.exitCode = missed === 0 ? 0 : 1;

function lineOf({ chains, loadBalancers, timeScale }: Case, outcome: Outcome): string {
  const ratio = outcome.wall / outcome.lowerBound;
  return [
    `${String(chains)} chains on ${String(loadBalancers)} load balancers${timeScale > 1 ? ` (time × ${String(timeScale)})` : ''}:`,
    `${String(outcome.calls)} calls, lower bound ${outcome.lowerBound.toFixed(2)} s (${outcome.boundBy}), wall ${outcome.wall.toFixed(2)} s = ${ratio.toFixed(2)} ×,`,
    `first chain ${outcome.firstChain.toFixed(2)} s, throttled ${String(outcome.throttled)}, twice ${String(outcome.duplicates)},`,
    `missing ${String(outcome.missingChains)}, ${String(outcome.peakRss)} MB`,
  ].join(' ');
}
