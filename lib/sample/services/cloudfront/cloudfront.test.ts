import {
  CloudFrontClient,
  DescribeFunctionCommand,
  GetAnycastIpListCommand,
  GetConnectionGroupByRoutingEndpointCommand,
  GetConnectionGroupCommand,
  GetContinuousDeploymentPolicyCommand,
  GetDistributionCommand,
  GetDistributionConfigCommand,
  GetDistributionTenantByDomainCommand,
  GetDistributionTenantCommand,
  GetMonitoringSubscriptionCommand,
  GetRealtimeLogConfigCommand,
  GetTrustStoreCommand,
  GetVpcOriginCommand,
  ListConnectionGroupsCommand,
  ListContinuousDeploymentPoliciesCommand,
  ListDistributionsByConnectionModeCommand,
  ListDistributionsByVpcOriginIdCommand,
  ListDistributionsByWebACLIdCommand,
  ListDistributionsCommand,
  ListDistributionTenantsCommand,
  ListFunctionsCommand,
  ListTagsForResourceCommand,
  ListTrustStoresCommand,
  ListVpcOriginsCommand,
} from '@aws-sdk/client-cloudfront';
import { afterAll, describe, expect } from 'vitest';
import { distributionArn } from '../../build/distribution';
import { cloudFrontId } from '../../build/place';
import { sampleAccount } from '../../build/sample-account';
import { vpcOriginId } from '../../build/vpc-origin';
import { SAMPLE_ACCOUNTS } from '../../accounts/sample-accounts';
import { startSampleEndpoint } from '../../endpoint';
import { clientConfig } from '../../testing/sample-client-config';
import { policyRows } from '../../testing/cloudfront-policy-rows';
import { testOperations } from '../../testing/test-operations';
import { cloudFront } from './cloudfront';

const since = new Date('2026-01-01T00:00:00Z');
// What no sample account has.
const rare = sampleAccount({
  name: 'rare',
  accountId: '000000000000',
  regions: {},
  cloudFront: {
    ...(SAMPLE_ACCOUNTS[0]?.cloudFront ?? {}),
    anycastIpLists: [
      {
        Id: 'aip_1',
        Name: 'list',
        Status: 'Deployed',
        Arn: 'arn:aws:cloudfront::000000000000:anycast-ip-list/aip_1',
        AnycastIps: ['198.51.100.7'],
        IpCount: 3,
        LastModifiedTime: since,
      },
    ],
    trustStores: [
      {
        Id: 'ts_1',
        Arn: 'arn:aws:cloudfront::000000000000:trust-store/ts_1',
        Name: 'staff',
        Status: 'active',
        NumberOfCaCertificates: 1,
        LastModifiedTime: since,
      },
    ],
    realtimeLogConfigs: [
      {
        ARN: 'arn:aws:cloudfront::000000000000:realtime-log-config/fast',
        Name: 'fast',
        SamplingRate: 100,
        EndPoints: [],
        Fields: ['timestamp'],
      },
    ],
    monitoringSubscriptions: {
      [cloudFrontId('111122223333', 'test-site')]: { RealtimeMetricsSubscriptionConfig: { RealtimeMetricsSubscriptionStatus: 'Enabled' } },
    },
  },
});

const endpoint = await startSampleEndpoint({ accounts: [...SAMPLE_ACCOUNTS, rare] });
const article = new CloudFrontClient(clientConfig(endpoint, 'article', 'us-east-1'));
const estate = new CloudFrontClient(clientConfig(endpoint, 'estate', 'us-east-1'));
const portal = new CloudFrontClient(clientConfig(endpoint, 'vpc-origin', 'us-east-1'));
const other = new CloudFrontClient({ endpoint: endpoint.url, region: 'us-east-1', credentials: rare });
afterAll(() => endpoint.close());

const siteId = cloudFrontId('111122223333', 'test-site');
const templateId = cloudFrontId('555555555555', 'tenants');
const originId = vpcOriginId('210987654321', 'portal-alb');

async function stagingPolicyId() {
  const { ContinuousDeploymentPolicyList } = await estate.send(new ListContinuousDeploymentPoliciesCommand({}));
  return ContinuousDeploymentPolicyList?.Items?.[0]?.ContinuousDeploymentPolicy?.Id;
}

async function connectionGroup() {
  const { ConnectionGroups = [] } = await estate.send(new ListConnectionGroupsCommand({}));
  return ConnectionGroups[0];
}

describe('operations', () => {
  testOperations(cloudFront, [
    [
      'ListDistributions',
      () => article.send(new ListDistributionsCommand({})),
      {
        DistributionList: {
          IsTruncated: false,
          Quantity: 1,
          Items: [
            {
              Id: siteId,
              HttpVersion: 'http2and3',
              Aliases: { Items: ['www.example.com'] },
              LastModifiedTime: new Date('2026-09-14T02:31:07Z'),
            },
          ],
        },
      },
    ],
    [
      'GetDistribution',
      () => article.send(new GetDistributionCommand({ Id: siteId })),
      { ETag: expect.any(String), Distribution: { Id: siteId, DistributionConfig: { DefaultRootObject: '' } } },
    ],
    [
      'GetDistributionConfig',
      () => article.send(new GetDistributionConfigCommand({ Id: siteId })),
      { DistributionConfig: { Logging: { Enabled: false } } },
    ],
    [
      'GetMonitoringSubscription',
      () => other.send(new GetMonitoringSubscriptionCommand({ DistributionId: siteId })),
      { MonitoringSubscription: { RealtimeMetricsSubscriptionConfig: { RealtimeMetricsSubscriptionStatus: 'Enabled' } } },
    ],
    [
      'ListTagsForResource',
      () => article.send(new ListTagsForResourceCommand({ Resource: distributionArn('111122223333', siteId) })),
      { Tags: { Items: [{ Key: 'Environment', Value: 'test' }, {}] } },
    ],
    [
      'ListVpcOrigins',
      () => portal.send(new ListVpcOriginsCommand({})),
      { VpcOriginList: { Items: [{ Id: originId, OriginEndpointArn: expect.stringContaining('portal-alb') }] } },
    ],
    [
      'GetVpcOrigin',
      () => portal.send(new GetVpcOriginCommand({ Id: originId })),
      { VpcOrigin: { VpcOriginEndpointConfig: { OriginProtocolPolicy: 'https-only', HTTPSPort: 443 } } },
    ],
    [
      'ListDistributionsByVpcOriginId',
      () => portal.send(new ListDistributionsByVpcOriginIdCommand({ VpcOriginId: originId })),
      { DistributionIdList: { Items: [cloudFrontId('210987654321', 'portal')] } },
    ],
    [
      'ListDistributionsByWebACLId',
      () => article.send(new ListDistributionsByWebACLIdCommand({ WebACLId: 'null' })),
      { DistributionList: { Quantity: 0 } },
    ],
    [
      'ListDistributionsByConnectionMode',
      () => estate.send(new ListDistributionsByConnectionModeCommand({ ConnectionMode: 'tenant-only' })),
      { DistributionList: { Items: [{ Id: templateId }] } },
    ],
    ...policyRows(article, estate),
    [
      'ListFunctions',
      () => estate.send(new ListFunctionsCommand({ Stage: 'LIVE' })),
      { FunctionList: { Items: [{ Name: 'choose-origin' }] } },
    ],
    [
      'DescribeFunction',
      () => estate.send(new DescribeFunctionCommand({ Name: 'choose-origin' })),
      { FunctionSummary: { FunctionConfig: { Runtime: 'cloudfront-js-2.0' } } },
    ],
    [
      'ListContinuousDeploymentPolicies',
      () => estate.send(new ListContinuousDeploymentPoliciesCommand({})),
      { ContinuousDeploymentPolicyList: { Quantity: 1 } },
    ],
    [
      'GetContinuousDeploymentPolicy',
      async () => estate.send(new GetContinuousDeploymentPolicyCommand({ Id: await stagingPolicyId() })),
      { ContinuousDeploymentPolicy: { ContinuousDeploymentPolicyConfig: { TrafficConfig: { SingleWeightConfig: { Weight: 0.1 } } } } },
    ],
    [
      'ListDistributionTenants',
      () => estate.send(new ListDistributionTenantsCommand({ AssociationFilter: { DistributionId: templateId } })),
      {
        DistributionTenantList: [{ Name: 'north' }, { Name: 'south' }, { Name: 'west', Customizations: { WebAcl: { Action: 'disable' } } }],
      },
    ],
    [
      'GetDistributionTenant',
      () => estate.send(new GetDistributionTenantCommand({ Identifier: 'north' })),
      { DistributionTenant: { Parameters: [{ Name: 'originName', Value: 'tenant-origin' }] } },
    ],
    [
      'GetDistributionTenantByDomain',
      () => estate.send(new GetDistributionTenantByDomainCommand({ Domain: 'south.example.com' })),
      { DistributionTenant: { Name: 'south' } },
    ],
    [
      'ListConnectionGroups',
      () => estate.send(new ListConnectionGroupsCommand({})),
      { ConnectionGroups: [{ Name: 'shops', IsDefault: true }] },
    ],
    [
      'GetConnectionGroup',
      async () => estate.send(new GetConnectionGroupCommand({ Identifier: (await connectionGroup())?.Id })),
      { ConnectionGroup: { Name: 'shops' } },
    ],
    [
      'GetConnectionGroupByRoutingEndpoint',
      async () =>
        estate.send(new GetConnectionGroupByRoutingEndpointCommand({ RoutingEndpoint: (await connectionGroup())?.RoutingEndpoint })),
      { ConnectionGroup: { Name: 'shops' } },
    ],
    [
      'GetAnycastIpList',
      () => other.send(new GetAnycastIpListCommand({ Id: 'aip_1' })),
      { AnycastIpList: { AnycastIps: ['198.51.100.7'], IpCount: 3 } },
    ],
    ['ListTrustStores', () => other.send(new ListTrustStoresCommand({})), { TrustStoreList: [{ Id: 'ts_1', LastModifiedTime: since }] }],
    ['GetTrustStore', () => other.send(new GetTrustStoreCommand({ Identifier: 'ts_1' })), { TrustStore: { Name: 'staff' } }],
    [
      'GetRealtimeLogConfig',
      () => other.send(new GetRealtimeLogConfigCommand({ Name: 'fast' })),
      { RealtimeLogConfig: { SamplingRate: 100 } },
    ],
  ]);
});
