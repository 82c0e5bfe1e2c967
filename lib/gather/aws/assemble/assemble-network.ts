import type { Inventory } from '@/lib/inventory/inventory';
import { isUnknown } from '@/lib/inventory/unknown';

import { sortedBy } from '../answers/sorted';
import type { RegionReadings } from '../readings';
import { factAt, PENDING } from './facts-at';

export type NetworkPart = Pick<
  Inventory,
  | ('securityGroups' | 'subnets' | 'routeTables' | 'vpcs' | 'prefixLists' | 'networkInterfaces' | 'networkAcls')
  | ('flowLogs' | 'vpcEndpoints' | 'vpcBlockPublicAccess')
>;

/** The networks that load balancers and target groups stand in; the Region's other networks are left out, but not their flow logs. */
export function assembleNetwork(readings: RegionReadings): NetworkPart {
  const standsIn = vpcFilter(readings);
  const kept = <T extends { id: string; vpcId: string | null }>(items: ReadonlyMap<string, T>) =>
    sortedBy(items.values(), ({ id }) => id).filter(({ vpcId }) => standsIn(vpcId));
  const rules = readings.securityGroupRules ?? PENDING;
  const gateways = readings.internetGateways ?? PENDING;
  const controls = readings.encryptionControls ?? PENDING;
  const { region, internetGatewayBlockMode } = readings;
  return {
    securityGroups: sortedBy(readings.securityGroups.values(), ({ id }) => id)
      .filter(({ vpcId }) => isUnknown(vpcId) || standsIn(vpcId))
      .map((group) => ({ ...group, rules: isUnknown(rules) ? rules : (rules.get(group.id) ?? []) })),
    subnets: kept(readings.subnets),
    routeTables: kept(readings.routeTables),
    networkInterfaces: kept(readings.networkInterfaces),
    networkAcls: kept(readings.networkAcls),
    vpcs: sortedBy(readings.vpcs.values(), ({ id }) => id)
      .filter(({ id }) => standsIn(id))
      .map((vpc) => ({
        ...vpc,
        internetGateway: isUnknown(gateways) ? gateways : gateways.has(vpc.id),
        encryptionControl: isUnknown(controls) ? controls : (controls.get(vpc.id) ?? null),
      })),
    prefixLists: sortedBy(readings.prefixLists.values(), ({ id }) => id).map((list) => ({
      ...list,
      entries: factAt(readings.prefixListEntries, list.id),
    })),
    flowLogs: sortedBy(readings.flowLogs.values(), ({ id }) => id),
    vpcEndpoints: kept(readings.vpcEndpoints),
    vpcBlockPublicAccess: internetGatewayBlockMode === undefined ? [] : [{ region, internetGatewayBlockMode }],
  };
}

/** Where a load balancer's network is not known, any could be it. */
function vpcFilter({ loadBalancers, targetGroups }: RegionReadings): (vpcId: string | null) => boolean {
  const used = [...loadBalancers.values(), ...targetGroups.values()].map(({ vpcId }) => vpcId);
  const balancersKnown = [...loadBalancers.values()].every(({ vpcId }) => typeof vpcId === 'string');
  const ids = new Set(used.filter((vpcId) => typeof vpcId === 'string'));
  return (vpcId) => !balancersKnown || vpcId === null || ids.has(vpcId);
}
