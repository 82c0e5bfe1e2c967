import { describe, expect, test } from 'vitest';
import type { SampleAccount } from '../account';
import { generateAccount } from './generate-account';
import { SAMPLE_ACCOUNTS } from './sample-accounts';
import { SAMPLE_SECRETS } from './sample-secrets';

const all = [...SAMPLE_ACCOUNTS, generateAccount({ chains: 30, loadBalancers: 3 })];
const byName = all.map((account): [string, SampleAccount] => [account.name, account]);
/** The estate refers to things that are gone on purpose. */
const DANGLING = ['left-over-deleted'];

/** Server certificates of IAM, and web ACLs of WAF Classic, which are named by id: Hoplens reads neither service. */
const isOfIam = (certificate = ''): boolean => certificate.startsWith('arn:aws:iam::');
const isOfWafClassic = (webAcl = ''): boolean => /^[0-9a-f-]{36}$/.test(webAcl);

describe.each(byName)('%s', (_name, account) => {
  const regions = Object.values(account.regions);

  test('has keys and an id of its own', () => {
    expect(account.accountId).toMatch(/^\d{12}$/);
    expect(all.filter(({ accountId, accessKeyId }) => accountId === account.accountId || accessKeyId === account.accessKeyId)).toHaveLength(
      1,
    );
  });

  test('names no resource twice', () => {
    const ids = regions.flatMap((region) => [
      ...region.loadBalancers.map(({ LoadBalancerArn }) => LoadBalancerArn),
      ...region.listeners.map(({ ListenerArn }) => ListenerArn),
      ...region.rules.map(({ rule }) => rule.RuleArn),
      ...region.targetGroups.map(({ TargetGroupArn }) => TargetGroupArn),
      ...region.services.map(({ serviceArn }) => serviceArn),
      ...region.tasks.map(({ taskArn }) => taskArn),
      ...region.securityGroups.map(({ GroupId }) => GroupId),
      ...region.subnets.map(({ SubnetId }) => SubnetId),
      ...region.networkInterfaces.map(({ NetworkInterfaceId }) => NetworkInterfaceId),
    ]);
    const distributions = account.cloudFront.distributions.map(({ Id }) => Id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(distributions).size).toBe(distributions.length);
  });

  test('forwards to target groups that exist', () => {
    for (const region of regions) {
      const known = new Set(region.targetGroups.map(({ TargetGroupArn }) => TargetGroupArn));
      const actions = [
        ...region.listeners.flatMap(({ DefaultActions = [] }) => DefaultActions),
        ...region.rules.flatMap(({ rule }) => rule.Actions ?? []),
      ];
      const missing = actions
        .flatMap(({ TargetGroupArn, ForwardConfig }) => [
          TargetGroupArn,
          ...(ForwardConfig?.TargetGroups ?? []).map((tuple) => tuple.TargetGroupArn),
        ])
        .filter((arn) => arn !== undefined && !known.has(arn) && !DANGLING.some((name) => arn.includes(name)));
      expect(missing).toEqual([]);
    }
  });

  test('guards with security groups, subnets and clusters that exist', () => {
    for (const region of regions) {
      const groups = new Set(region.securityGroups.map(({ GroupId }) => GroupId));
      const subnets = new Set(region.subnets.map(({ SubnetId }) => SubnetId));
      const clusters = new Set(region.clusters.map(({ clusterArn }) => clusterArn));
      const vpcs = region.services.map(({ networkConfiguration }) => networkConfiguration?.awsvpcConfiguration);
      const used = [
        ...region.loadBalancers.flatMap(({ SecurityGroups = [] }) => SecurityGroups),
        ...vpcs.flatMap((vpc) => vpc?.securityGroups ?? []),
      ];
      expect(used.filter((id) => !groups.has(id))).toEqual([]);
      expect(vpcs.flatMap((vpc) => vpc?.subnets ?? []).filter((id) => !subnets.has(id))).toEqual([]);
      expect([...region.services, ...region.tasks].filter(({ clusterArn }) => !clusters.has(clusterArn))).toEqual([]);
    }
  });

  test('serves listeners with certificates that exist', () => {
    for (const region of regions) {
      const known = new Set(region.certificates.map(({ CertificateArn }) => CertificateArn));
      const used = region.listeners.flatMap(({ Certificates = [] }) => Certificates.map(({ CertificateArn }) => CertificateArn));
      expect(used.filter((arn) => !known.has(arn) && !isOfIam(arn))).toEqual([]);
    }
  });

  test('serves distributions with certificates and web ACLs of us-east-1 that exist', () => {
    const virginia = account.regions['us-east-1'];
    const certificates = new Set(virginia?.certificates.map(({ CertificateArn }) => CertificateArn));
    const webAcls = new Set(['', ...(virginia?.webAcls.map(({ webAcl }) => webAcl.ARN) ?? [])]);
    for (const { DistributionConfig } of account.cloudFront.distributions) {
      const arn = DistributionConfig?.ViewerCertificate?.ACMCertificateArn;
      expect(arn === undefined || certificates.has(arn)).toBe(true);
      expect(isOfWafClassic(DistributionConfig?.WebACLId) || webAcls.has(DistributionConfig?.WebACLId)).toBe(true);
    }
  });
});

describe('secrets', () => {
  test('are all in the data', () => {
    const data = JSON.stringify(SAMPLE_ACCOUNTS);
    expect(SAMPLE_SECRETS.filter((secret) => !data.includes(secret))).toEqual([]);
  });
});

describe('generated accounts', () => {
  test('are the same for the same options', () => {
    expect(generateAccount({ chains: 20, seed: 3 })).toEqual(generateAccount({ chains: 20, seed: 3 }));
  });
  test('share load balancers evenly', () => {
    const { regions, cloudFront } = generateAccount({ chains: 30, loadBalancers: 3 });
    expect(cloudFront.distributions).toHaveLength(30);
    expect(regions['us-east-1']?.loadBalancers).toHaveLength(3);
    expect(regions['us-east-1']?.rules).toHaveLength(27);
  });
});
