import type { Evidence } from '@/lib/inventory/evidence';
import type { Container, TaskDefinition } from '@/lib/inventory/task';
import { type Fact, isUnknown, type Unknown } from '@/lib/inventory/unknown';

import { NOT_APPLICABLE, ofParts, type Part, unknown, type Verdict } from '../verdict';

/** A container of a task definition, with the way to say that a setting of it is wrong. */
export interface NamedContainer {
  settings: Container;
  wrong: (setting: string, value: Evidence['value']) => Exclude<Part, 'right' | Unknown>;
}

/** What a check says of one container. */
export type ContainerJudge = (container: NamedContainer) => Part;

/** All containers of a task definition; one unknown where they could not be read. */
export function containersOf({ arn, containers }: TaskDefinition): (NamedContainer | Unknown)[] {
  if (isUnknown(containers)) return [containers];
  return containers.map((settings) => ({
    settings,
    wrong: (setting, value) => ({
      name: settings.name,
      evidence: [{ resource: arn, path: `containerDefinitions[${settings.name}].${setting}`, value }],
    }),
  }));
}

/** Judges a task definition by its containers. Fills `taskDefinition` and `containers`. */
export function ofContainers(taskDefinition: TaskDefinition, judge: ContainerJudge): Verdict {
  const parts = containersOf(taskDefinition).map((container) => (isUnknown(container) ? container : judge(container)));
  return ofParts(parts, (containers) => ({ taskDefinition: revisionName(taskDefinition), containers }));
}

/** `web:7` */
export function revisionName({ family, revision }: TaskDefinition): string {
  return `${family}:${String(revision)}`;
}

/**
 * Whether the containers are Windows containers. A definition that names no operating system is taken for Linux;
 * on instances of one's own it may be either. https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_RuntimePlatform.html
 */
function isWindows({ operatingSystem }: TaskDefinition): Fact<boolean> {
  return isUnknown(operatingSystem) ? operatingSystem : operatingSystem?.startsWith('WINDOWS') === true;
}

/** Judges the containers of task definitions of one family of operating systems; the others are left out. */
export function ofContainersOn(family: 'linux' | 'windows', taskDefinition: TaskDefinition, judge: ContainerJudge): Verdict {
  const windows = isWindows(taskDefinition);
  if (isUnknown(windows)) return unknown(windows);
  return windows === (family === 'windows') ? ofContainers(taskDefinition, judge) : NOT_APPLICABLE;
}
