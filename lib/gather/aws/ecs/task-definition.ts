import {
  type ContainerDefinition,
  NetworkMode,
  type PortMapping as SdkPortMapping,
  type Tag,
  type TaskDefinition as SdkTaskDefinition,
} from '@aws-sdk/client-ecs';

import type { Container, EfsVolume, PortMapping, TaskDefinition } from '@/lib/inventory/task';

import { literal } from '../answers/literal';
import type { Loose } from '../answers/loose';
import { idOrNull, type Missing, present } from '../answers/present';
import { sortedBy } from '../answers/sorted';
import { tagsOf } from '../answers/tags';

/** A task definition as it is described. */
interface Described {
  definition: Loose<SdkTaskDefinition>;
  /** They stand beside the definition. */
  tags: readonly Loose<Tag>[] | undefined;
}

/** A task definition. Of the environment only names stay; values, commands and label values are left behind. */
export function toTaskDefinition(arn: string, { definition, tags }: Described, region: string, missing: Missing): TaskDefinition {
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
    executionRoleIsTaskRole: isTaskRole(definition),
    operatingSystem: idOrNull(definition.runtimePlatform?.operatingSystemFamily),
    efsVolumes: efsVolumesOf(definition),
    proxyType: definition.proxyConfiguration === undefined ? null : (definition.proxyConfiguration.type ?? 'APPMESH'),
    containers:
      definition.containerDefinitions === undefined
        ? missing()
        : sortedBy(
            definition.containerDefinitions.map((container) => toContainer(container, missing)),
            ({ name }) => name,
          ),
    tags: tagsOf(tags),
  };
}

/**
 * Roles are named by ARN or by short name, which is the ARN's last part.
 * https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_TaskDefinition.html
 */
function isTaskRole({ taskRoleArn, executionRoleArn }: Loose<SdkTaskDefinition>): boolean | null {
  const [task, execution] = [idOrNull(taskRoleArn), idOrNull(executionRoleArn)];
  if (task === null || execution === null) return null;
  const shortName = (role: string) => role.slice(role.lastIndexOf('/') + 1);
  return shortName(task) === shortName(execution);
}

function efsVolumesOf({ volumes }: Loose<SdkTaskDefinition>): EfsVolume[] {
  const found = (volumes ?? []).flatMap(({ name, efsVolumeConfiguration: efs }) =>
    efs === undefined ? [] : { name: name ?? '', transitEncryption: idOrNull(efs.transitEncryption) },
  );
  return sortedBy(found, ({ name }) => name);
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
    // Other options may hold a secret: they are left behind.
    logMode: idOrNull(container.logConfiguration?.options?.mode),
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
