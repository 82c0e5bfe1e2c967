import { grouped } from '@/lib/collections/grouped';
import { oncePer } from '@/lib/collections/once-per';
import type { Inventory } from '@/lib/inventory/inventory';
import type { NetworkInterface } from '@/lib/inventory/network';
import type { Task } from '@/lib/inventory/task';

/** Network interfaces of tasks. */
interface TaskInterfaces {
  /** The tasks' own. */
  own: readonly NetworkInterface[];
  /** Those of the instances that the tasks run on. */
  hosts: readonly NetworkInterface[];
}

/** Finds the network interfaces of tasks, and of the instances that they run on; no interface is both. */
export function taskInterfaces(inventory: Inventory, tasks: readonly Task[]): TaskInterfaces {
  const { instanceOf, byId, byInstance } = interfaces(inventory);
  const ids = new Set(tasks.flatMap(({ networkInterfaceIds }) => networkInterfaceIds));
  const instances = new Set(tasks.flatMap(({ containerInstanceArn }) => instanceOf.get(containerInstanceArn ?? '') ?? []));
  return {
    own: [...ids].flatMap((id) => byId.get(id) ?? []),
    hosts: [...instances].flatMap((id) => byInstance.get(id) ?? []).filter(({ id }) => !ids.has(id)),
  };
}

const interfaces = oncePer(({ containerInstances, networkInterfaces }: Inventory) => ({
  instanceOf: new Map(containerInstances.map(({ arn, ec2InstanceId }) => [arn, ec2InstanceId])),
  byId: new Map(networkInterfaces.map((card) => [card.id, card])),
  byInstance: grouped(networkInterfaces, ({ instanceId }) => (instanceId === null ? [] : [instanceId])),
}));
