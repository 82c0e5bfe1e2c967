import type { Chain } from '@/lib/chain/chain';
import { grouped } from '@/lib/collections/grouped';
import { oncePer } from '@/lib/collections/once-per';
import type { ResourceKind } from '@/lib/inventory/gap';
import type { Inventory } from '@/lib/inventory/inventory';
import type { LoadBalancer } from '@/lib/inventory/load-balancer';
import type { Vpc } from '@/lib/inventory/network';
import type { Service } from '@/lib/inventory/service';
import type { TargetGroup } from '@/lib/inventory/target-group';
import { isUnknown } from '@/lib/inventory/unknown';

import type { Scene } from '../scene';
import { networksOf } from '../subjects/surroundings';
import { systemsOf } from './systems';
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
  const own = systemsOf(chain).get(loadBalancer.arn);
  if (own === undefined || askForPublicAddresses(chain).has(own)) return null;
  const around = [vpc.id, ANYWHERE].flatMap((place) => systemsAt(chain).get(`${vpc.region}|${place}`) ?? []);
  return around.every(({ system }) => system === own) ? vpc.id : null;
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
  const tables = (byVpc(inventory).routeTables.get(id) ?? []).filter((table) => table.region === region);
  return tables.length > 0 && tables.every(({ routes }) => routes.every(({ target, active }) => !active || STAYS_OR_INTERNET.test(target)));
}

function areTargetsPrivate({ inventory }: Chain, { id: vpc, region }: Vpc, { targets }: TargetGroup): boolean {
  if (isUnknown(targets)) return false;
  return targets.every(({ id }) => {
    const cards = (byVpc(inventory).interfaces.get(`${vpc}|${id}`) ?? []).filter((card) => card.region === region);
    return cards.length > 0 && cards.every(({ publicIp }) => publicIp === null);
  });
}

const byVpc = oncePer(({ routeTables, networkInterfaces }: Inventory) => ({
  routeTables: grouped(routeTables, ({ vpcId }) => [vpcId]),
  /** By `VPC|INSTANCE` and by `VPC|ADDRESS`. */
  interfaces: grouped(networkInterfaces, ({ vpcId, instanceId, privateIps }) =>
    [...(instanceId === null ? [] : [instanceId]), ...privateIps].map((id) => `${vpcId ?? ''}|${id}`),
  ),
}));

/** Where what is not known to stand elsewhere may stand. */
const ANYWHERE = '';

/** The systems (null for what belongs to none) of load balancers and services, by `REGION|VPC` in which they stand, or may stand. */
const systemsAt = oncePer((chain: Chain) => {
  const { loadBalancers, classicLoadBalancers, services, subnets } = chain.inventory;
  const systems = systemsOf(chain);
  const vpcOf = new Map(subnets.map(({ id, vpcId }) => [id, vpcId]));
  const placed = [
    ...loadBalancers.map(({ arn, region, vpcId }) => ({ id: arn, region, vpcs: [vpcId] })),
    ...classicLoadBalancers.map(({ name, region, vpcId }) => ({ id: name, region, vpcs: [vpcId] })),
    ...services.map((service) => ({ id: service.arn, region: service.region, vpcs: vpcsOf(service, vpcOf) })),
  ].map(({ id, region, vpcs }) => ({
    system: systems.get(id) ?? null,
    places: vpcs.map((vpc) => `${region}|${typeof vpc === 'string' ? vpc : ANYWHERE}`),
  }));
  return grouped(placed, ({ places }) => places);
});

/** Null: any. Without a network of its own a service runs on instances, which may stand anywhere. */
function vpcsOf(service: Service, vpcOf: ReadonlyMap<string, string>): (string | null)[] {
  const networks = ownNetworks(service);
  if (networks === null || networks.length === 0) return [null];
  return [...new Set(networks.flatMap(({ subnets }) => subnets.flatMap((subnet) => vpcOf.get(subnet) ?? [])))];
}

/** Systems of which some service has, or may have, public addresses. */
const askForPublicAddresses = oncePer((chain: Chain): ReadonlySet<number> => {
  const systems = systemsOf(chain);
  const open = chain.inventory.services.filter((service) => ownNetworks(service)?.every(({ assignPublicIp }) => !assignPublicIp) !== true);
  return new Set(open.flatMap(({ arn }) => systems.get(arn) ?? []));
});

function ownNetworks(service: Service): ReturnType<typeof networksOf> | null {
  return isUnknown(service.network) || isUnknown(service.taskSets) ? null : networksOf(service);
}
