import type { Inventory } from '@/lib/inventory/inventory';
import type { TargetHealth } from '@/lib/inventory/target-group';
import type { Task } from '@/lib/inventory/task';

/** Finds the task behind a registered target. */
export interface TaskRegistry {
  /** By private address (awsvpc), or by container instance and host port (bridge and host mode). */
  taskOf(target: TargetHealth): Task | null;
}

/** https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_NetworkBinding.html */
export function taskRegistry(inventory: Inventory): TaskRegistry {
  const byAddress = new Map<string, Task>();
  const byInstancePort = new Map<string, Task>();
  const instances = new Map(inventory.containerInstances.map((instance) => [instance.arn, instance.ec2InstanceId]));
  for (const task of inventory.tasks) {
    for (const address of task.privateIps) byAddress.set(address, task);
    const instance = task.containerInstanceArn === null ? null : instances.get(task.containerInstanceArn);
    if (instance === null || instance === undefined) continue;
    for (const { networkBindings } of task.containers) {
      for (const { hostPort } of networkBindings) {
        if (hostPort !== null) byInstancePort.set(`${instance}:${String(hostPort)}`, task);
      }
    }
  }
  return {
    taskOf: (target) => byAddress.get(target.id) ?? byInstancePort.get(`${target.id}:${String(target.port ?? '')}`) ?? null,
  };
}
