import type { Inventory } from '@/lib/inventory/inventory';
import type { TargetHealth } from '@/lib/inventory/target-group';
import type { Task } from '@/lib/inventory/task';

/** Finds the tasks behind a registered target. */
export interface TaskRegistry {
  /** By private address (awsvpc), or by container instance and host port (bridge and host mode). VPCs may share addresses. */
  tasksOf(target: TargetHealth, region: string): readonly Task[];
}

/** https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_NetworkBinding.html */
export function taskRegistry(inventory: Inventory): TaskRegistry {
  const byPlace = new Map<string, Task[]>();
  const put = (task: Task, place: string) => {
    const known = byPlace.get(`${task.region}|${place}`);
    if (known === undefined) byPlace.set(`${task.region}|${place}`, [task]);
    else known.push(task);
  };
  const instances = new Map(inventory.containerInstances.map((instance) => [instance.arn, instance.ec2InstanceId]));
  for (const task of inventory.tasks) {
    for (const address of task.privateIps) put(task, address);
    const instance = task.containerInstanceArn === null ? null : instances.get(task.containerInstanceArn);
    if (instance === null || instance === undefined) continue;
    for (const { networkBindings } of task.containers) {
      for (const { hostPort } of networkBindings) {
        if (hostPort !== null) put(task, `${instance}:${String(hostPort)}`);
      }
    }
  }
  return {
    tasksOf: ({ id, port }, region) => byPlace.get(`${region}|${id}`) ?? byPlace.get(`${region}|${id}:${String(port ?? '')}`) ?? [],
  };
}
