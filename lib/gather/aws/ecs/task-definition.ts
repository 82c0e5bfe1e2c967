import {
  type ContainerDefinition,
  NetworkMode,
  type PortMapping as SdkPortMapping,
  type TaskDefinition as SdkTaskDefinition,
} from '@aws-sdk/client-ecs';

import type { Container, PortMapping, TaskDefinition } from '@/lib/inventory/task';

import { literal } from '../answers/literal';
import type { Loose } from '../answers/loose';
import { idOrNull, type Missing, present } from '../answers/present';
import { sortedBy } from '../answers/sorted';

/** A task definition. Of the environment only names stay; values, commands and label values are left behind. */
export function toTaskDefinition(arn: string, definition: Loose<SdkTaskDefinition>, region: string, missing: Missing): TaskDefinition {
  const [family = '', revision = '0'] = arn.slice(arn.lastIndexOf('/') + 1).split(':');
  return {
    arn,
    family: definition.family ?? family,
    revision: definition.revision ?? (Number.parseInt(revision, 10) || 0),
    region,
    networkMode: definition.networkMode === undefined ? null : literal(definition.networkMode, NetworkMode),
    requiresCompatibilities: [...(definition.requiresCompatibilities ?? [])].sort(),
    pidMode: idOrNull(definition.pidMode),
    ipcMode: idOrNull(definition.ipcMode),
    taskRole: idOrNull(definition.taskRoleArn) !== null,
    proxyType: definition.proxyConfiguration === undefined ? null : (definition.proxyConfiguration.type ?? 'APPMESH'),
    containers:
      definition.containerDefinitions === undefined
        ? missing()
        : sortedBy(
            definition.containerDefinitions.map((container) => toContainer(container, missing)),
            ({ name }) => name,
          ),
  };
}

function toContainer(container: Loose<ContainerDefinition>, missing: Missing): Container {
  return {
    name: container.name ?? '',
    image: present(container.image, missing),
    // ECS's default, where it is not set. https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDefinition.html
    essential: container.essential ?? true,
    portMappings: (container.portMappings ?? []).map(toPortMapping).sort((a, b) => portOf(a) - portOf(b)),
    environmentNames: (container.environment ?? []).map(({ name }) => name ?? '').sort(),
    secretNames: (container.secrets ?? []).map(({ name }) => name ?? '').sort(),
    environmentFiles: (container.environmentFiles ?? []).length,
    privileged: container.privileged ?? false,
    user: idOrNull(container.user),
    readonlyRootFilesystem: container.readonlyRootFilesystem ?? null,
    logDriver: idOrNull(container.logConfiguration?.logDriver),
    healthCheck: container.healthCheck !== undefined,
  };
}

function toPortMapping(mapping: Loose<SdkPortMapping>): PortMapping {
  return {
    name: idOrNull(mapping.name),
    containerPort: mapping.containerPort ?? null,
    containerPortRange: idOrNull(mapping.containerPortRange),
    hostPort: mapping.hostPort ?? null,
    protocol: mapping.protocol?.toLowerCase() ?? 'tcp',
    appProtocol: mapping.appProtocol?.toLowerCase() ?? null,
  };
}

function portOf({ containerPort }: PortMapping): number {
  return typeof containerPort === 'number' ? containerPort : 0;
}
