import { gatherAws, type GatherAwsOptions } from '@/lib/gather/aws/gather-aws';
import type { Inventory, Scope } from '@/lib/inventory/inventory';
import type { SampleAccount } from '@/lib/sample/account';
import type { SampleEndpoint } from '@/lib/sample/endpoint';
import { sampleCredentials } from '@/lib/sample/sample-credentials';

export const NO_SCOPE: Scope = { distributions: [], domains: [], tags: [], loadBalancers: [], clusters: [] };

/** Scans a sample account of a running endpoint, over the wire. */
export function gatherSample(
  endpoint: Pick<SampleEndpoint, 'url'>,
  name: string,
  options: Partial<GatherAwsOptions> = {},
  accounts?: readonly SampleAccount[],
): Promise<Inventory> {
  const credentials = sampleCredentials(name, accounts);
  if (credentials === undefined) throw new Error(`There is no sample account ${name}.`);
  const { access, ...others } = options;
  return gatherAws({
    access: { endpoint: endpoint.url, credentials: () => Promise.resolve(credentials), ...access },
    scope: NO_SCOPE,
    kind: 'sample',
    name,
    fingerprintKey: new TextEncoder().encode('a key for tests'),
    signal: new AbortController().signal,
    ...others,
  });
}
