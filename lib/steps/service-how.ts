import type { Service } from '@/lib/inventory/service';

import { hclName, indent, lines, logicalId, sh } from './quote';
import type { Step } from './step';

/** What of a service changes, in each tool's words. */
interface ServicePart {
  /** Arguments of `update-service`, quoted. */
  cli: string;
  /** Below `Properties`. */
  cloudFormation: string;
  /** Inside the resource's block. */
  terraform: string;
}

/** A setting of a service changed. */
export function serviceHow(service: Service, { cli, cloudFormation, terraform }: ServicePart): Step['how'] {
  return {
    cli: updateService(service, cli),
    cloudFormation: lines(
      'Resources:',
      `  ${logicalId('Service', service.name)}:`,
      '    Type: AWS::ECS::Service',
      '    Properties:',
      indent(cloudFormation, 6),
    ),
    terraform: lines(`resource "aws_ecs_service" "${hclName(service.name)}" {`, indent(terraform, 2), '}'),
  };
}

/**
 * The command that changes a service. Of services that CodeDeploy or another controller deploys, what its tasks are made of changes with
 * the next deployment only. https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_UpdateService.html
 */
export function updateService({ region, clusterArn, name, deploymentController }: Service, changes: string): string {
  if (deploymentController !== 'ECS' && !changes.startsWith('--desired-count')) {
    return `# ${sh(name)} is deployed by ${sh(deploymentController)}: name this in its next deployment: ${changes}`;
  }
  return `aws ecs update-service --region ${sh(region)} --cluster ${sh(clusterArn)} --service ${sh(name)} ${changes}`;
}
