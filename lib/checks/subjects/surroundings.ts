import type { Chain } from '@/lib/chain/chain';
import { networkInterfaces } from '@/lib/chain/network-interfaces';
import { taskInterfaces } from '@/lib/chain/task-interfaces';
import type { Distribution } from '@/lib/inventory/distribution';
import type { LoadBalancer } from '@/lib/inventory/load-balancer';
import type { NetworkInterface } from '@/lib/inventory/network';
import type { AwsvpcConfiguration, Service } from '@/lib/inventory/service';
import { type Fact, isUnknown } from '@/lib/inventory/unknown';

import { type ServedServices, servedServices } from './served-services';
import { type UserRegister, userRegister, type Users } from './users';

/** Who uses what stands round the chain, by id or ARN. Uses that were not read are missing: the gap tells. */
export interface Surroundings extends ServedServices {
  securityGroup: (id: string) => Users;
  subnet: (id: string) => Users;
  vpc: (id: string) => Users;
  networkInterface: (id: string) => Users;
  certificate: (arn: string) => Users;
  webAcl: (arn: string) => Users;
}

/** Collects the users of everything that load balancers, their distributions and the services behind them name. */
export function surroundingsOf(chain: Chain): Surroundings {
  const { inventory, index } = chain;
  const served = servedServices(chain);
  const groups = userRegister();
  const subnets = userRegister();
  const vpcs = userRegister();
  const interfaces = userRegister();
  const certificates = userRegister();
  const webAcls = userRegister();
  for (const distribution of inventory.distributions) {
    const user = { distributions: [distribution] };
    for (const arn of certificatesOf(distribution)) certificates.add(arn, user);
    if (typeof distribution.webAclId === 'string') webAcls.add(distribution.webAclId, user);
  }
  for (const { webAcl, distributionId, certificateArn } of inventory.distributionTenants) {
    const distribution = index.distribution.get(distributionId);
    const user = { distributions: distribution === undefined ? [] : [distribution] };
    if (!isUnknown(webAcl) && webAcl !== null && webAcl.arn !== null) webAcls.add(webAcl.arn, user);
    if (typeof certificateArn === 'string') certificates.add(certificateArn, user);
  }
  for (const loadBalancer of inventory.loadBalancers) {
    const user = { loadBalancers: [loadBalancer] };
    for (const id of readList(loadBalancer.securityGroups)) groups.add(id, user);
    for (const { id } of readList(loadBalancer.subnets)) subnets.add(id, user);
    if (typeof loadBalancer.vpcId === 'string') vpcs.add(loadBalancer.vpcId, user);
    if (typeof loadBalancer.webAclArn === 'string') webAcls.add(loadBalancer.webAclArn, user);
    for (const listener of readList(loadBalancer.listeners)) {
      for (const { arn } of readList(listener.certificates)) certificates.add(arn, { ...user, listeners: [{ listener, loadBalancer }] });
    }
  }
  const addService = serviceAdder(chain, { groups, subnets, vpcs, interfaces });
  for (const service of served.services) addService(service);
  for (const { card, loadBalancer } of targetCards(chain)) interfaces.add(card.id, { loadBalancers: [loadBalancer] });
  return {
    securityGroup: groups.of,
    subnet: subnets.of,
    vpc: vpcs.of,
    networkInterface: interfaces.of,
    certificate: certificates.of,
    webAcl: webAcls.of,
    ...served,
  };
}

/** Adds a service as a user of the network that it names, and of that in which its tasks stand. */
function serviceAdder(
  chain: Chain,
  used: Readonly<Record<'groups' | 'subnets' | 'vpcs' | 'interfaces', UserRegister>>,
): (service: Service) => void {
  const { subnets, securityGroups } = chain.inventory;
  const vpcOfSubnet = new Map(subnets.map(({ id, vpcId }) => [id, vpcId]));
  const defaultGroup = new Map(
    securityGroups.flatMap(({ id, name, vpcId }) => (name === 'default' && typeof vpcId === 'string' ? [[vpcId, id]] : [])),
  );
  return (service) => {
    const user = { services: [service] };
    for (const network of networksOf(service)) {
      const [first = ''] = network.subnets;
      const byDefault = defaultGroup.get(vpcOfSubnet.get(first) ?? '');
      const own = network.securityGroups.length === 0 && byDefault !== undefined ? [byDefault] : network.securityGroups;
      for (const id of own) used.groups.add(id, user);
      for (const id of network.subnets) {
        used.subnets.add(id, user);
        const vpc = vpcOfSubnet.get(id);
        if (vpc !== undefined) used.vpcs.add(vpc, user);
      }
    }
    const tasks = (chain.index.backendsOfService.get(service.arn) ?? []).flatMap((backend) => backend.tasks);
    const { own, hosts } = taskInterfaces(chain.inventory, tasks);
    for (const { id } of [...own, ...hosts]) used.interfaces.add(id, user);
    // Tasks without interfaces of their own are connected to by their instance's.
    for (const card of own.length > 0 ? own : hosts) {
      for (const id of card.securityGroups) used.groups.add(id, user);
      if (card.subnetId !== null) used.subnets.add(card.subnetId, user);
      if (card.vpcId !== null) used.vpcs.add(card.vpcId, user);
    }
  };
}

/** The network interfaces of targets that no service owns, and the load balancer that leads to them. */
function targetCards({ inventory, targetLinks }: Chain): { card: NetworkInterface; loadBalancer: LoadBalancer }[] {
  const { byInstance, byAddress } = networkInterfaces(inventory);
  return targetLinks.flatMap(({ backend, loadBalancer, targetGroup }) => {
    const { targets } = targetGroup;
    if (backend.kind !== 'targets' || loadBalancer === null || isUnknown(targets)) return [];
    const wanted = new Set(backend.ids);
    const strangers = targets.filter(({ id, port }) => wanted.has(port === null ? id : `${id}:${String(port)}`));
    const ids = new Set(strangers.map(({ id }) => id));
    const cards = [...ids].flatMap((id) => [
      ...(byInstance.get(id) ?? []),
      ...(byAddress.get(id) ?? []).filter(({ vpcId }) => vpcId === targetGroup.vpcId),
    ]);
    return [...new Set(cards)].map((card) => ({ card, loadBalancer }));
  });
}

/** The networks of a service and of its task sets. */
export function networksOf({ network, taskSets }: Service): AwsvpcConfiguration[] {
  const own = isUnknown(network) || network === null ? [] : [network];
  return [...own, ...readList(taskSets).flatMap((set) => (set.network === null ? [] : [set.network]))];
}

function certificatesOf({ viewerCertificate }: Distribution): string[] {
  const arn = isUnknown(viewerCertificate) ? null : (viewerCertificate?.acmCertificateArn ?? null);
  return arn === null ? [] : [arn];
}

/** What was read of a list; nothing where it could not be. */
function readList<T>(list: Fact<readonly T[]>): readonly T[] {
  return isUnknown(list) ? [] : list;
}
