import { type Fact, isUnknown } from '@/lib/inventory/unknown';

import type { Scene } from '../scene';
import type { SubjectByKind, SubjectKind } from './subject';
import type { Users } from './users';

/** How subjects of a kind are found and named. */
interface Visit<T> {
  all: (scene: Scene) => readonly T[];
  id: (subject: T) => string;
  name: (subject: T) => string;
  /** Ids of hops and components of the chain that the subject stands on. */
  components: (subject: T, scene: Scene) => readonly string[];
}

/** Every kind of subject. */
export const VISITS: { readonly [K in SubjectKind]: Visit<SubjectByKind[K]> } = {
  entry: {
    all: ({ survey }) => survey.entries,
    id: ({ entry }) => entry.id,
    name: ({ entry }) => entry.hosts[0] ?? entry.component.name,
    components: ({ entry }) => [`viewer:${entry.id}`, entry.component.id],
  },
  distribution: {
    all: ({ chain }) => chain.inventory.distributions,
    id: ({ id }) => id,
    name: ({ aliases, id }) => (isUnknown(aliases) ? id : (aliases[0] ?? id)),
    components: ({ id }) => [id],
  },
  tenant: {
    all: ({ chain }) =>
      chain.inventory.distributionTenants.flatMap((tenant) => {
        const distribution = chain.index.distribution.get(tenant.distributionId);
        return distribution === undefined ? [] : [{ tenant, distribution }];
      }),
    id: ({ tenant }) => tenant.arn,
    name: ({ tenant }) => tenant.name,
    components: ({ distribution }) => [distribution.id],
  },
  origin: {
    all: ({ chain }) => chain.originLinks,
    id: ({ id }) => id,
    name: ({ origin }) => origin.id,
    components: ({ id, distribution }) => [id, distribution.id],
  },
  'load-balancer': {
    all: ({ chain }) => chain.inventory.loadBalancers,
    id: ({ arn }) => arn,
    name: ({ name }) => name,
    components: ({ arn }) => [arn],
  },
  listener: {
    all: ({ chain }) =>
      chain.inventory.loadBalancers.flatMap((loadBalancer) => read(loadBalancer.listeners).map((listener) => ({ listener, loadBalancer }))),
    id: ({ listener }) => listener.arn,
    name: ({ listener, loadBalancer }) => (isUnknown(listener.port) ? loadBalancer.name : `${loadBalancer.name}:${String(listener.port)}`),
    components: ({ loadBalancer }) => [loadBalancer.arn],
  },
  'target-group': {
    all: ({ chain }) =>
      chain.inventory.targetGroups.flatMap((targetGroup) => {
        const links = chain.index.targetLinks.get(targetGroup.arn) ?? [];
        const loadBalancer = links.find((link) => link.loadBalancer !== null)?.loadBalancer ?? null;
        return loadBalancer === null ? [] : [{ targetGroup, loadBalancer, links }];
      }),
    id: ({ targetGroup }) => targetGroup.arn,
    name: ({ targetGroup }) => targetGroup.name,
    components: ({ targetGroup, links }) => [targetGroup.arn, ...links.map(({ id }) => id)],
  },
  service: {
    all: ({ surroundings }) => surroundings.services,
    id: ({ arn }) => arn,
    name: ({ name }) => name,
    components: ({ arn }) => [arn],
  },
  'task-definition': {
    all: ({ chain, surroundings }) =>
      chain.inventory.taskDefinitions.flatMap((taskDefinition) => {
        const services = surroundings.ofTaskDefinition(taskDefinition.arn);
        return services.length === 0 ? [] : [{ taskDefinition, services }];
      }),
    id: ({ taskDefinition }) => taskDefinition.arn,
    name: ({ taskDefinition }) => `${taskDefinition.family}:${String(taskDefinition.revision)}`,
    components: ({ services }) => services.map(({ arn }) => arn),
  },
  cluster: {
    all: ({ chain, surroundings }) => chain.inventory.clusters.filter(({ arn }) => surroundings.ofCluster(arn).length > 0),
    id: ({ arn }) => arn,
    name: ({ name }) => name,
    components: ({ arn }, { surroundings }) => surroundings.ofCluster(arn).map((service) => service.arn),
  },
  'capacity-provider': {
    all: ({ chain, surroundings }) =>
      chain.inventory.capacityProviders.filter((provider) => surroundings.ofCapacityProvider(provider).length > 0),
    id: ({ name, region }) => `${region}/${name}`,
    name: ({ name }) => name,
    components: (provider, { surroundings }) => surroundings.ofCapacityProvider(provider).map((service) => service.arn),
  },
  certificate: {
    all: ({ chain, surroundings }) =>
      used(chain.inventory.certificates, ({ arn }) => surroundings.certificate(arn)).map(([certificate, users]) => ({
        certificate,
        users,
      })),
    id: ({ certificate }) => certificate.arn,
    name: ({ certificate }) =>
      isUnknown(certificate.names) ? lastPart(certificate.arn) : (certificate.names[0] ?? lastPart(certificate.arn)),
    components: ({ users }) => componentsOf(users),
  },
  'web-acl': {
    all: ({ chain, surroundings }) =>
      used(chain.inventory.webAcls, ({ arn }) => surroundings.webAcl(arn)).map(([webAcl, users]) => ({ webAcl, users })),
    id: ({ webAcl }) => webAcl.arn,
    name: ({ webAcl }) => webAcl.name,
    components: ({ users }) => componentsOf(users),
  },
  'security-group': {
    all: ({ chain, surroundings }) =>
      used(chain.inventory.securityGroups, ({ id }) => surroundings.securityGroup(id)).map(([group, users]) => ({ group, users })),
    id: ({ group }) => group.id,
    name: ({ group }) => group.name,
    components: ({ users }) => componentsOf(users),
  },
  subnet: {
    all: ({ chain, surroundings }) =>
      used(chain.inventory.subnets, ({ id }) => surroundings.subnet(id)).map(([subnet, users]) => ({ subnet, users })),
    id: ({ subnet }) => subnet.id,
    name: ({ subnet }) => subnet.id,
    components: ({ users }) => componentsOf(users),
  },
  vpc: {
    all: ({ chain, surroundings }) => used(chain.inventory.vpcs, ({ id }) => surroundings.vpc(id)).map(([vpc, users]) => ({ vpc, users })),
    id: ({ vpc }) => vpc.id,
    name: ({ vpc }) => vpc.tags['Name'] ?? vpc.id,
    components: ({ users }) => componentsOf(users),
  },
  'network-acl': {
    all: ({ chain, surroundings }) =>
      used(chain.inventory.networkAcls, ({ vpcId }) => surroundings.vpc(vpcId)).map(([networkAcl, users]) => ({ networkAcl, users })),
    id: ({ networkAcl }) => networkAcl.id,
    name: ({ networkAcl }) => networkAcl.id,
    components: ({ users }) => componentsOf(users),
  },
  'network-interface': {
    all: ({ chain, surroundings }) =>
      used(chain.inventory.networkInterfaces, ({ id }) => surroundings.networkInterface(id)).map(([networkInterface, users]) => ({
        networkInterface,
        users,
      })),
    id: ({ networkInterface }) => networkInterface.id,
    name: ({ networkInterface }) => networkInterface.id,
    components: ({ users }) => componentsOf(users),
  },
  account: {
    all: ({ chain }) => chain.inventory.accountProtections,
    id: ({ region }) => region,
    name: ({ region }) => region,
    components: () => [],
  },
  dangling: {
    all: ({ chain }) => chain.dangling,
    id: ({ from, evidence }) => `${from.id} ${evidence.path} ${JSON.stringify(evidence.value)}`,
    name: ({ from }) => from.name,
    components: ({ from }) => [from.id],
  },
  inventory: {
    all: ({ chain }) => [{ name: chain.inventory.source.name }],
    id: ({ name }) => name,
    name: ({ name }) => name,
    components: () => [],
  },
};

/** Those that a part of the chain uses, with their users. */
function used<T>(all: readonly T[], usersOf: (one: T) => Users): [T, Users][] {
  return all.flatMap((one): [T, Users][] => {
    const users = usersOf(one);
    return componentsOf(users).length === 0 ? [] : [[one, users]];
  });
}

function componentsOf({ distributions, loadBalancers, services }: Users): string[] {
  return [...distributions.map(({ id }) => id), ...loadBalancers.map(({ arn }) => arn), ...services.map(({ arn }) => arn)];
}

function read<T>(list: Fact<readonly T[]>): readonly T[] {
  return isUnknown(list) ? [] : list;
}

function lastPart(arn: string): string {
  return arn.slice(arn.lastIndexOf('/') + 1);
}
