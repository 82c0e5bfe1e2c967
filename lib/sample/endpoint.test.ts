import { CloudFrontClient, paginateListDistributions } from '@aws-sdk/client-cloudfront';
import { DescribeVpcsCommand, EC2Client } from '@aws-sdk/client-ec2';
import { ECSClient, ListClustersCommand } from '@aws-sdk/client-ecs';
import { DescribeLoadBalancersCommand, ElasticLoadBalancingV2Client } from '@aws-sdk/client-elastic-load-balancing-v2';
import { GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts';
import { createServer } from 'node:http';
import { afterAll, describe, expect, test } from 'vitest';
import { generateAccount } from './accounts/generate-account';
import { type SampleEndpoint, startSampleEndpoint } from './endpoint';
import { clientConfig } from './testing/sample-client-config';

const endpoint = await startSampleEndpoint();
const config = (region = 'ap-northeast-1', at: SampleEndpoint = endpoint) => clientConfig(at, 'article', region);
afterAll(() => endpoint.close());

describe('who may call', () => {
  const json = { 'x-amz-target': 'AmazonEC2ContainerServiceV20141113.ListClusters' };
  test.each([
    ['a form', { body: 'Action=GetCallerIdentity', headers: {} }, '<Code>MissingAuthenticationToken</Code>'],
    ['JSON', { body: '{}', headers: json }, '"__type":"MissingAuthenticationTokenException"'],
  ])('%s without a signature is refused', async (_name, request, expected) => {
    const response = await fetch(endpoint.url, { method: 'POST', ...request });
    expect(response.status).toBe(403);
    expect(await response.text()).toContain(expected);
  });

  const stranger = { ...config(), credentials: { accessKeyId: 'AKIAEXAMPLE000000000', secretAccessKey: 'none' } };
  test.each([
    ['InvalidClientTokenId', () => new STSClient(stranger).send(new GetCallerIdentityCommand({}))],
    ['AuthFailure', () => new EC2Client(stranger).send(new DescribeVpcsCommand({}))],
    ['UnrecognizedClientException', () => new ECSClient(stranger).send(new ListClustersCommand({}))],
  ])('an unknown key is %s', async (name, call) => {
    await expect(call()).rejects.toMatchObject({ name });
  });

  test('a region that is not enabled refuses the keys', async () => {
    await expect(new ECSClient(config('ap-east-1')).send(new ListClustersCommand({}))).rejects.toMatchObject({
      name: 'UnrecognizedClientException',
    });
  });

  test('an operation that the endpoint lacks is an unknown operation', async () => {
    const headers = { authorization: 'AWS4-HMAC-SHA256 Credential=AKIAEXAMPLE122223333/20261123/us-east-1/ecs/aws4_request, Signature=0' };
    const response = await fetch(endpoint.url, { method: 'POST', headers: { ...headers, 'x-amz-target': 'X.DeleteCluster' }, body: '{}' });
    expect(await response.text()).toContain('UnknownOperationException');
    expect(endpoint.calls.at(-1)).toMatchObject({ account: 'article', operation: 'DeleteCluster', outcome: 'UnknownOperationException' });
  });
});

describe('the log of calls', () => {
  test('tells what was asked and what came of it', async () => {
    const before = endpoint.calls.length;
    await new ECSClient(config()).send(new ListClustersCommand({}));
    await new ECSClient(config()).send(new ListClustersCommand({}));
    const [first, second] = endpoint.calls.slice(before);
    expect(first).toMatchObject({
      account: 'article',
      service: 'ecs',
      operation: 'ListClusters',
      region: 'ap-northeast-1',
      outcome: 'ok',
      status: 200,
      throttled: false,
    });
    expect(second?.digest).toBe(first?.digest);
  });
});

describe('pages', () => {
  test('add up to the whole', async () => {
    const account = generateAccount({ chains: 230, loadBalancers: 23 });
    const large = await startSampleEndpoint({ accounts: [account] });
    const client = new CloudFrontClient({ endpoint: large.url, region: 'us-east-1', credentials: account });
    const ids = new Set<string | undefined>();
    for await (const page of paginateListDistributions({ client }, {})) page.DistributionList?.Items?.forEach(({ Id }) => ids.add(Id));
    expect(ids.size).toBe(230);
    expect(large.calls.length).toBe(3);
    await large.close();
  });
});

describe('rate limits', () => {
  test('ELBv2 grants a burst of 40 and throttles the rest', async () => {
    const limited = await startSampleEndpoint({ buckets: {} });
    const client = new ElasticLoadBalancingV2Client(config('ap-northeast-1', limited));
    await Promise.allSettled(Array.from({ length: 50 }, () => client.send(new DescribeLoadBalancersCommand({}))));
    const throttled = limited.calls.filter((call) => call.throttled).length;
    expect(throttled).toBeGreaterThan(5);
    expect(throttled).toBeLessThanOrEqual(10);
    await limited.close();
  });
});

describe('closing', () => {
  test('ends hanging calls and frees the port', async () => {
    const short = await startSampleEndpoint({ faults: [{ kind: 'hang' }] });
    const hanging = new ECSClient(config('ap-northeast-1', short)).send(new ListClustersCommand({}));
    const outcome = expect(hanging).rejects.toBeInstanceOf(Error);
    while (short.calls.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    await short.close();
    await outcome;
    const port = Number(new URL(short.url).port);
    const server = createServer();
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(port, '127.0.0.1', resolve);
    });
    server.close();
  });
});
