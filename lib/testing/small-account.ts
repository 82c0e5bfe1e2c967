import type { Inventory } from '@/lib/inventory/inventory';
import type { HostedZone } from '@/lib/inventory/surroundings';

import { emptyInventory } from './empty-inventory';
import { network } from './sample-network';
import { accountProtection, certificate, distribution, loadBalancer, loadBalancerHost, targetGroup } from './sample-parts';
import { cluster, service, task, taskDefinition } from './sample-service';

/** Route 53's zone of example.com with aliases from name to target. */
export function zone(aliases: Readonly<Record<string, string>>): HostedZone {
  return {
    id: 'Z1EXAMPLE',
    name: 'example.com',
    private: false,
    recordSets: Object.entries(aliases).map(([name, target]) => ({
      hostedZoneId: 'Z1EXAMPLE',
      name,
      type: 'A',
      targets: [target],
      alias: true,
      setIdentifier: null,
    })),
  };
}

/**
 * One sound chain: www.example.com at CloudFront, https-only to origin.example.com, which is the load balancer `web`; its target group
 * speaks HTTP/1.1 to one task of the service `web`. The named parts stand instead.
 */
export function smallAccount(parts: Partial<Inventory> = {}): Inventory {
  return emptyInventory({
    distributions: [distribution()],
    loadBalancers: [loadBalancer()],
    targetGroups: [targetGroup()],
    clusters: [cluster()],
    services: [service()],
    taskDefinitions: [taskDefinition()],
    tasks: [task()],
    certificates: [certificate('origin', ['origin.example.com'])],
    ...network(),
    hostedZones: [zone({ 'origin.example.com': `dualstack.${loadBalancerHost()}.` })],
    accountProtections: [accountProtection()],
    ...parts,
  });
}
