import type { Service } from '@/lib/inventory/service';
import type { TargetGroup } from '@/lib/inventory/target-group';

import { jqText, lines, logicalId, sh } from './quote';
import { updateService } from './service-how';
import { type Step, step } from './step';

/**
 * A service moves its requests to and fro between two target groups; the one that it does not name as its own is replaced. CodeDeploy keeps
 * the pair of groups itself. https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_AdvancedConfiguration.html
 */
export function changeAlternate(service: Service, old: TargetGroup, targetGroup: string): Step {
  const { region, clusterArn, name, deploymentController } = service;
  const program = `map(if .advancedConfiguration.alternateTargetGroupArn == ${jqText(old.arn)} then .advancedConfiguration.alternateTargetGroupArn = $group else . end)`;
  const where = `--region ${sh(region)} --cluster ${sh(clusterArn)} --services ${sh(name)}`;
  const params = { service: name, targetGroup, replaced: old.name };
  if (deploymentController !== 'ECS') {
    const cli = `# ${sh(name)} is deployed by ${sh(deploymentController)}: name "$NEW_TARGET_GROUP" in its pair of target groups, and deploy`;
    return step('change-alternate', params, { cli });
  }
  return step('change-alternate', params, {
    cli: lines(
      `aws ecs describe-services ${where} --query 'services[0].loadBalancers' > load-balancers.json`,
      `jq --arg group "$NEW_TARGET_GROUP" ${sh(program)} load-balancers.json > changed.json`,
      updateService(service, '--load-balancers file://changed.json'),
      `aws ecs wait services-stable ${where}`,
    ),
    cloudFormation: lines(
      'Resources:',
      `  ${logicalId('Service', name)}:`,
      '    Type: AWS::ECS::Service',
      '    Properties:',
      '      LoadBalancers:',
      '        - AdvancedConfiguration:',
      `            AlternateTargetGroupArn: !Ref ${logicalId('TargetGroup', targetGroup)}`,
    ),
    // The provider's version 5 does not have it.
  });
}
