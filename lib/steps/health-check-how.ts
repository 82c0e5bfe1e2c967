import { hcl, hclName, indent, lines, logicalId, sh, yaml } from './quote';
import type { Step } from './step';

interface CheckedGroup {
  arn: string;
  name: string;
  region: string;
}

interface Words {
  cli: string;
  cloudFormation: string;
  terraform: string;
}

const WORDS = {
  enabled: (): Words => ({ cli: '--health-check-enabled', cloudFormation: 'HealthCheckEnabled: true', terraform: 'enabled = true' }),
  protocol: (value: string): Words => ({
    cli: `--health-check-protocol ${sh(value)}`,
    cloudFormation: `HealthCheckProtocol: ${yaml(value)}`,
    terraform: `protocol = ${hcl(value)}`,
  }),
  port: (value: string): Words => ({
    cli: `--health-check-port ${sh(value)}`,
    cloudFormation: `HealthCheckPort: ${yaml(value)}`,
    terraform: `port = ${hcl(value)}`,
  }),
  httpCode: (value: string): Words => matcher('HttpCode', value),
  grpcCode: (value: string): Words => matcher('GrpcCode', value),
};

function matcher(code: string, value: string): Words {
  return {
    cli: `--matcher ${sh(`${code}=${value}`)}`,
    cloudFormation: lines('Matcher:', `  ${code}: ${JSON.stringify(value)}`),
    terraform: `matcher = ${hcl(value)}`,
  };
}

/** A setting of a health check, and its value as AWS writes it: the port `traffic-port`, the code `200`. */
type CheckSetting = readonly [name: keyof typeof WORDS, value: string];

/** How the health check of a target group is changed; its targets stay in service. https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_ModifyTargetGroup.html */
export function healthCheckHow({ arn, name, region }: CheckedGroup, ...settings: readonly CheckSetting[]): Step['how'] {
  const words = settings.map(([setting, value]) => WORDS[setting](value));
  return {
    cli: `aws elbv2 modify-target-group --region ${sh(region)} --target-group-arn ${sh(arn)} ${words.map(({ cli }) => cli).join(' ')}`,
    cloudFormation: lines(
      'Resources:',
      `  ${logicalId('TargetGroup', name)}:`,
      '    Type: AWS::ElasticLoadBalancingV2::TargetGroup',
      '    Properties:',
      ...words.map(({ cloudFormation }) => indent(cloudFormation, 6)),
    ),
    terraform: lines(
      `resource "aws_lb_target_group" "${hclName(name)}" {`,
      '  health_check {',
      ...words.map(({ terraform }) => indent(terraform, 4)),
      '  }',
      '}',
    ),
  };
}
