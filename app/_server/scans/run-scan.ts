import type { AwsAccess } from '@/lib/gather/aws/gather-aws';
import { fingerprintKey } from '@/lib/gather/fingerprint-key';
import { AppError } from '@/lib/errors';
import type { Scope } from '@/lib/inventory/inventory';
import type { GatherObserver } from '@/lib/progress';
import { startSampleEndpoint } from '@/lib/sample/endpoint';
import { sampleCredentials } from '@/lib/sample/sample-credentials';
import { scan } from '@/lib/scan';
import type { Snapshot } from '@/lib/snapshots/snapshot';
import packageJson from '@/package.json';

import type { ScanRequest } from './scan-request';

/** Large accounts take AWS's rate limits long to read; whoever waits sees progress and can cancel. */
const DEADLINE_MS = 60 * 60_000;
const WHOLE_ACCOUNT: Scope = { distributions: [], domains: [], tags: [], loadBalancers: [], clusters: [] };

export interface RunEnv {
  folder: string;
  fingerprintKey: string | null;
  endpoint: string | null;
}

interface Source {
  kind: 'aws' | 'sample';
  name?: string;
  access: AwsAccess;
  scope: Scope;
  /** Frees what the source needed. */
  close(): Promise<void>;
}

/** A sample account, served over the wire by an endpoint that lives as long as the scan. */
async function sampleSource(name: string): Promise<Source> {
  const credentials = sampleCredentials(name);
  if (credentials === undefined) throw new AppError('not-found', { detail: name });
  const endpoint = await startSampleEndpoint();
  const access: AwsAccess = { endpoint: endpoint.url, credentials: () => Promise.resolve(credentials) };
  return { kind: 'sample', name, access, scope: WHOLE_ACCOUNT, close: () => endpoint.close() };
}

function liveSource({ profile, roleArn, externalId, regions, scope }: Extract<ScanRequest, { kind: 'live' }>, env: RunEnv): Source {
  const access: AwsAccess = {
    ...(profile === null ? {} : { profile }),
    ...(roleArn === null ? {} : { roleArn }),
    ...(externalId === null ? {} : { externalId }),
    ...(env.endpoint === null ? {} : { endpoint: env.endpoint }),
    ...(regions.length === 0 ? {} : { regions }),
  };
  return { kind: 'aws', access, scope, close: () => Promise.resolve() };
}

/** Runs one scan to its end. Throws what `scan` throws, and `not-found` for a sample account that does not exist. */
export async function runScan(request: ScanRequest, env: RunEnv, observer: GatherObserver, signal: AbortSignal): Promise<Snapshot> {
  const { close, ...source } = request.kind === 'sample' ? await sampleSource(request.sample) : liveSource(request, env);
  try {
    return await scan({
      ...source,
      fingerprintKey: new TextEncoder().encode(await fingerprintKey(env.folder, env.fingerprintKey)),
      signal,
      deadlineMs: DEADLINE_MS,
      observer,
      now: () => new Date(),
      toolVersion: packageJson.version,
    });
  } finally {
    await close();
  }
}
