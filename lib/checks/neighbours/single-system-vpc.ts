import type { Chain } from '@/lib/chain/chain';
import type { ResourceKind } from '@/lib/inventory/gap';
import type { LoadBalancer } from '@/lib/inventory/load-balancer';
import type { Vpc } from '@/lib/inventory/network';
import type { Service } from '@/lib/inventory/service';
import type { TargetGroup } from '@/lib/inventory/target-group';
import { isUnknown } from '@/lib/inventory/unknown';

import type { Scene } from '../scene';
import { networksOf } from '../subjects/surroundings';
import { vpcOfTargets } from './vpc-of-targets';

/**
 * The VPC of a target group, if one system has it to itself; null unless that is proven.
 *
 * A system is what hangs together with the group's load balancer: load balancers that share a target group, a service or a distribution
 * with it, or that forward to one another, and the services behind them. The VPC is the system's own if
 * - the account that was read owns it, and everything that could stand in it was read, of the whole account;
 * - every load balancer and every service in it belongs to the system;
 * - no route leads to another network but the internet;
 * - all the group's targets are network interfaces of the VPC without public addresses, and the system's services ask for none.
 *
 * What is neither load balancer nor service is not looked at, nor is with whom the owner shares subnets.
 */
export function singleSystemVpc({ chain }: Pick<Scene, 'chain'>, targetGroup: TargetGroup, loadBalancer: LoadBalancer): string | null {
  const vpc = vpcOfTargets(chain, targetGroup);
  if (vpc === null || vpc.ownerId === null || vpc.ownerId !== chain.inventory.source.accountId) return null;
  if (!isWholeRead(chain, vpc.region) || !isApart(chain, vpc) || !areTargetsPrivate(chain, vpc, targetGroup)) return null;
  const system = systemOf(chain, loadBalancer);
  return areLoadBalancersOf(system, chain, vpc) && areServicesOf(system, chain, vpc) ? vpc.id : null;
}

/** What may stand in a VPC, or lead out of it. */
const NEEDED: ReadonlySet<ResourceKind> = new Set<ResourceKind>([
  ...(['region', 'load-balancer', 'classic-load-balancer', 'cluster', 'service', 'task-set'] as const),
  ...(['vpc', 'subnet', 'route-table', 'network-interface'] as const),
]);

function isWholeRead({ inventory, gaps }: Chain, region: string): boolean {
  const scoped = Object.values(inventory.source.scope).some((selected) => selected.length > 0);
  return !scoped && !gaps.some((gap) => gap.region === region && NEEDED.has(gap.kind));
}

/** Transit gateways, peerings, private gateways and appliances lead to other networks. */
const STAYS_OR_INTERNET = /^(local$|igw-|eigw-|nat-|vpce-)/;

function isApart({ inventory }: Chain, { id, region }: Vpc): boolean {
  const tables = inventory.routeTables.filter((table) => table.vpcId === id && table.region === region);
  return tables.length > 0 && tables.every(({ routes }) => routes.every(({ target, active }) => !active || STAYS_OR_INTERNET.test(target)));
}

function areTargetsPrivate({ inventory }: Chain, { id: vpcId, region }: Vpc, { targets }: TargetGroup): boolean {
  if (isUnknown(targets)) return false;
  const own = inventory.networkInterfaces.filter((one) => one.vpcId === vpcId && one.region === region);
  return targets.every(({ id }) => {
    const interfaces = own.filter(({ instanceId, privateIps }) => instanceId === id || privateIps.includes(id));
    return interfaces.length > 0 && interfaces.every(({ publicIp }) => publicIp === null);
  });
}

/** Ids and ARNs of everything that hangs together with a load balancer. */
function systemOf(chain: Chain, { arn: start }: LoadBalancer): ReadonlySet<string> {
  const parts = new Map<string, Set<string>>(chain.inventory.loadBalancers.map(({ arn }) => [arn, new Set([arn])]));
  for (const { target, distribution } of chain.originLinks) {
    if (target.kind === 'load-balancer') parts.get(target.loadBalancer.arn)?.add(distribution.id);
  }
  for (const { loadBalancer, targetGroupArn } of chain.routings) {
    const behind = chain.index.targetLinks.get(targetGroupArn) ?? [];
    for (const part of [targetGroupArn, ...behind.map(({ to }) => to.id)]) parts.get(loadBalancer.arn)?.add(part);
  }
  const system = new Set([start]);
  for (let before = 0; before < system.size;) {
    before = system.size;
    for (const own of parts.values()) if ([...own].some((part) => system.has(part))) own.forEach((part) => system.add(part));
  }
  return system;
}

function areLoadBalancersOf(system: ReadonlySet<string>, { inventory }: Chain, { id, region }: Vpc): boolean {
  const others = inventory.loadBalancers.filter((one) => one.region === region && !system.has(one.arn));
  // Where a load balancer's network is not known, it could be this one.
  const elsewhere = ({ vpcId }: { vpcId: unknown }): boolean => typeof vpcId === 'string' && vpcId !== id;
  return others.every(elsewhere) && inventory.classicLoadBalancers.filter((one) => one.region === region).every(elsewhere);
}

function areServicesOf(system: ReadonlySet<string>, { inventory }: Chain, { id, region }: Vpc): boolean {
  const subnets = new Set(inventory.subnets.filter(({ vpcId }) => vpcId === id).map((subnet) => subnet.id));
  return inventory.services
    .filter((service) => service.region === region)
    .every((service) => {
      const networks = ownNetworks(service);
      if (system.has(service.arn)) return networks?.every(({ assignPublicIp }) => !assignPublicIp) === true;
      // Without a network of its own it runs on instances, which may stand here.
      return (
        networks !== null && networks.length > 0 && networks.every((network) => !network.subnets.some((subnet) => subnets.has(subnet)))
      );
    });
}

function ownNetworks(service: Service): ReturnType<typeof networksOf> | null {
  return isUnknown(service.network) || isUnknown(service.taskSets) ? null : networksOf(service);
}
