import type { Chain } from '@/lib/chain/chain';
import type { Service } from '@/lib/inventory/service';
import type { Cluster, Container, TaskDefinition } from '@/lib/inventory/task';
import { isUnknown } from '@/lib/inventory/unknown';
import { lines } from '@/lib/steps/quote';
import { containersPart, type DefinitionPart, taskDefinitionHow } from '@/lib/steps/task-definition-how';

import type { CheckPage } from '../page';
import { type ContainerJudge, containersOf } from '../subjects/containers';
import type { Part } from '../verdict';
import { howFor } from './how-for';

/** Finds a service by ARN. */
export function serviceBy({ inventory }: Chain, arn: string): Service | undefined {
  return inventory.services.find((service) => service.arn === arn);
}

/** Finds a cluster by ARN. */
export function clusterBy({ inventory }: Chain, arn: string): Cluster | undefined {
  return inventory.clusters.find((cluster) => cluster.arn === arn);
}

/** A task definition, and the services that run it. */
interface Revision {
  taskDefinition: TaskDefinition;
  services: readonly Service[];
}

interface RevisionOptions {
  /** What has to be run before the revision can be made. */
  before?: (revision: Revision) => string;
  /** False where the services cannot take the revision as it is: it is left to whoever reads the step. */
  deploy?: boolean;
}

/** The repair of a task definition: a revision with this part changed. */
export function revisionHow(
  partOf: (taskDefinition: TaskDefinition) => DefinitionPart,
  { before, deploy = true }: RevisionOptions = {},
): CheckPage['repair'] {
  return howFor(revisionBy, (revision) => {
    const { taskDefinition, services } = revision;
    const how = taskDefinitionHow(taskDefinition, deploy ? services : [], partOf(taskDefinition));
    return before === undefined ? how : { ...how, cli: lines(before(revision), how.cli) };
  });
}

/** The repair of the containers that a check finds wrong. */
export function containersHow(
  judge: ContainerJudge,
  partOf: (container: Container, taskDefinition: TaskDefinition) => DefinitionPart,
  options: RevisionOptions = {},
): CheckPage['repair'] {
  return revisionHow((taskDefinition) => {
    const wrong = containersOf(taskDefinition).flatMap((container) =>
      !isUnknown(container) && isWrong(judge(container)) ? [container] : [],
    );
    return containersPart(wrong.map(({ settings }) => [settings.name, partOf(settings, taskDefinition)]));
  }, options);
}

function isWrong(part: Part): boolean {
  return part !== 'right' && !isUnknown(part);
}

/** Finds a task definition by ARN. */
export function revisionBy({ inventory }: Chain, arn: string): Revision | undefined {
  const taskDefinition = inventory.taskDefinitions.find((definition) => definition.arn === arn);
  if (taskDefinition === undefined) return undefined;
  return { taskDefinition, services: inventory.services.filter(({ taskDefinitionArn }) => taskDefinitionArn === arn) };
}
