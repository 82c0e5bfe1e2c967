import { DescribeLoadBalancersCommand, ElasticLoadBalancingClient } from '@aws-sdk/client-elastic-load-balancing';
import {
  DescribeLoadBalancersCommand as DescribeLaterLoadBalancersCommand,
  ElasticLoadBalancingV2Client,
} from '@aws-sdk/client-elastic-load-balancing-v2';
import { afterAll, describe, expect, test } from 'vitest';
import { startSampleEndpoint } from '../../endpoint';
import { clientConfig } from '../../testing/sample-client-config';
import { testOperations } from '../../testing/test-operations';
import { classicLoadBalancing } from './classic-load-balancing';

const endpoint = await startSampleEndpoint();
const config = clientConfig(endpoint, 'estate', 'us-east-1');
const estate = new ElasticLoadBalancingClient(config);
afterAll(() => endpoint.close());

describe('operations', () => {
  testOperations(classicLoadBalancing, [
    [
      'DescribeLoadBalancers',
      () => estate.send(new DescribeLoadBalancersCommand({ LoadBalancerNames: ['legacy-www'] })),
      {
        LoadBalancerDescriptions: [
          { LoadBalancerName: 'legacy-www', ListenerDescriptions: [{ Listener: { Protocol: 'HTTPS', LoadBalancerPort: 443 } }, {}] },
        ],
      },
    ],
  ]);
});

test('refuses a name that no load balancer has', async () => {
  const call = estate.send(new DescribeLoadBalancersCommand({ LoadBalancerNames: ['legacy-ftp'] }));
  await expect(call).rejects.toThrow("There is no ACTIVE Load Balancer named 'legacy-ftp'");
});

test('does not show what the later API lists under the same action, nor that this', async () => {
  const classic = await estate.send(new DescribeLoadBalancersCommand({}));
  const later = await new ElasticLoadBalancingV2Client(config).send(new DescribeLaterLoadBalancersCommand({}));
  expect(classic.LoadBalancerDescriptions?.map(({ LoadBalancerName: name }) => name)).toEqual(['legacy-www']);
  expect(later.LoadBalancers?.length).toBeGreaterThan(0);
  expect(later.LoadBalancers?.map(({ LoadBalancerName: name }) => name)).not.toContain('legacy-www');
});
