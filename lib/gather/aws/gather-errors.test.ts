import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';

import { SAMPLE_ACCOUNTS } from '@/lib/sample/accounts/sample-accounts';
import { type SampleEndpoint, startSampleEndpoint } from '@/lib/sample/endpoint';
import { sampleCredentials } from '@/lib/sample/sample-credentials';
import { gatherSample } from '@/lib/testing/gather-sample';

import type { AwsAccess } from './access/aws-access';
import { scaledClock } from './calls/clock';

let endpoint: SampleEndpoint;
const options = { clock: scaledClock(50), deadlineMs: 10_000_000 };
const regions = ['ap-northeast-1', 'us-east-1'];

beforeAll(async () => {
  endpoint = await startSampleEndpoint();
});
beforeEach(() => {
  endpoint.setFaults([]);
});
afterAll(() => endpoint.close());

async function codeOf(access: Partial<AwsAccess>): Promise<string> {
  return gatherSample(endpoint, 'article', { ...options, access }).then(
    (inventory) => `an inventory with ${String(inventory.gaps.length)} gaps`,
    (error: unknown) => (error instanceof Error && 'code' in error ? String(error.code) : String(error)),
  );
}

const unknownKeys = () => Promise.resolve({ accessKeyId: 'AKIAUNKNOWN000000000', secretAccessKey: 'not a key' });

it('tells keys that AWS does not accept', async () => {
  expect(await codeOf({ credentials: unknownKeys })).toBe('credentials-rejected');
});

it('tells that there are no credentials', async () => {
  const none = () =>
    Promise.reject(Object.assign(new Error('Could not load credentials from any providers'), { name: 'CredentialsProviderError' }));
  expect(await codeOf({ credentials: none })).toBe('no-credentials');
});

it('tells that a session has expired', async () => {
  const message = 'The SSO session associated with this profile has expired. To refresh this SSO session run aws sso login';
  const expired = () => Promise.reject(Object.assign(new Error(message), { name: 'CredentialsProviderError' }));
  expect(await codeOf({ credentials: expired })).toBe('credentials-expired');
  endpoint.setFaults([{ kind: 'expired' }]);
  expect(await codeOf({})).toBe('credentials-expired');
});

it('tells that nobody listens at the endpoint', async () => {
  const closed = await startSampleEndpoint();
  await closed.close();
  expect(await codeOf({ endpoint: closed.url })).toBe('endpoint-unreachable');
  expect(await codeOf({ endpoint: closed.url, regions })).toBe('endpoint-unreachable');
});

it('says that a scan was cancelled before it began', async () => {
  const scan = gatherSample(endpoint, 'article', { signal: AbortSignal.abort() });
  await expect(scan).rejects.toMatchObject({ code: 'scan-cancelled' });
});

it('reads through a role with its external id, and tells when it may not', async () => {
  const role = SAMPLE_ACCOUNTS.flatMap(({ roles, name }) => roles.map((one) => ({ ...one, name })))[0];
  if (role === undefined) throw new Error('no sample account has a role');
  const credentials = sampleCredentials('article');
  if (credentials === undefined) throw new Error('no article');
  const inventory = await gatherSample(endpoint, 'article', {
    ...options,
    access: { roleArn: role.arn, externalId: role.externalId, regions },
  });
  expect(inventory.source.accountId).toBe(role.arn.split(':')[4]);
  expect(inventory.distributions.length).toBeGreaterThan(0);
  expect(await codeOf({ roleArn: role.arn, externalId: 'wrong' })).toBe('role-not-assumable');
  expect(await codeOf({ roleArn: role.arn, credentials: unknownKeys })).toBe('credentials-rejected');
});

it('is an inventory of gaps, not an error, where everything is denied', async () => {
  endpoint.setFaults([{ kind: 'deny' }]);
  const inventory = await gatherSample(endpoint, 'article', { ...options, access: { regions } });
  expect(inventory.distributions).toEqual([]);
  expect(new Set(inventory.gaps.map(({ reason }) => reason))).toEqual(new Set(['access-denied']));
  expect(inventory.gaps.map(({ action }) => action)).toContain('elasticloadbalancing:DescribeLoadBalancers');
});

it('is one gap for a Region that is not enabled', async () => {
  const inventory = await gatherSample(endpoint, 'article', { ...options, access: { regions: [...regions, 'me-south-1'] } });
  expect(inventory.gaps).toMatchObject([{ region: 'me-south-1', kind: 'region', reason: 'region-disabled', resource: null }]);
  expect(inventory.loadBalancers).toHaveLength(1);
});

it('goes on with renewed credentials when they run out half way', async () => {
  const article = sampleCredentials('article');
  if (article === undefined) throw new Error('no article');
  let given = 0;
  const credentials = () => {
    given += 1;
    return Promise.resolve({ ...article, sessionToken: `session ${String(given)}` });
  };
  endpoint.setFaults([{ kind: 'expired', nth: 12 }]);
  const inventory = await gatherSample(endpoint, 'article', { ...options, access: { regions, credentials } });
  expect(inventory.gaps).toEqual([]);
  expect(given).toBe(2);
});
