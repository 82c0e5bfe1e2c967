import type { Service } from '@/lib/inventory/service';
import type { TaskDefinition } from '@/lib/inventory/task';

import { hcl, hclName, indent, jqText, lines, logicalId, sh, yaml } from './quote';
import { updateService } from './service-how';
import type { Step } from './step';

/** What changes in a task definition, or in one of its containers, in each tool's words. */
export interface DefinitionPart {
  /** Of jq, over the definition. */
  filter: string;
  /** Among the properties. */
  cloudFormation: string;
  /** Among the arguments; of a container, as its JSON names them. */
  terraform: string;
}

/**
 * Fields that registering a task definition does not take; a service may still run a revision that was deregistered.
 * https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_TaskDefinition.html
 */
const ANSWERED =
  'del(.taskDefinitionArn, .revision, .status, .requiresAttributes, .compatibilities, .registeredAt, .registeredBy, .deregisteredAt, .deleteRequestedAt)';

/** The commands that register a revision of a task definition with something changed. Tags are no part of a revision: they are sent along. */
export function registerRevision(region: string, definition: string, filter: string | null): string {
  const changed = filter === null ? '' : ` | ${filter}`;
  return lines(
    `aws ecs describe-task-definition --region ${sh(region)} --task-definition ${sh(definition)} --include TAGS > task.json`,
    `jq ${sh(`(.taskDefinition | ${ANSWERED}) + {tags: (.tags // [])}${changed}`)} task.json > new-task.json${filter === null ? ' # put the new image in here' : ''}`,
    `NEW_TASK_DEFINITION=$(aws ecs register-task-definition --region ${sh(region)} --cli-input-json file://new-task.json --query taskDefinition.taskDefinitionArn --output text)`,
  );
}

/** A part of a task definition changed: a new revision, which every service that runs the old one is given. */
export function taskDefinitionHow(
  { arn, family, region }: TaskDefinition,
  services: readonly Service[],
  { filter, cloudFormation, terraform }: DefinitionPart,
): Step['how'] {
  return {
    cli: lines(
      registerRevision(region, arn, filter),
      ...services.map((service) => updateService(service, '--task-definition "$NEW_TASK_DEFINITION"')),
    ),
    cloudFormation: lines(
      'Resources:',
      `  ${logicalId('TaskDefinition', family)}:`,
      '    Type: AWS::ECS::TaskDefinition',
      '    Properties:',
      indent(cloudFormation, 6),
    ),
    terraform: lines(`resource "aws_ecs_task_definition" "${hclName(family)}" {`, indent(terraform, 2), '}'),
  };
}

/** Changes in containers, by name, as one change of their task definition. */
export function containersPart(changes: readonly (readonly [name: string, part: DefinitionPart])[]): DefinitionPart {
  return {
    filter: changes.map(([name, { filter }]) => `(.containerDefinitions[] | select(.name == ${jqText(name)})) |= (${filter})`).join(' | '),
    cloudFormation: lines(
      'ContainerDefinitions:',
      ...changes.map(([name, { cloudFormation }]) => lines(`  - Name: ${yaml(name)}`, indent(cloudFormation, 4))),
    ),
    terraform: lines(
      'container_definitions = jsonencode([',
      ...changes.map(([name, { terraform }]) => lines('  {', `    name = ${hcl(name)}`, indent(terraform, 4), '  },')),
      '])',
    ),
  };
}
