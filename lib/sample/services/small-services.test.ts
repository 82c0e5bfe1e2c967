import {
  CloudWatchLogsClient,
  DescribeDeliveriesCommand,
  DescribeDeliveryDestinationsCommand,
  DescribeDeliverySourcesCommand,
} from '@aws-sdk/client-cloudwatch-logs';
import { GetDetectorCommand, GuardDutyClient, ListDetectorsCommand } from '@aws-sdk/client-guardduty';
import { BatchGetAccountStatusCommand, Inspector2Client } from '@aws-sdk/client-inspector2';
import { ListHostedZonesCommand, ListResourceRecordSetsCommand, Route53Client } from '@aws-sdk/client-route-53';
import { DescribeProtectionCommand, GetSubscriptionStateCommand, ListProtectionsCommand, ShieldClient } from '@aws-sdk/client-shield';
import { AssumeRoleCommand, GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts';
import {
  GetLoggingConfigurationCommand,
  GetWebACLCommand,
  GetWebACLForResourceCommand,
  ListResourcesForWebACLCommand,
  ListWebACLsCommand,
  WAFV2Client,
} from '@aws-sdk/client-wafv2';
import { afterAll, describe, expect, test } from 'vitest';
import { SAMPLE_ACCOUNTS } from '../accounts/sample-accounts';
import { loadBalancerArn } from '../build/load-balancer';
import { sampleAccount } from '../build/sample-account';
import { webAcl, webAclArn } from '../build/web-acl';
import { startSampleEndpoint } from '../endpoint';
import { regionRecords } from '../region-records';
import { clientConfig } from '../testing/sample-client-config';
import { testOperations } from '../testing/test-operations';
import { guardDuty } from './guardduty';
import { inspector2 } from './inspector2';
import { logs } from './logs';
import { route53 } from './route-53';
import { shield } from './shield';
import { sts } from './sts';
import { wafv2 } from './wafv2';

const app = { accountId: '777788889999', region: 'ap-northeast-1' };
const appAcl = webAclArn(app, 'app-regional', 'REGIONAL');
const appAlb = loadBalancerArn(app, 'app-alb');
const protectedAlb = loadBalancerArn({ accountId: '000000000000', region: 'us-east-1' }, 'guarded');

// What no sample account has: a Shield subscription and a web ACL that logs.
const guarded = sampleAccount({
  name: 'guarded',
  accountId: '000000000000',
  shield: { active: true, protections: [{ Id: 'protection-1', Name: 'alb', ResourceArn: protectedAlb }] },
  regions: {
    'us-east-1': regionRecords(
      ...(webAcl({ place: { accountId: '000000000000', region: 'us-east-1' }, name: 'logging', scope: 'REGIONAL' }).webAcls ?? []).map(
        (record) => ({
          webAcls: [
            { ...record, logging: { ResourceArn: record.webAcl.ARN, LogDestinationConfigs: ['arn:aws:s3:::aws-waf-logs-sample'] } },
          ],
        }),
      ),
    ),
  },
});

const endpoint = await startSampleEndpoint({ accounts: [...SAMPLE_ACCOUNTS, guarded] });
const config = (account: string, region: string) => clientConfig(endpoint, account, region);
const guardedConfig = { endpoint: endpoint.url, region: 'us-east-1', credentials: guarded, maxAttempts: 1 };
afterAll(() => endpoint.close());

describe('wafv2', () => {
  const edge = new WAFV2Client(config('article', 'us-east-1'));
  const regional = new WAFV2Client(config('direct', 'ap-northeast-1'));
  const logging = new WAFV2Client(guardedConfig);
  testOperations(wafv2, [
    ['ListWebACLs', () => edge.send(new ListWebACLsCommand({ Scope: 'CLOUDFRONT' })), { WebACLs: [{ Name: 'test-edge' }] }],
    ['ListWebACLs', () => edge.send(new ListWebACLsCommand({ Scope: 'REGIONAL' })), { WebACLs: [] }],
    [
      'GetWebACL',
      () => regional.send(new GetWebACLCommand({ ARN: appAcl })),
      { WebACL: { DefaultAction: { Allow: {} }, Rules: [{ OverrideAction: { None: {} } }] } },
    ],
    [
      'GetWebACLForResource',
      () => regional.send(new GetWebACLForResourceCommand({ ResourceArn: appAlb })),
      { WebACL: { Name: 'app-regional' } },
    ],
    ['ListResourcesForWebACL', () => regional.send(new ListResourcesForWebACLCommand({ WebACLArn: appAcl })), { ResourceArns: [appAlb] }],
    [
      'GetLoggingConfiguration',
      () =>
        logging.send(
          new GetLoggingConfigurationCommand({
            ResourceArn: webAclArn({ accountId: '000000000000', region: 'us-east-1' }, 'logging', 'REGIONAL'),
          }),
        ),
      { LoggingConfiguration: { LogDestinationConfigs: ['arn:aws:s3:::aws-waf-logs-sample'] } },
    ],
  ]);
  test('a resource without a web ACL has none', async () => {
    expect((await regional.send(new GetWebACLForResourceCommand({ ResourceArn: `${appAlb}0` }))).WebACL).toBeUndefined();
  });
  test('the scope CLOUDFRONT is of us-east-1 alone', async () => {
    await expect(regional.send(new ListWebACLsCommand({ Scope: 'CLOUDFRONT' }))).rejects.toMatchObject({
      name: 'WAFInvalidParameterException',
    });
  });
});

describe('route53', () => {
  const client = new Route53Client(config('article', 'us-east-1'));
  const zoneId = async () => (await client.send(new ListHostedZonesCommand({}))).HostedZones?.[0]?.Id;
  testOperations(route53, [
    [
      'ListHostedZones',
      () => client.send(new ListHostedZonesCommand({})),
      { HostedZones: [{ Name: 'example.com.', Config: { PrivateZone: false } }], IsTruncated: false },
    ],
    [
      'ListResourceRecordSets',
      async () => client.send(new ListResourceRecordSetsCommand({ HostedZoneId: await zoneId() })),
      {
        ResourceRecordSets: [
          { Type: 'NS', TTL: 172_800 },
          { Name: 'origin.example.com.', AliasTarget: { DNSName: expect.stringMatching(/^dualstack\.test-alb-/) } },
          { Name: 'www.example.com.' },
        ],
      },
    ],
    [
      'ListResourceRecordSets',
      async () =>
        client.send(
          new ListResourceRecordSetsCommand({
            HostedZoneId: await zoneId(),
            MaxItems: 1,
            StartRecordName: 'origin.example.com.',
            StartRecordType: 'A',
          }),
        ),
      { IsTruncated: true, ResourceRecordSets: [{ Name: 'origin.example.com.' }], NextRecordName: 'www.example.com.', NextRecordType: 'A' },
    ],
  ]);
});

describe('logs', () => {
  const client = new CloudWatchLogsClient(config('estate', 'us-east-1'));
  testOperations(logs, [
    [
      'DescribeDeliveries',
      () => client.send(new DescribeDeliveriesCommand({})),
      { deliveries: [{ deliverySourceName: 'catalog-us-logs' }] },
    ],
    [
      'DescribeDeliverySources',
      () => client.send(new DescribeDeliverySourcesCommand({ limit: 50 })),
      { deliverySources: [{ service: 'cloudfront', logType: 'ACCESS_LOGS' }] },
    ],
    [
      'DescribeDeliveryDestinations',
      () => client.send(new DescribeDeliveryDestinationsCommand({})),
      { deliveryDestinations: [{ deliveryDestinationType: 'S3' }] },
    ],
  ]);
});

describe('shield', () => {
  const client = new ShieldClient(guardedConfig);
  testOperations(shield, [
    ['GetSubscriptionState', () => client.send(new GetSubscriptionStateCommand({})), { SubscriptionState: 'ACTIVE' }],
    ['ListProtections', () => client.send(new ListProtectionsCommand({})), { Protections: [{ Id: 'protection-1' }] }],
    [
      'DescribeProtection',
      () => client.send(new DescribeProtectionCommand({ ResourceArn: protectedAlb })),
      { Protection: { Name: 'alb' } },
    ],
  ]);
  test('without a subscription there is nothing to list', async () => {
    const article = new ShieldClient(config('article', 'us-east-1'));
    expect(await article.send(new GetSubscriptionStateCommand({}))).toMatchObject({ SubscriptionState: 'INACTIVE' });
    await expect(article.send(new ListProtectionsCommand({}))).rejects.toMatchObject({ name: 'ResourceNotFoundException' });
  });
});

describe('guardduty', () => {
  const client = new GuardDutyClient(config('estate', 'ap-northeast-1'));
  testOperations(guardDuty, [
    [
      'ListDetectors',
      () => client.send(new ListDetectorsCommand({ MaxResults: 50 })),
      { DetectorIds: ['12abc34d567e8fa901bc2d34e56789f0'] },
    ],
    [
      'GetDetector',
      () => client.send(new GetDetectorCommand({ DetectorId: '12abc34d567e8fa901bc2d34e56789f0' })),
      { Status: 'ENABLED', Features: [{ Name: 'RUNTIME_MONITORING', UpdatedAt: new Date('2026-09-14T02:31:07Z') }] },
    ],
  ]);
});

describe('inspector2', () => {
  const client = new Inspector2Client(config('article', 'ap-northeast-1'));
  testOperations(inspector2, [
    [
      'BatchGetAccountStatus',
      () => client.send(new BatchGetAccountStatusCommand({})),
      { accounts: [{ accountId: '111122223333', resourceState: { ecr: { status: 'DISABLED' } } }] },
    ],
  ]);
});

describe('sts', () => {
  const client = new STSClient(config('article', 'us-east-1'));
  const role = { RoleArn: 'arn:aws:iam::444455556666:role/hoplens-read-only', RoleSessionName: 'scan' };
  testOperations(sts, [
    [
      'GetCallerIdentity',
      () => client.send(new GetCallerIdentityCommand({})),
      { Account: '111122223333', Arn: 'arn:aws:iam::111122223333:user/reviewer' },
    ],
    [
      'AssumeRole',
      () => client.send(new AssumeRoleCommand({ ...role, ExternalId: 'hoplens-sound' })),
      {
        AssumedRoleUser: { Arn: 'arn:aws:sts::444455556666:assumed-role/hoplens-read-only/scan' },
        Credentials: { Expiration: expect.any(Date) },
      },
    ],
  ]);
  test('an assumed role is another account', async () => {
    const { Credentials: keys } = await client.send(new AssumeRoleCommand({ ...role, ExternalId: 'hoplens-sound' }));
    const credentials = {
      accessKeyId: keys?.AccessKeyId ?? '',
      secretAccessKey: keys?.SecretAccessKey ?? '',
      sessionToken: keys?.SessionToken ?? '',
    };
    const assumed = new STSClient({ ...config('article', 'us-east-1'), credentials });
    expect(await assumed.send(new GetCallerIdentityCommand({}))).toMatchObject({ Account: '444455556666' });
  });
  test('a wrong external id is refused', async () => {
    await expect(client.send(new AssumeRoleCommand({ ...role, ExternalId: 'wrong' }))).rejects.toMatchObject({ name: 'AccessDenied' });
  });
});
