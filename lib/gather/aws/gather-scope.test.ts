import { afterAll, beforeAll, expect, it } from 'vitest';

import type { Inventory, Scope } from '@/lib/inventory/inventory';
import { isUnknown } from '@/lib/inventory/unknown';
import { type SampleEndpoint, startSampleEndpoint } from '@/lib/sample/endpoint';
import { gatherSample, NO_SCOPE } from '@/lib/testing/gather-sample';

let endpoint: SampleEndpoint;
let whole: Inventory;

beforeAll(async () => {
  endpoint = await startSampleEndpoint();
  whole = await gatherSample(endpoint, 'estate');
}, 60_000);
afterAll(() => endpoint.close());

interface Scoped {
  inventory: Inventory;
  ruleCalls: number;
}

async function gatherScope(scope: Partial<Scope>): Promise<Scoped> {
  const from = endpoint.calls.length;
  const inventory = await gatherSample(endpoint, 'estate', { scope: { ...NO_SCOPE, ...scope } });
  return { inventory, ruleCalls: endpoint.calls.slice(from).filter(({ operation }) => operation === 'DescribeRules').length };
}

/** Target groups that kept rules forward to and that were not kept. */
function dangling({ loadBalancers, targetGroups }: Inventory): string[] {
  const kept = new Set(targetGroups.map(({ arn }) => arn));
  const named = [...JSON.stringify(loadBalancers).matchAll(/arn:aws:elasticloadbalancing:[^"]*:targetgroup\/[^"]+/g)].map(([arn]) => arn);
  return named.filter((arn) => !kept.has(arn) && whole.targetGroups.some((group) => group.arn === arn));
}

const countOf = ({ distributions, loadBalancers, targetGroups, services }: Inventory) =>
  [distributions, loadBalancers, targetGroups, services].map(({ length }) => length);

it('keeps a distribution and what it leads to, and reads no other load balancer', async () => {
  const fronted = whole.distributions.find(
    ({ origins }) => !isUnknown(origins) && origins.some(({ domainName }) => !isUnknown(domainName) && domainName.includes('.elb.')),
  );
  if (fronted === undefined) throw new Error('no distribution leads to a load balancer by its own name');
  const { inventory, ruleCalls } = await gatherScope({ distributions: [fronted.id] });
  expect(inventory.distributions.map(({ id }) => id)).toEqual([fronted.id]);
  const [, loadBalancers = 0, groups = 0] = countOf(inventory);
  expect(loadBalancers).toBeGreaterThan(0);
  expect(loadBalancers).toBeLessThan(whole.loadBalancers.length);
  expect(groups).toBeGreaterThan(0);
  expect(dangling(inventory)).toEqual([]);
  expect(ruleCalls).toBeLessThan(10);
});

it('keeps what a domain leads to, by its first name or any other', async () => {
  const named = whole.distributions.find(({ aliases }) => !isUnknown(aliases) && aliases.length > 0);
  const [alias = ''] = named === undefined || isUnknown(named.aliases) ? [] : named.aliases;
  const { inventory } = await gatherScope({ domains: [alias.toUpperCase()] });
  expect(inventory.distributions.map(({ id }) => id)).toEqual([named?.id]);
});

it('keeps a load balancer with the distributions in front and the services behind', async () => {
  const shared = whole.loadBalancers[0];
  if (shared === undefined) throw new Error('no load balancer');
  for (const name of [shared.arn, shared.name]) {
    const { inventory } = await gatherScope({ loadBalancers: [name] });
    expect(inventory.loadBalancers.map(({ arn }) => arn)).toContain(shared.arn);
    expect(inventory.loadBalancers.length).toBeLessThan(whole.loadBalancers.length);
    expect(dangling(inventory)).toEqual([]);
  }
});

it('keeps the services of a cluster and all that leads to them', async () => {
  const [cluster] = whole.clusters;
  if (cluster === undefined) throw new Error('no cluster');
  const { inventory } = await gatherScope({ clusters: [cluster.arn] });
  const inCluster = whole.services.filter(({ clusterArn }) => clusterArn === cluster.arn);
  expect(inventory.services.filter(({ clusterArn }) => clusterArn === cluster.arn)).toEqual(inCluster);
  expect(inventory.services.length).toBeLessThan(whole.services.length);
  expect(inventory.loadBalancers.length).toBeGreaterThan(0);
  expect(dangling(inventory)).toEqual([]);
});

it('keeps what bears a tag, by key or by key and value', async () => {
  const tagged = whole.loadBalancers.find(({ tags }) => !isUnknown(tags) && Object.keys(tags).length > 0);
  const [[key, value] = ['', '']] = tagged === undefined || isUnknown(tagged.tags) ? [] : Object.entries(tagged.tags);
  const byValue = await gatherScope({ tags: [`${key}=${value}`] });
  expect(byValue.inventory.loadBalancers.map(({ arn }) => arn)).toContain(tagged?.arn);
  const byOther = await gatherScope({ tags: [`${key}=no such value`] });
  expect(countOf(byOther.inventory)).toEqual([0, 0, 0, 0]);
});

it('is empty for a scope that nothing matches', async () => {
  const { inventory, ruleCalls } = await gatherScope({ distributions: ['E0000000000000'] });
  expect(countOf(inventory)).toEqual([0, 0, 0, 0]);
  expect(ruleCalls).toBe(0);
});
