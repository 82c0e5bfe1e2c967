import { describe, expect, it } from 'vitest';

import { linkChain } from '@/lib/chain/link-chain';
import type { Inventory } from '@/lib/inventory/inventory';
import { gap } from '@/lib/testing/gap';
import { networkInterface, network, routeTable, subnet } from '@/lib/testing/sample-network';
import {
  distribution,
  forwardTo,
  listener,
  loadBalancer,
  loadBalancerHost,
  origin,
  REGION,
  rule,
  targetGroup,
} from '@/lib/testing/sample-parts';
import { service, task } from '@/lib/testing/sample-service';
import { smallAccount, zone } from '@/lib/testing/small-account';
import { UNREAD } from '@/lib/testing/test-check';

import { singleSystemVpc } from './single-system-vpc';

/** The answer for the group `web` of the small account, whose only task has a network interface in the VPC. */
function answer(parts: Partial<Inventory>): string | null {
  const chain = linkChain(smallAccount({ networkInterfaces: [networkInterface()], ...parts }));
  const group = chain.inventory.targetGroups[0]!;
  return singleSystemVpc({ chain }, group, chain.inventory.loadBalancers[0]!);
}

const away = { vpcId: 'vpc-2', subnets: [] };
const to = (name: string) => [listener({ rules: [rule(null, [forwardTo(name)])] })];
/** Another load balancer in the VPC with a group and a service of its own. */
const shop = {
  loadBalancers: [loadBalancer(), loadBalancer({ name: 'shop', listeners: to('shop') })],
  targetGroups: [targetGroup(), targetGroup({ name: 'shop', targets: [] })],
  services: [service(), service({ name: 'shop' })],
};
const vpc = network().vpcs[0]!;
const route = (target: string, active = true) => ({
  routeTables: [routeTable({ routes: [{ destination: '10.9.0.0/16', target, active }] })],
});
const worker = service({ name: 'worker', loadBalancers: [] });

describe('singleSystemVpc', () => {
  it.each<[string, Partial<Inventory>]>([
    ['one load balancer, one service', {}],
    ['another load balancer in another VPC', { loadBalancers: [loadBalancer(), loadBalancer({ name: 'shop', ...away, listeners: [] })] }],
    [
      'another load balancer to the same service',
      { ...shop, services: [service({ loadBalancers: [...sides(service()), ...sides(service({ name: 'shop' }))] })] },
    ],
    ['another load balancer behind the same distribution', { ...shop, ...shared() }],
    ['a load balancer before it', { ...shop, ...chained() }],
    [
      'a service in another VPC',
      { services: [service(), service({ ...worker, network: { subnets: ['subnet-9'], securityGroups: [], assignPublicIp: true } })] },
    ],
    ['a route to a peering that is gone', route('pcx-1', false)],
    [
      'routes to the internet and to endpoints',
      { routeTables: [routeTable(), routeTable({ id: 'rtb-2', routes: route('vpce-1').routeTables[0]!.routes })] },
    ],
  ])('is private: %s', (_, parts) => {
    expect(answer(parts)).toBe('vpc-1');
  });

  it.each<[string, Partial<Inventory>]>([
    ['another system’s load balancer', shop],
    [
      'another load balancer whose network was not read',
      { loadBalancers: [loadBalancer(), loadBalancer({ name: 'shop', vpcId: UNREAD, listeners: [] })] },
    ],
    [
      'a classic load balancer',
      { classicLoadBalancers: [{ name: 'old', region: REGION, dnsName: 'old.example.com', scheme: null, vpcId: 'vpc-1', listeners: [] }] },
    ],
    ['a service that no load balancer leads to', { services: [service(), worker] }],
    ['a service whose network was not read', { services: [service(), service({ ...worker, network: UNREAD })] }],
    ['a service on instances that may stand anywhere', { services: [service(), service({ ...worker, network: null })] }],
    ['somebody else’s VPC', { vpcs: [{ ...vpc, ownerId: '999988887777' }] }],
    ['a VPC that was not read', { vpcs: [] }],
    ['a peering', route('pcx-1')],
    ['a transit gateway', route('tgw-1')],
    ['an appliance', route('eni-9')],
    ['routes that were not read', { routeTables: [] }],
    ['a task with a public address', { networkInterfaces: [networkInterface({ publicIp: '198.51.100.20' })] }],
    [
      'a service that asks for public addresses',
      { services: [service({ network: { subnets: ['subnet-1'], securityGroups: [], assignPublicIp: true } })] },
    ],
    ['a target that is no network interface of the VPC', { networkInterfaces: [networkInterface({ privateIps: ['10.0.0.99'] })] }],
    ['targets that were not read', { targetGroups: [targetGroup({ targets: UNREAD })] }],
    ['services that were not read', { gaps: [gap({ kind: 'cluster', region: REGION, resource: null })] }],
    ['a part of the account', { source: { ...smallAccount().source, scope: { ...smallAccount().source.scope, clusters: ['main'] } } }],
  ])('is not proven private: %s', (_, parts) => {
    expect(answer(parts)).toBeNull();
  });

  it('knows the targets of instances by the instance', () => {
    const targets = [{ id: 'i-1', port: 32_768, availabilityZone: null, healthCheckPort: null, state: 'healthy', reason: null }];
    const parts = { targetGroups: [targetGroup({ targets, targetType: 'instance' })], tasks: [task({ privateIps: [] })] };
    expect(answer({ ...parts, networkInterfaces: [networkInterface({ instanceId: 'i-1' })] })).toBe('vpc-1');
    expect(answer({ ...parts, networkInterfaces: [networkInterface({ instanceId: 'i-1', publicIp: '198.51.100.20' })] })).toBeNull();
  });
});

function sides({ loadBalancers }: Inventory['services'][number]) {
  return Array.isArray(loadBalancers) ? loadBalancers : [];
}

/** One distribution leads to both. */
function shared(): Partial<Inventory> {
  return {
    distributions: [distribution({ origins: [origin(), origin({ id: 'shop', domainName: 'shop.example.com' })] })],
    hostedZones: [zone({ 'origin.example.com': loadBalancerHost(), 'shop.example.com': loadBalancerHost('shop') })],
    subnets: [subnet()],
  };
}

/** The other one forwards to it. */
function chained(): Partial<Inventory> {
  const id = loadBalancer().arn;
  const targets = [{ id, port: 443, availabilityZone: null, healthCheckPort: null, state: 'healthy', reason: null }];
  return {
    loadBalancers: [loadBalancer(), loadBalancer({ name: 'shop', type: 'network', listeners: to('shop') })],
    targetGroups: [targetGroup(), targetGroup({ name: 'shop', targetType: 'alb', targets })],
    services: [service()],
  };
}
