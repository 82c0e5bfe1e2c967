import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';

import { scaledClock } from '@/lib/gather/aws/calls/clock';
import { gatherAws } from '@/lib/gather/aws/gather-aws';
import { generateAccount } from '@/lib/sample/accounts/generate-account';
import { sampleCredentials } from '@/lib/sample/sample-credentials';

import type { EndpointCall, EndpointOrder } from './gather-endpoint';
import { firstChainAt } from './gather-first-chain';
import { expectedOf } from './gather-oracle';

export interface Case {
  chains: number;
  loadBalancers: number;
  /** How many times faster than the wall's time runs; 1 is real time. */
  timeScale: number;
  /** Ends the scan after so many seconds of the account's time, to see the first chain of a large account in real time. */
  endAfter?: number;
}

/** Times in seconds of the account's time. */
export interface Outcome {
  calls: number;
  expectedCalls: number;
  lowerBound: number;
  boundBy: string;
  wall: number;
  firstChain: number;
  throttled: number;
  duplicates: number;
  missingChains: number;
  gaps: number;
  /** Megabytes. */
  peakRss: number;
  /** Calls by operation that differ from what is expected. */
  differences: string[];
}

const LATENCY_MS = 100;

/** Scans a generated account once, against an endpoint in a process of its own. */
export async function runCase({ chains, loadBalancers, timeScale, endAfter = 24 * 3_600 }: Case): Promise<Outcome> {
  const account = generateAccount({ chains, loadBalancers });
  const expected = expectedOf(account, LATENCY_MS);
  const child = fork(fileURLToPath(new URL('gather-endpoint.ts', import.meta.url)), { serialization: 'advanced' });
  const order: EndpointOrder = { account: { chains, loadBalancers }, latencyMs: LATENCY_MS / timeScale, timeScale };
  const { url } = await ask<{ url: string }>(child, order);
  const credentials = sampleCredentials(account.name, [account]);
  if (credentials === undefined) throw new Error('the generated account has no credentials');
  let peak = 0;
  const watch = setInterval(() => {
    peak = Math.max(peak, process.memoryUsage.rss());
  }, 100);
  const startedAt = Date.now();
  const inventory = await gatherAws({
    access: { endpoint: url, credentials: () => Promise.resolve(credentials) },
    scope: { distributions: [], domains: [], tags: [], loadBalancers: [], clusters: [] },
    kind: 'aws',
    fingerprintKey: new Uint8Array(32),
    signal: new AbortController().signal,
    deadlineMs: endAfter * 1000,
    clock: scaledClock(timeScale),
  });
  const wallMs = Date.now() - startedAt;
  clearInterval(watch);
  const { calls, startedAt: endpointStartedAt } = await ask<{ calls: EndpointCall[]; startedAt: number }>(child, 'calls');
  const toSeconds = (wall: number) => (wall * timeScale) / 1000;
  return {
    calls: calls.filter(({ throttled }) => !throttled).length,
    expectedCalls: expected.total,
    lowerBound: expected.lowerBoundMs / 1000,
    boundBy: expected.boundBy,
    wall: toSeconds(wallMs),
    firstChain: toSeconds(firstChainAt(account, calls, LATENCY_MS / timeScale) - (startedAt - endpointStartedAt)),
    throttled: calls.filter(({ throttled }) => throttled).length,
    duplicates: duplicatesIn(calls),
    missingChains:
      chains -
      inventory.services.filter(({ taskDefinitionArn }) => inventory.taskDefinitions.some(({ arn }) => arn === taskDefinitionArn)).length,
    gaps: inventory.gaps.length,
    peakRss: Math.round(peak / 1_048_576),
    differences: differencesOf(expected.calls, calls),
  };
}

function ask<T>(child: ChildProcess, message: EndpointOrder | string): Promise<T> {
  return new Promise((resolve, reject) => {
    child.once('message', (answer: T) => {
      resolve(answer);
    });
    child.once('error', reject);
    child.once('exit', () => {
      reject(new Error('the endpoint ended too early'));
    });
    child.send(message);
  });
}

function duplicatesIn(calls: readonly EndpointCall[]): number {
  const answered = calls.filter(({ throttled }) => !throttled);
  return (
    answered.length - new Set(answered.map(({ service, operation, region, input }) => [service, operation, region, input].join('|'))).size
  );
}

function differencesOf(expected: ReadonlyMap<string, number>, calls: readonly EndpointCall[]): string[] {
  const made = new Map<string, number>();
  for (const { service, operation, throttled } of calls) {
    if (!throttled) made.set(`${service}:${operation}`, (made.get(`${service}:${operation}`) ?? 0) + 1);
  }
  return [...new Set([...expected.keys(), ...made.keys()])]
    .filter((name) => (expected.get(name) ?? 0) !== (made.get(name) ?? 0))
    .map((name) => `${name} ${String(made.get(name) ?? 0)} instead of ${String(expected.get(name) ?? 0)}`);
}
