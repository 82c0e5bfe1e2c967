import { removedResource } from './removed-resource';
import { hcl, hclName, lines, logicalId, sh } from './quote';
import type { Step } from './step';

/** What names a load balancer. */
export interface NamedLoadBalancer {
  arn: string;
  name: string;
  region: string;
}

/** A load balancer with a part of it changed: options of the command, and what stands in its resource. */
export function loadBalancerHow(
  { name }: NamedLoadBalancer,
  { cli, cloudFormation, terraform }: { cli: string; cloudFormation: readonly string[]; terraform: readonly string[] },
): Step['how'] {
  return {
    cli,
    cloudFormation: lines(
      'Resources:',
      `  ${logicalId('LoadBalancer', name)}:`,
      '    Type: AWS::ElasticLoadBalancingV2::LoadBalancer',
      '    Properties:',
      ...cloudFormation.map((line) => `      ${line}`),
    ),
    terraform: lines(`resource "aws_lb" "${hclName(name)}" {`, ...terraform.map((line) => `  ${line}`), '}'),
  };
}

/** A load balancer that stands in one more subnet. https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_SetSubnets.html */
export function moreSubnetsHow(loadBalancer: NamedLoadBalancer, subnets: readonly string[]): Step['how'] {
  const { arn, region } = loadBalancer;
  return loadBalancerHow(loadBalancer, {
    cli: `aws elbv2 set-subnets --region ${sh(region)} --load-balancer-arn ${sh(arn)} --subnets ${[...subnets.map(sh), '"$OTHER_SUBNET"'].join(' ')}`,
    cloudFormation: ['Subnets:', ...[...subnets, '!Ref OtherSubnet'].map((id) => `  - ${id}`)],
    terraform: [`subnets = [${[...subnets.map(hcl), 'aws_subnet.other.id'].join(', ')}]`],
  });
}

/** A load balancer that is deleted. */
export function deleteLoadBalancerHow({ arn, name, region }: NamedLoadBalancer): Step['how'] {
  return {
    cli: `aws elbv2 delete-load-balancer --region ${sh(region)} --load-balancer-arn ${sh(arn)}`,
    ...removedResource({
      cloudFormation: { id: logicalId('LoadBalancer', name), type: 'AWS::ElasticLoadBalancingV2::LoadBalancer' },
      terraform: { type: 'aws_lb', name: hclName(name) },
    }),
  };
}

/**
 * A load balancer that writes a log into a bucket, which must let it.
 * https://docs.aws.amazon.com/elasticloadbalancing/latest/application/enable-access-logging.html
 */
export function loadBalancerLogsHow(loadBalancer: NamedLoadBalancer, log: 'access_logs' | 'connection_logs'): Step['how'] {
  const { arn, region } = loadBalancer;
  const key = `${log}.s3`;
  return loadBalancerHow(loadBalancer, {
    cli: `aws elbv2 modify-load-balancer-attributes --region ${sh(region)} --load-balancer-arn ${sh(arn)} --attributes Key=${key}.enabled,Value=true Key=${key}.bucket,Value="$LOG_BUCKET"`,
    cloudFormation: [
      'LoadBalancerAttributes:',
      `  - Key: ${key}.enabled`,
      '    Value: "true"',
      `  - Key: ${key}.bucket`,
      '    Value: !Ref LogBucket',
    ],
    terraform: [`${log} {`, '  bucket  = aws_s3_bucket.logs.id', '  enabled = true', '}'],
  });
}
