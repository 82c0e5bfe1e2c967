import {
  CloudFrontClient,
  GetCachePolicyCommand,
  GetDistributionCommand,
  GetVpcOriginCommand,
  ListDistributionsCommand,
} from '@aws-sdk/client-cloudfront';
import { afterAll, describe, expect, test } from 'vitest';
import { startSampleEndpoint } from '../../endpoint';
import { clientConfig } from '../../testing/sample-client-config';

const endpoint = await startSampleEndpoint();
const article = new CloudFrontClient(clientConfig(endpoint, 'article', 'us-east-1'));
afterAll(() => endpoint.close());

describe('refusals', () => {
  test.each([
    ['NoSuchDistribution', () => article.send(new GetDistributionCommand({ Id: 'NONE' }))],
    ['EntityNotFound', () => article.send(new GetVpcOriginCommand({ Id: 'NONE' }))],
    ['NoSuchCachePolicy', () => article.send(new GetCachePolicyCommand({ Id: 'NONE' }))],
    ['InvalidArgument', () => article.send(new ListDistributionsCommand({ MaxItems: 101 }))],
  ])('%s', async (name, call) => {
    await expect(call()).rejects.toMatchObject({ name });
  });
});
