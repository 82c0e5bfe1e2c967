import type { Cluster } from '@/lib/inventory/task';

import { hclName, indent, lines, logicalId } from './quote';
import type { Step } from './step';

/** What of a cluster changes, in each tool's words. */
interface ClusterPart {
  /** The whole command. */
  cli: string;
  /** Below `Properties`. */
  cloudFormation: string;
  /** Inside the resource's block. */
  terraform: string;
}

/** A setting of a cluster changed. */
export function clusterHow({ name }: Cluster, { cli, cloudFormation, terraform }: ClusterPart): Step['how'] {
  return {
    cli,
    cloudFormation: lines(
      'Resources:',
      `  ${logicalId('Cluster', name)}:`,
      '    Type: AWS::ECS::Cluster',
      '    Properties:',
      indent(cloudFormation, 6),
    ),
    terraform: lines(`resource "aws_ecs_cluster" "${hclName(name)}" {`, indent(terraform, 2), '}'),
  };
}
