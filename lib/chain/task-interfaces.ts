import { oncePer } from '@/lib/collections/once-per';
import type { Inventory } from '@/lib/inventory/inventory';
import type { NetworkInterface } from '@/lib/inventory/network';
import type { Task } from '@/lib/inventory/task';

import { networkInterfaces } from './network-interfaces';

/** Network interfaces of tasks. */
interface TaskInterfaces {
  /** The tasks' own. */
  own: readonly NetworkInterface[];
  /** Those of the instances that the tasks run on. */
  hosts: readonly NetworkInterface[];
}

/** Finds the network interfaces of tasks, and of the instances that they run on; no interface is both. */
export function taskInterfaces(inventory: Inventory, tasks: readonly Task[]): TaskInterfaces {
  const { byId, byInstance } = networkInterfaces(inventory);
  const instanceOf = instances(inventory);
  const ids = new Set(tasks.flatMap(({ networkInterfaceIds }) => networkInterfaceIds));
  const hosts = new Set(tasks.flatMap(({ containerInstanceArn }) => instanceOf.get(containerInstanceArn ?? '') ?? []));
  return {
    own: [...ids].flatMap((id) => byId.get(id) ?? []),
    hosts: [...hosts].flatMap((id) => byInstance.get(id) ?? []).filter(({ id }) => !ids.has(id)),
  };
}

/** The EC2 instance of each container instance. */
const instances = oncePer(
  ({ containerInstances }: Inventory) => new Map(containerInstances.map(({ arn, ec2InstanceId }) => [arn, ec2InstanceId])),
);
