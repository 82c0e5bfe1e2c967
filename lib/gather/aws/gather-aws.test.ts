import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { Inventory } from '@/lib/inventory/inventory';
import { SAMPLE_SECRETS } from '@/lib/sample/accounts/sample-secrets';
import { type SampleEndpoint, startSampleEndpoint } from '@/lib/sample/endpoint';
import { SAMPLE_NAMES } from '@/lib/sample/sample-credentials';
import { gatherSample } from '@/lib/testing/gather-sample';

let endpoint: SampleEndpoint;
const inventories = new Map<string, Inventory>();

beforeAll(async () => {
  endpoint = await startSampleEndpoint();
  for (const name of SAMPLE_NAMES) inventories.set(name, await gatherSample(endpoint, name));
}, 60_000);
afterAll(() => endpoint.close());

function inventoryOf(name: string): Inventory {
  const inventory = inventories.get(name);
  if (inventory === undefined) throw new Error(`no inventory of ${name}`);
  return inventory;
}

describe.each([...SAMPLE_NAMES])('sample account %s', (name) => {
  it('passes the schema', () => {
    expect(Inventory.safeParse(inventoryOf(name)).error).toBeUndefined();
  });

  it('holds no secret', () => {
    const text = JSON.stringify(inventoryOf(name));
    expect(SAMPLE_SECRETS.filter((secret) => text.toLowerCase().includes(secret.toLowerCase()))).toEqual([]);
  });

  it('has gaps only where the account denies, and every mark names one', () => {
    const { gaps } = inventoryOf(name);
    const ids = new Set(gaps.map(({ id }) => id));
    const marks = [...JSON.stringify(inventoryOf(name)).matchAll(/"\$unknown":"([^"]+)"/g)].map(([, id]) => id);
    expect(marks.filter((id) => id === undefined || !ids.has(id))).toEqual([]);
    // The certificate of IAM, a service that is not read.
    if (name === 'careless') expect(gaps.map(({ action }) => action)).toEqual(['iam:GetServerCertificate']);
    else if (name !== 'estate') expect(gaps).toEqual([]);
    expect(new Set(gaps.map(({ reason }) => reason)).size).toBeLessThanOrEqual(1);
  });
});

it('asks nothing twice', () => {
  const asked = endpoint.calls.map(({ account, service, operation, region, digest }) =>
    [account, service, operation, region, digest].join(' '),
  );
  expect(asked.filter((call, index) => asked.indexOf(call) !== index)).toEqual([]);
});

it('reads the article from the viewer to the containers', () => {
  const { distributions, loadBalancers, targetGroups, services, taskDefinitions, tasks, hostedZones } = inventoryOf('article');
  expect(distributions).toMatchObject([
    {
      httpVersion: 'http2and3',
      aliases: ['www.example.com'],
      origins: [{ domainName: 'origin.example.com', custom: { protocolPolicy: 'https-only' } }],
    },
  ]);
  expect(targetGroups).toMatchObject([
    { protocol: 'HTTP', protocolVersion: 'HTTP2', port: 80, targetType: 'ip', targets: [{ state: 'healthy' }, { state: 'healthy' }] },
  ]);
  const [alb] = loadBalancers;
  expect(alb).toMatchObject({ type: 'application', scheme: 'internet-facing', webAclArn: null });
  expect(alb?.listeners).toHaveLength(2);
  expect(services).toMatchObject([{ name: 'test-nginx', loadBalancers: [{ targetGroupArn: targetGroups[0]?.arn, containerPort: 80 }] }]);
  expect(taskDefinitions).toMatchObject([
    { networkMode: 'awsvpc', containers: [{ name: 'nginx', environmentNames: ['DATABASE_PASSWORD', 'SESSION_KEY', 'SITE_NAME'] }] },
  ]);
  expect(tasks).toHaveLength(2);
  expect(hostedZones).toMatchObject([{ name: 'example.com', recordSets: [{ name: 'origin.example.com' }, { name: 'www.example.com' }] }]);
});

it('reads how containers log, where volumes and capacity come from, and what rules of a web ACL do', () => {
  const { taskDefinitions, capacityProviders, clusters, webAcls, services, certificates } = inventoryOf('estate');
  expect(taskDefinitions.find(({ family }) => family === 'old-intranet')).toMatchObject({
    executionRoleIsTaskRole: null,
    operatingSystem: null,
    efsVolumes: [{ name: 'pages', transitEncryption: null }],
    containers: [{ logDriver: 'splunk', logMode: 'blocking' }],
    tags: {},
  });
  expect(capacityProviders.map(({ name, managedTerminationProtection }) => [name, managedTerminationProtection])).toContainEqual([
    'old-hosts',
    'DISABLED',
  ]);
  expect(clusters.map(({ executeCommandKmsKey }) => executeCommandKmsKey)).not.toContain(true);
  expect(webAcls.find(({ name }) => name === 'estate-edge')).toMatchObject({
    metricsEnabled: true,
    rules: [{ ruleGroup: 'AWS/AWSManagedRulesCommonRuleSet', countedRules: [], metricsEnabled: true, inspectsBody: false }],
  });
  expect(services.map(({ platformFamily }) => platformFamily)).toContain('Linux');
  expect(certificates[0]).toMatchObject({ transparencyLogging: 'ENABLED', renewalStatus: null, renewalEligible: true, tags: {} });
});

it('reads tags that a call of their own tells', () => {
  const { certificates, taskDefinitions } = inventoryOf('article');
  expect(certificates.map(({ region, tags }) => [region, tags])).toEqual([
    ['ap-northeast-1', { Application: 'shop' }],
    ['us-east-1', {}],
  ]);
  expect(taskDefinitions.map(({ tags }) => tags)).toEqual([{ Application: 'test-nginx' }]);
});

it('decides which origins a secret header rule lets in, and keeps neither value', () => {
  const { distributions, loadBalancers } = inventoryOf('sound');
  const [origin] = JSON.stringify(distributions).match(/"fingerprint":"[0-9a-f]{16}"/) ?? [];
  expect(origin).toBeDefined();
  const rules = JSON.stringify(loadBalancers);
  expect(rules).toContain('"field":"http-header"');
  expect(rules).toContain(origin);
  expect(rules).toMatch(/"matches":\["[0-9a-f]{16}"\]/);
});

it('reads protocol and ports of a VPC origin where they stand', () => {
  expect(inventoryOf('vpc-origin').vpcOrigins).toMatchObject([
    { protocolPolicy: expect.any(String), httpPort: expect.any(Number), endpointArn: expect.stringContaining('loadbalancer/app') },
  ]);
});

it('is the same to the byte whatever is answered first', async () => {
  const shuffled = await startSampleEndpoint({ latencyMs: { p50Ms: 5, p95Ms: 40, seed: 3 } });
  const inventory = await gatherSample(shuffled, 'estate').finally(() => shuffled.close());
  expect(JSON.stringify(inventory)).toBe(JSON.stringify(inventoryOf('estate')));
});
