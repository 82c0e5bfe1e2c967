import type { Acceptance } from '@/lib/checks/accept';
import { EVERYTHING, type Selects } from '@/lib/checks/selection';
import type { AwsAccess } from '@/lib/gather/aws/access/aws-access';
import { fingerprintKey } from '@/lib/gather/fingerprint-key';
import type { Scope } from '@/lib/inventory/inventory';
import type { GatherObserver } from '@/lib/progress';
import { SAMPLE_NAMES, sampleCredentials } from '@/lib/sample/sample-credentials';
import { startSampleEndpoint } from '@/lib/sample/endpoint';
import { scan } from '@/lib/scan';
import type { Snapshot } from '@/lib/snapshots/snapshot';

import type { CommandContext } from './command-context';
import { inputError } from './input-error';
import type { ScanTarget } from './scan-arguments';

type Live = Extract<ScanTarget, { kind: 'live' }>;
type Sample = Extract<ScanTarget, { kind: 'sample' }>;

/** What a scan is limited to, and who is told about it. */
export interface ScanLimits {
  /** Empty: all that are enabled. */
  regions: readonly string[];
  scope: Scope;
  /** Milliseconds; null is the default. */
  deadlineMs: number | null;
  observer: GatherObserver | null;
  selects: Selects;
  acceptances: readonly Acceptance[];
}

export const NO_LIMITS: ScanLimits = {
  regions: [],
  scope: { distributions: [], domains: [], tags: [], loadBalancers: [], clusters: [] },
  deadlineMs: null,
  observer: null,
  selects: EVERYTHING,
  acceptances: [],
};

/** Scans the account that the credentials lead to, or the role's. */
export async function scanLive(
  { profile, roleArn, externalId, endpoint }: Live,
  limits: ScanLimits,
  context: CommandContext,
): Promise<Snapshot> {
  const access: AwsAccess = {
    ...(profile === null ? {} : { profile }),
    ...(roleArn === null ? {} : { roleArn }),
    ...(externalId === null ? {} : { externalId }),
    ...(endpoint === null ? {} : { endpoint }),
  };
  return run({ kind: 'aws', access }, limits, context);
}

/** Scans a sample account over the wire, from an endpoint that lives as long as the scan. */
export async function scanSample({ name, faults }: Sample, limits: ScanLimits, context: CommandContext): Promise<Snapshot> {
  const credentials = sampleCredentials(name);
  if (credentials === undefined) throw inputError('sample-unknown', { value: name, choices: SAMPLE_NAMES.join(', ') });
  const endpoint = await startSampleEndpoint({ faults });
  const access: AwsAccess = { endpoint: endpoint.url, credentials: () => Promise.resolve(credentials) };
  return run({ kind: 'sample', name, access }, limits, context).finally(() => endpoint.close());
}

async function run(
  source: { kind: 'aws' | 'sample'; name?: string; access: AwsAccess },
  { regions, scope, deadlineMs, observer, selects, acceptances }: ScanLimits,
  { console, env, version }: CommandContext,
): Promise<Snapshot> {
  return scan({
    ...source,
    access: { ...source.access, ...(regions.length === 0 ? {} : { regions }) },
    scope,
    fingerprintKey: new TextEncoder().encode(await fingerprintKey(env.folder, env.fingerprintKey)),
    signal: console.signal,
    ...(deadlineMs === null ? {} : { deadlineMs }),
    ...(observer === null ? {} : { observer }),
    now: console.now,
    toolVersion: version,
    selects,
    acceptances,
  });
}
