import type { ClassicLoadBalancer } from '@/lib/inventory/classic-load-balancer';

import { hcl, hclName, lines, logicalId, sh, yaml } from './quote';
import type { Step } from './step';

/**
 * Application load balancers in the place of classic ones. Their subnets, security groups, listeners and targets are those that the first
 * command shows.
 * https://docs.aws.amazon.com/elasticloadbalancing/latest/userguide/migrate-classic-load-balancer.html
 */
export function migrateClassicHow(classic: readonly ClassicLoadBalancer[]): Step['how'] {
  const made = classic.map(({ name, region, scheme }) => ({
    old: name,
    name: `${name.slice(0, 28)}-alb`,
    region,
    scheme: scheme ?? 'internet-facing',
  }));
  return {
    cli: lines(
      ...made.flatMap(({ old, name, region, scheme }) => [
        `aws elb describe-load-balancers --region ${sh(region)} --load-balancer-names ${sh(old)} # its subnets, security groups, listeners and targets`,
        `aws elbv2 create-load-balancer --region ${sh(region)} --name ${sh(name)} --type application --scheme ${sh(scheme)} --subnets $SUBNETS --security-groups $SECURITY_GROUPS`,
      ]),
    ),
    cloudFormation: lines(
      'Resources:',
      ...made.flatMap(({ name, scheme }) => [
        `  ${logicalId('LoadBalancer', name)}:`,
        '    Type: AWS::ElasticLoadBalancingV2::LoadBalancer',
        '    Properties:',
        `      Name: ${yaml(name)}`,
        '      Type: application',
        `      Scheme: ${yaml(scheme)}`,
        '      Subnets: !Ref Subnets',
        '      SecurityGroups: !Ref SecurityGroups',
      ]),
    ),
    terraform: made
      .map(({ name, scheme }) =>
        lines(
          `resource "aws_lb" "${hclName(name)}" {`,
          `  name               = ${hcl(name)}`,
          '  load_balancer_type = "application"',
          `  internal           = ${String(scheme === 'internal')}`,
          '  subnets            = var.subnets',
          '  security_groups    = var.security_groups',
          '}',
        ),
      )
      .join('\n\n'),
  };
}
