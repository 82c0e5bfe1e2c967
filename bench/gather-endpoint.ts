import { generateAccount, type GeneratedAccountOptions } from '@/lib/sample/accounts/generate-account';
import { startSampleEndpoint } from '@/lib/sample/endpoint';

/** What the benchmark asks its endpoint for; the endpoint runs in a process of its own, so that memory and processor time are not shared. */
export interface EndpointOrder {
  account: GeneratedAccountOptions;
  /** Milliseconds on the wall. */
  latencyMs: number;
  timeScale: number;
}

/** A call as the benchmark judges it; times are milliseconds on the wall since the endpoint started. */
export interface EndpointCall {
  atMs: number;
  service: string;
  operation: string;
  region: string;
  input: string;
  throttled: boolean;
}

process.once('message', (order: EndpointOrder) => {
  void serve(order);
});

async function serve({ account, latencyMs, timeScale }: EndpointOrder): Promise<void> {
  const endpoint = await startSampleEndpoint({ accounts: [generateAccount(account)], latencyMs, buckets: { timeScale } });
  const startedAt = Date.now();
  process.on('message', () => {
    const calls = endpoint.calls.map(({ atMs, service, operation, region, input, throttled }): EndpointCall => ({
      atMs,
      service,
      operation,
      region,
      input,
      throttled,
    }));
    // The list is long: leaving before it is written would lose it.
    process.send?.({ calls, startedAt }, undefined, undefined, () => {
      void endpoint.close().then(() => {
        process.disconnect();
      });
    });
  });
  process.send?.({ url: endpoint.url });
}
