import type { SampleEndpoint } from '../endpoint';
import { sampleCredentials } from '../sample-credentials';

/** What an SDK client needs to read a sample account: no retries, so that a test sees the first answer. */
export function clientConfig(endpoint: SampleEndpoint, account: string, region: string) {
  const credentials = sampleCredentials(account);
  if (!credentials) throw new Error(`There is no sample account ${account}.`);
  return { endpoint: endpoint.url, region, credentials, maxAttempts: 1 };
}
