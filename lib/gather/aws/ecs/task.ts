import { type Attachment, type ContainerInstance as SdkContainerInstance, LaunchType, type Task as SdkTask } from '@aws-sdk/client-ecs';

import type { ContainerInstance, Task } from '@/lib/inventory/task';

import { literal } from '../answers/literal';
import type { Loose } from '../answers/loose';
import { idOrNull } from '../answers/present';
import { sortedBy } from '../answers/sorted';

/** A described task; null when it has no ARN or cluster. */
export function toTask(task: Loose<SdkTask>, region: string): Task | null {
  const { taskArn: arn, clusterArn } = task;
  if (arn === undefined || clusterArn === undefined) return null;
  const containers = task.containers ?? [];
  const addresses = [
    ...(task.attachments ?? []).flatMap((attachment) => detailsOf(attachment, 'privateIPv4Address')),
    ...containers.flatMap((container) => (container.networkInterfaces ?? []).flatMap(({ privateIpv4Address }) => privateIpv4Address ?? [])),
  ];
  return {
    arn,
    clusterArn,
    region,
    group: idOrNull(task.group),
    startedBy: idOrNull(task.startedBy),
    taskDefinitionArn: task.taskDefinitionArn ?? '',
    lastStatus: (task.lastStatus ?? '').toUpperCase(),
    launchType: task.launchType === undefined ? null : literal(task.launchType, LaunchType),
    containerInstanceArn: idOrNull(task.containerInstanceArn),
    privateIps: [...new Set(addresses)].sort(),
    networkInterfaceIds: (task.attachments ?? []).flatMap((attachment) => detailsOf(attachment, 'networkInterfaceId')).sort(),
    containers: sortedBy(containers.map(toTaskContainer), ({ name }) => name),
  };
}

function toTaskContainer(container: Loose<NonNullable<SdkTask['containers']>[number]>): Task['containers'][number] {
  const bindings = (container.networkBindings ?? []).map((binding) => ({
    containerPort: binding.containerPort ?? null,
    hostPort: binding.hostPort ?? null,
    protocol: binding.protocol?.toLowerCase() ?? 'tcp',
  }));
  return {
    name: container.name ?? '',
    networkBindings: sortedBy(bindings, ({ containerPort, hostPort }) => `${String(containerPort)}|${String(hostPort)}`),
  };
}

/** https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Attachment.html */
function detailsOf(attachment: Loose<Attachment>, name: string): string[] {
  if (attachment.type !== 'ElasticNetworkInterface') return [];
  return (attachment.details ?? []).filter((detail) => detail.name === name).flatMap((detail) => detail.value ?? []);
}

export function toContainerInstance(instance: Loose<SdkContainerInstance>, clusterArn: string, region: string): ContainerInstance | null {
  const arn = instance.containerInstanceArn;
  if (arn === undefined) return null;
  return { arn, clusterArn, region, ec2InstanceId: idOrNull(instance.ec2InstanceId), status: (instance.status ?? '').toUpperCase() };
}
