import { hcl, hclName, lines, logicalId, sh, yaml } from './quote';
import type { Step } from './step';

/** A resource of Elastic Load Balancing with attributes. */
interface Attributed {
  arn: string;
  name: string;
  region: string;
}

/** An attribute by AWS's key, and the argument that Terraform has for it. */
interface Attribute {
  key: string;
  value: string;
  terraform: string;
}

/** How an attribute of a load balancer is set. https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_LoadBalancerAttribute.html */
export function loadBalancerAttributeHow({ arn, name, region }: Attributed, { key, value, terraform }: Attribute): Step['how'] {
  return {
    cli: `aws elbv2 modify-load-balancer-attributes --region ${sh(region)} --load-balancer-arn ${sh(arn)} --attributes ${sh(`Key=${key},Value=${value}`)}`,
    cloudFormation: lines(
      'Resources:',
      `  ${logicalId('LoadBalancer', name)}:`,
      '    Type: AWS::ElasticLoadBalancingV2::LoadBalancer',
      '    Properties:',
      '      LoadBalancerAttributes:',
      `        - Key: ${yaml(key)}`,
      `          Value: ${JSON.stringify(value)}`,
    ),
    terraform: lines(`resource "aws_lb" "${hclName(name)}" {`, `  ${terraform} = ${hclValue(value)}`, '}'),
  };
}

function hclValue(value: string): string {
  return /^(true|false|\d+)$/.test(value) ? value : hcl(value);
}
