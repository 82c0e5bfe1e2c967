import { readFileSync } from 'node:fs';

import { describe, expect, it, vi } from 'vitest';

import { ASKED_FOR_BEHIND, IAM_POLICY } from '@/lib/facts/iam-policy';
import { gatherAws } from '@/lib/gather/aws/gather-aws';
import { SAMPLE_ACCOUNTS } from '@/lib/sample/accounts/sample-accounts';
import { startSampleEndpoint } from '@/lib/sample/endpoint';
import { ROOT } from '@/lib/testing/source-files';
import { runHoplens } from '@/lib/testing/test-console';

// The first test of a file loads the AWS clients, which may take seconds on a busy machine.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const allowed = IAM_POLICY.Statement[0].Action;

// Shield's protections are read only where the account has subscribed to Shield Advanced, which no sample account has.
const shielded = SAMPLE_ACCOUNTS.filter(({ name }) => name === 'article').map((account) => ({
  ...account,
  name: 'shielded',
  accessKeyId: 'AKIASHIELDEDEXAMPLE',
  shield: { active: true, protections: [] },
}));
const accounts = [...SAMPLE_ACCOUNTS, ...shielded];

/** IAM actions of every call that scans of all accounts made. */
async function calledActions(): Promise<Set<string>> {
  const endpoint = await startSampleEndpoint({ accounts });
  const scans = accounts.map(({ name, accessKeyId, secretAccessKey }) =>
    gatherAws({
      access: { endpoint: endpoint.url, credentials: () => Promise.resolve({ accessKeyId, secretAccessKey }) },
      scope: { distributions: [], domains: [], tags: [], loadBalancers: [], clusters: [] },
      kind: 'sample',
      name,
      fingerprintKey: new Uint8Array(32),
      signal: new AbortController().signal,
    }),
  );
  await Promise.all(scans).finally(() => endpoint.close());
  return new Set(endpoint.calls.map(({ service, operation }) => `${service}:${operation}`));
}

describe('the IAM policy', () => {
  it('allows every call of a scan, and nothing that no scan calls', { timeout: 60_000 }, async () => {
    const called = await calledActions();
    expect([...called].filter((action) => !allowed.includes(action))).toEqual([]);
    expect(allowed.filter((action) => !called.has(action))).toEqual(ASKED_FOR_BEHIND);
  });

  it('only reads, names every action in full, once and in order', () => {
    expect(allowed.filter((action) => !/^[a-z0-9]+:(Describe|Get|List|BatchGet)[A-Za-z]+$/.test(action))).toEqual([]);
    expect(new Set(allowed).size).toBe(allowed.length);
  });

  it('is what hoplens policy prints, and what docs/iam-policy.json holds', async () => {
    const { exit, out, err } = await runHoplens(['policy']);
    expect({ exit, err }).toEqual({ exit: 0, err: '' });
    expect(JSON.parse(out)).toEqual(IAM_POLICY);
    expect(readFileSync(`${ROOT}/docs/iam-policy.json`, 'utf8')).toBe(out);
  });

  it('fits into a managed policy of IAM', () => {
    // 6,144 characters without white space: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html
    expect(JSON.stringify(IAM_POLICY).length).toBeLessThan(6144);
  });
});
