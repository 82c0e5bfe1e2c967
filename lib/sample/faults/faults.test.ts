import { CloudFrontClient, ListDistributionsCommand, ListVpcOriginsCommand } from '@aws-sdk/client-cloudfront';
import { DescribeVpcsCommand, EC2Client } from '@aws-sdk/client-ec2';
import { ECSClient, ListClustersCommand } from '@aws-sdk/client-ecs';
import {
  DescribeLoadBalancersCommand,
  DescribeTargetGroupsCommand,
  ElasticLoadBalancingV2Client,
} from '@aws-sdk/client-elastic-load-balancing-v2';
import { GuardDutyClient, ListDetectorsCommand } from '@aws-sdk/client-guardduty';
import { GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts';
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import { EMULATOR_FAULTS } from './emulator-faults';
import { startSampleEndpoint } from '../endpoint';
import type { Fault } from './fault';
import { parseFault } from './parse-fault';
import { clientConfig } from '../testing/sample-client-config';

const endpoint = await startSampleEndpoint();
const config = (region = 'ap-northeast-1') => clientConfig(endpoint, 'article', region);
const calls = {
  elasticloadbalancing: () => new ElasticLoadBalancingV2Client(config()).send(new DescribeLoadBalancersCommand({})),
  sts: () => new STSClient(config()).send(new GetCallerIdentityCommand({})),
  cloudfront: () => new CloudFrontClient(config('us-east-1')).send(new ListDistributionsCommand({})),
  ec2: () => new EC2Client(config()).send(new DescribeVpcsCommand({})),
  ecs: () => new ECSClient(config()).send(new ListClustersCommand({})),
  guardduty: () => new GuardDutyClient(config()).send(new ListDetectorsCommand({})),
};
afterEach(() => {
  endpoint.setFaults([]);
});
afterAll(() => endpoint.close());

function faultOf(text: string): Fault {
  const parsed = parseFault(text);
  if ('error' in parsed) throw new Error(parsed.error);
  return parsed.fault;
}

describe('faults by service', () => {
  test.each([
    [
      'throttle',
      {
        elasticloadbalancing: 'Throttling',
        sts: 'Throttling',
        cloudfront: 'Throttling',
        ec2: 'RequestLimitExceeded',
        ecs: 'ThrottlingException',
        guardduty: 'TooManyRequestsException',
      },
    ],
    [
      'deny',
      {
        elasticloadbalancing: 'AccessDenied',
        sts: 'AccessDenied',
        cloudfront: 'AccessDenied',
        ec2: 'UnauthorizedOperation',
        ecs: 'AccessDeniedException',
        guardduty: 'AccessDeniedException',
      },
    ],
    [
      'expired',
      {
        elasticloadbalancing: 'ExpiredToken',
        sts: 'ExpiredToken',
        cloudfront: 'ExpiredToken',
        ec2: 'RequestExpired',
        ecs: 'ExpiredTokenException',
        guardduty: 'ExpiredTokenException',
      },
    ],
    ['region-disabled', { elasticloadbalancing: 'InvalidClientTokenId', ec2: 'AuthFailure', ecs: 'UnrecognizedClientException' }],
    ['fail', { elasticloadbalancing: 'InternalFailure', ec2: 'InternalError', ecs: 'ServerException' }],
    ['fail 503', { elasticloadbalancing: 'ServiceUnavailable', ec2: 'Unavailable', ecs: 'ServiceUnavailableException' }],
  ])('%s', async (text, names: Partial<Record<keyof typeof calls, string>>) => {
    endpoint.setFaults([faultOf(text)]);
    const got = await Promise.all(
      Object.entries(calls).map(async ([service, call]): Promise<[string, unknown]> => [
        service,
        await call().catch((error: unknown) => (error instanceof Error ? error.name : error)),
      ]),
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
    const { LoadBalancers = [] } = await new ElasticLoadBalancingV2Client(config()).send(
      new DescribeLoadBalancersCommand({ PageSize: 500 }),
    );
    expect(LoadBalancers[0]).not.toHaveProperty('Scheme');
    expect(LoadBalancers[0]).toHaveProperty('Type', 'application');
  });
});

describe('an emulator', () => {
  test('lacks operations, and shouts less', async () => {
    endpoint.setFaults(EMULATOR_FAULTS);
    const cloudFront = new CloudFrontClient(config('us-east-1'));
    await expect(cloudFront.send(new ListVpcOriginsCommand({}))).rejects.toMatchObject({ $metadata: { httpStatusCode: 404 } });
    const { TargetGroups = [] } = await new ElasticLoadBalancingV2Client(config()).send(new DescribeTargetGroupsCommand({}));
    expect(TargetGroups).toMatchObject([{ Protocol: 'http', HealthCheckProtocol: 'http' }]);
    expect(TargetGroups[0]).not.toHaveProperty('ProtocolVersion');
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
    for (const _ of expected)
      got.push(
        await calls.ecs().then(
          () => true,
          () => false,
        ),
      );
    expect(got).toEqual(expected);
  });
  test('a share is the same share every time', async () => {
    const run = async () => {
      endpoint.setFaults([faultOf('throttle share=0.3')]);
      const got: number[] = [];
      for (let call = 0; call < 40; call += 1)
        got.push(
          await calls.ecs().then(
            () => 1,
            () => 0,
          ),
        );
      return got;
    };
    const first = await run();
    expect(await run()).toEqual(first);
    expect(first.filter((ok) => ok === 0).length).toBeGreaterThan(5);
  });
});
