import type { Cluster } from '@/lib/inventory/task';
import { clusterHow } from '@/lib/steps/cluster-how';
import { indent, lines, sh } from '@/lib/steps/quote';
import type { Step } from '@/lib/steps/step';

/** A setting of ECS Exec in each tool's words; the configuration is sent back whole. */
export function execHow(
  cluster: Cluster,
  { filter, cloudFormation, terraform }: { filter: string; cloudFormation: string; terraform: string },
): Step['how'] {
  const { arn, region } = cluster;
  return clusterHow(cluster, {
    cli: lines(
      `aws ecs describe-clusters --region ${sh(region)} --clusters ${sh(arn)} --include CONFIGURATIONS --query 'clusters[0].configuration' > configuration.json`,
      `jq ${sh(`.executeCommandConfiguration |= (${filter})`)} configuration.json > changed.json`,
      `aws ecs update-cluster --region ${sh(region)} --cluster ${sh(arn)} --configuration file://changed.json`,
    ),
    cloudFormation: lines('Configuration:', '  ExecuteCommandConfiguration:', indent(cloudFormation, 4)),
    terraform: lines('configuration {', '  execute_command_configuration {', indent(terraform, 4), '  }', '}'),
  });
}
