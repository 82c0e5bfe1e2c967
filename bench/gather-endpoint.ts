import { generateAccount, type GeneratedAccountOptions } from '@/lib/sample/accounts/generate-account';
import type { CallRecord } from '@/lib/sample/call-record';
import { startSampleEndpoint } from '@/lib/sample/endpoint';
import { type SampleCredentials, sampleCredentials } from '@/lib/sample/sample-credentials';

import { firstChainAt } from './gather-first-chain';
import { expectedOf } from './gather-oracle';

/** What the benchmark asks its endpoint for. It runs in a process of its own, so that the scan's memory and time are the scan's. */
export interface EndpointOrder {
  account: GeneratedAccountOptions;
  /** Milliseconds of the account's time. */
  latencyMs: number;
  timeScale: number;
}

export interface EndpointReady {
  url: string;
  credentials: SampleCredentials;
}

/** What the endpoint saw, and what it should have seen. Times are seconds of the account's time. */
export interface EndpointReport {
  expectedCalls: number;
  lowerBound: number;
  boundBy: string;
  calls: number;
  throttled: number;
  duplicates: number;
  /** Since the endpoint was ready. */
  firstChain: number;
  /** Calls by operation that differ from what is expected. */
  differences: string[];
}

process.once('message', (order: EndpointOrder) => {
  void serve(order);
});

async function serve({ account: options, latencyMs, timeScale }: EndpointOrder): Promise<void> {
  const account = generateAccount(options);
  const credentials = sampleCredentials(account.name, [account]);
  const endpoint = await startSampleEndpoint({ accounts: [account], latencyMs: latencyMs / timeScale, buckets: { timeScale } });
  process.once('message', (startedAtMs: number) => {
    const expected = expectedOf(account, latencyMs);
    const answered = endpoint.calls.filter(({ throttled }) => !throttled);
    const identities = new Set(answered.map(({ service, operation, region, digest }) => [service, operation, region, digest].join('|')));
    const firstMs = firstChainAt(account, endpoint.calls, latencyMs / timeScale) - (startedAtMs - startedAt);
    const report: EndpointReport = {
      expectedCalls: expected.total,
      lowerBound: expected.lowerBoundMs / 1000,
      boundBy: expected.boundBy,
      calls: answered.length,
      throttled: endpoint.calls.length - answered.length,
      duplicates: answered.length - identities.size,
      firstChain: (firstMs * timeScale) / 1000,
      differences: differencesOf(expected.calls, answered),
    };
    process.send?.(report, undefined, undefined, () => {
      void endpoint.close().then(() => {
        process.disconnect();
      });
    });
  });
  const startedAt = Date.now();
  process.send?.({ url: endpoint.url, credentials });
}

function differencesOf(expected: ReadonlyMap<string, number>, calls: readonly CallRecord[]): string[] {
  const made = new Map<string, number>();
  for (const { service, operation } of calls) made.set(`${service}:${operation}`, (made.get(`${service}:${operation}`) ?? 0) + 1);
  return [...new Set([...expected.keys(), ...made.keys()])]
    .filter((name) => (expected.get(name) ?? 0) !== (made.get(name) ?? 0))
    .map((name) => `${name} ${String(made.get(name) ?? 0)} instead of ${String(expected.get(name) ?? 0)}`);
}
