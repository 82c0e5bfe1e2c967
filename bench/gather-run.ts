import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';

import { scaledClock } from '@/lib/gather/aws/calls/clock';
import { gatherAws } from '@/lib/gather/aws/gather-aws';

import type { EndpointOrder, EndpointReady, EndpointReport } from './gather-endpoint';

export interface Case {
  chains: number;
  loadBalancers: number;
  /** How many times faster than the wall's time runs; 1 is real time. */
  timeScale: number;
  /** Ends the scan after so many seconds of the account's time, to see the first chain of a large account in real time. */
  endAfter?: number;
}

export interface Outcome extends EndpointReport {
  /** Seconds of the account's time. */
  wall: number;
  missingChains: number;
  gaps: number;
  /** Megabytes of this process, which scans and nothing else. */
  peakRss: number;
}

const LATENCY_MS = 100;

/** Scans a generated account once. */
export async function runCase({ chains, loadBalancers, timeScale, endAfter = 24 * 3_600 }: Case): Promise<Outcome> {
  const child = fork(fileURLToPath(new URL('gather-endpoint.ts', import.meta.url)));
  const order: EndpointOrder = { account: { chains, loadBalancers }, latencyMs: LATENCY_MS, timeScale };
  const { url, credentials } = await ask<EndpointReady>(child, order);
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
  const definitions = new Set(inventory.taskDefinitions.map(({ arn }) => arn));
  const whole = inventory.services.filter(({ taskDefinitionArn: arn }) => typeof arn === 'string' && definitions.has(arn));
  return {
    ...(await ask<EndpointReport>(child, startedAt)),
    wall: (wallMs * timeScale) / 1000,
    missingChains: chains - whole.length,
    gaps: inventory.gaps.length,
    peakRss: Math.round(peak / 1_048_576),
  };
}

function ask<T>(child: ChildProcess, message: EndpointOrder | number): Promise<T> {
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
