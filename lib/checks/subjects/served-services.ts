import type { Chain } from '@/lib/chain/chain';
import { grouped } from '@/lib/collections/grouped';
import type { Service } from '@/lib/inventory/service';
import type { CapacityProvider } from '@/lib/inventory/task';

/** Services that a target group leads to. */
export interface ServedServices {
  services: readonly Service[];
  /** Of these, by the ARN of their cluster. */
  ofCluster: (arn: string) => readonly Service[];
  /** Of these, those that run, or may run, tasks of a definition. */
  ofTaskDefinition: (arn: string) => readonly Service[];
  ofCapacityProvider: (provider: Pick<CapacityProvider, 'name' | 'region'>) => readonly Service[];
}

/** The services that a target group leads to, and by what they are made of. */
export function servedServices({ inventory, index }: Chain): ServedServices {
  const services = inventory.services.filter(({ arn }) => index.backendsOfService.has(arn));
  const byCluster = grouped(services, ({ clusterArn }) => [clusterArn]);
  const byDefinition = grouped(services, ({ arn }) => [
    ...new Set((index.backendsOfService.get(arn) ?? []).flatMap(({ taskDefinition: own }) => (own.known ? [own.value.arn] : []))),
  ]);
  const byProvider = grouped(services, ({ region, capacityProviders }) =>
    [...new Set(capacityProviders)].map((name) => `${region}/${name}`),
  );
  return {
    services,
    ofCluster: (arn) => byCluster.get(arn) ?? [],
    ofTaskDefinition: (arn) => byDefinition.get(arn) ?? [],
    ofCapacityProvider: ({ region, name }) => byProvider.get(`${region}/${name}`) ?? [],
  };
}
