import { CloudFrontClient, ListDistributionsCommand, paginateListDistributions } from '@aws-sdk/client-cloudfront';
import { DescribeVpcsCommand, EC2Client } from '@aws-sdk/client-ec2';
import { ECSClient, ListClustersCommand } from '@aws-sdk/client-ecs';
import { DescribeLoadBalancersCommand, ElasticLoadBalancingV2Client } from '@aws-sdk/client-elastic-load-balancing-v2';
import { GuardDutyClient, ListDetectorsCommand } from '@aws-sdk/client-guardduty';
import { GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts';
import { createServer } from 'node:http';
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import { generateAccount } from './accounts/generate-account';
import { type SampleEndpoint, startSampleEndpoint } from './endpoint';
import type { Fault } from './faults/fault';
import { parseFault } from './faults/parse-fault';
import { clientConfig } from './testing/sample-client-config';

const endpoint = await startSampleEndpoint();
const config = (region = 'ap-northeast-1', at: SampleEndpoint = endpoint) => clientConfig(at, 'article', region);
const calls = {
  elasticloadbalancing: () => new ElasticLoadBalancingV2Client(config()).send(new DescribeLoadBalancersCommand({})),
  sts: () => new STSClient(config()).send(new GetCallerIdentityCommand({})),
  cloudfront: () => new CloudFrontClient(config('us-east-1')).send(new ListDistributionsCommand({})),
  ec2: () => new EC2Client(config()).send(new DescribeVpcsCommand({})),
  ecs: () => new ECSClient(config()).send(new ListClustersCommand({})),
  guardduty: () => new GuardDutyClient(config()).send(new ListDetectorsCommand({})),
};
afterEach(() => { endpoint.setFaults([]); });
afterAll(() => endpoint.close());

function faultOf(text: string): Fault {
  const parsed = parseFault(text);
  if ('error' in parsed) throw new Error(parsed.error);
  return parsed.fault;
}

describe('who may call', () => {
  test.each([
    ['a form', { body: 'Action=GetCallerIdentity', headers: {} }, '<Code>MissingAuthenticationToken</Code>'],
    ['JSON', { body: '{}', headers: { 'x-amz-target': 'AmazonEC2ContainerServiceV20141113.ListClusters' } }, '"__type":"MissingAuthenticationTokenException"'],
  ])('%s without a signature is refused', async (_name, request, expected) => {
    const response = await fetch(endpoint.url, { method: 'POST', ...request });
    expect(response.status).toBe(403);
    expect(await response.text()).toContain(expected);
  });
  test.each([
    ['InvalidClientTokenId', (credentials: { accessKeyId: string; secretAccessKey: string }) => new STSClient({ ...config(), credentials }).send(new GetCallerIdentityCommand({}))],
    ['AuthFailure', (credentials: { accessKeyId: string; secretAccessKey: string }) => new EC2Client({ ...config(), credentials }).send(new DescribeVpcsCommand({}))],
    ['UnrecognizedClientException', (credentials: { accessKeyId: string; secretAccessKey: string }) => new ECSClient({ ...config(), credentials }).send(new ListClustersCommand({}))],
  ])('an unknown key is %s', async (name, call) => {
    await expect(call({ accessKeyId: 'AKIAEXAMPLE000000000', secretAccessKey: 'none' })).rejects.toMatchObject({ name });
  });
  test('a region that is not enabled refuses the keys', async () => {
    await expect(new ECSClient(config('ap-east-1')).send(new ListClustersCommand({}))).rejects.toMatchObject({ name: 'UnrecognizedClientException' });
  });
});

describe('faults by service', () => {
  test.each([
    ['throttle', { elasticloadbalancing: 'Throttling', sts: 'Throttling', cloudfront: 'Throttling', ec2: 'RequestLimitExceeded', ecs: 'ThrottlingException', guardduty: 'TooManyRequestsException' }],
    ['deny', { elasticloadbalancing: 'AccessDenied', sts: 'AccessDenied', cloudfront: 'AccessDenied', ec2: 'UnauthorizedOperation', ecs: 'AccessDeniedException', guardduty: 'AccessDeniedException' }],
    ['expired', { elasticloadbalancing: 'ExpiredToken', sts: 'ExpiredToken', cloudfront: 'ExpiredToken', ec2: 'RequestExpired', ecs: 'ExpiredTokenException', guardduty: 'ExpiredTokenException' }],
    ['region-disabled', { elasticloadbalancing: 'InvalidClientTokenId', ec2: 'AuthFailure', ecs: 'UnrecognizedClientException' }],
    ['fail', { elasticloadbalancing: 'InternalFailure', ec2: 'InternalError', ecs: 'ServerException' }],
    ['fail 503', { elasticloadbalancing: 'ServiceUnavailable', ec2: 'Unavailable', ecs: 'ServiceUnavailableException' }],
  ])('%s', async (text, names: Partial<Record<keyof typeof calls, string>>) => {
    endpoint.setFaults([faultOf(text)]);
    const got = await Promise.all(
      Object.entries(calls).map(async ([service, call]): Promise<[string, unknown]> => [service, await call().catch((error: unknown) => (error instanceof Error ? error.name : error))]),
    );
    expect(Object.fromEntries(got)).toMatchObject(names);
  });
});

describe('other faults', () => {
  test('a reset connection', async () => {
    endpoint.setFaults([faultOf('reset ecs:*')]);
    await expect(calls.ecs()).rejects.toMatchObject({ code: 'ECONNRESET' });
    expect(endpoint.calls.at(-1)).toMatchObject({ outcome: 'reset', status: 0 });
  });
  test('a hanging connection ends when the caller gives up', async () => {
    endpoint.setFaults([faultOf('hang ecs:ListClusters')]);
    const send = new ECSClient(config()).send(new ListClustersCommand({}), { abortSignal: AbortSignal.timeout(50) });
    await expect(send).rejects.toMatchObject({ name: 'AbortError' });
  });
  test('HTML instead of the protocol', async () => {
    endpoint.setFaults([faultOf('html 501')]);
    await expect(calls.ecs()).rejects.toMatchObject({ $metadata: { httpStatusCode: 501 } });
    await expect(calls.elasticloadbalancing()).rejects.toMatchObject({ $metadata: { httpStatusCode: 501 } });
  });
  test('a delay', async () => {
    endpoint.setFaults([faultOf('delay 60 ecs:*')]);
    const before = performance.now();
    await calls.ecs();
    expect(performance.now() - before).toBeGreaterThanOrEqual(55);
  });
  test('endless pages under new tokens, and the same token again', async () => {
    const client = new ECSClient(config());
    endpoint.setFaults([faultOf('endless')]);
    const first = await client.send(new ListClustersCommand({}));
    const second = await client.send(new ListClustersCommand({ nextToken: first.nextToken }));
    expect([first.nextToken, second.nextToken, second.clusterArns?.length]).toEqual(['endless-2', 'endless-3', 1]);
    endpoint.setFaults([faultOf('repeat-token')]);
    const page = await new CloudFrontClient(config('us-east-1')).send(new ListDistributionsCommand({ Marker: 'repeated' }));
    expect(page.DistributionList).toMatchObject({ NextMarker: 'repeated', IsTruncated: true, Quantity: 1 });
  });
  test('an emulator: lower case, missing fields, whole lists', async () => {
    endpoint.setFaults([faultOf('lower-case'), faultOf('missing-fields fields=Scheme,IpAddressType'), faultOf('ignore-page-size')]);
    const { LoadBalancers = [] } = await new ElasticLoadBalancingV2Client(config()).send(new DescribeLoadBalancersCommand({ PageSize: 500 }));
    expect(LoadBalancers[0]).not.toHaveProperty('Scheme');
    expect(LoadBalancers[0]).toHaveProperty('Type', 'application');
  });
});

describe('which calls a fault hits', () => {
  test.each([
    ['throttle nth=3', [true, true, false, true]],
    ['throttle 2', [false, false, true, true]],
    ['throttle ecs:DescribeTasks', [true, true, true, true]],
    ['throttle account=sound', [true, true, true, true]],
    ['throttle region=ap-northeast-1 times=1', [false, true, true, true]],
  ])('%s', async (text, expected) => {
    endpoint.setFaults([faultOf(text)]);
    const got: boolean[] = [];
    for (const _ of expected) got.push(await calls.ecs().then(() => true, () => false));
    expect(got).toEqual(expected);
  });
  test('a share is the same share every time', async () => {
    const run = async () => {
      endpoint.setFaults([faultOf('throttle share=0.3')]);
      const got: number[] = [];
      for (let call = 0; call < 40; call += 1) got.push(await calls.ecs().then(() => 1, () => 0));
      return got;
    };
    const first = await run();
    expect(await run()).toEqual(first);
    expect(first.filter((ok) => ok === 0).length).toBeGreaterThan(5);
  });
});

describe('the log of calls', () => {
  test('tells what was asked and what came of it', async () => {
    const before = endpoint.calls.length;
    await calls.ecs();
    await calls.ecs();
    const [first, second] = endpoint.calls.slice(before);
    expect(first).toMatchObject({ account: 'article', service: 'ecs', operation: 'ListClusters', region: 'ap-northeast-1', outcome: 'ok', status: 200, throttled: false });
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
