import { distributionHow, type DistributionPart } from './cloudfront-steps';
import { hcl, hclName, indent, jqText, lines, logicalId, sh, yaml } from './quote';
import type { Step } from './step';

/** A part of an origin's settings: of jq over the origin, below it in CloudFormation, and inside its block of Terraform. */
export function originPart(origin: string, { filter, cloudFormation, terraform }: DistributionPart): DistributionPart {
  return {
    filter: `(.Origins.Items[] | select(.Id == ${jqText(origin)})) |= (${filter})`,
    cloudFormation: lines('Origins:', `  - Id: ${yaml(origin)}`, indent(cloudFormation, 4)),
    terraform: lines('origin {', `  origin_id = ${hcl(origin)}`, indent(terraform, 2), '}'),
  };
}

/** An origin with a part of it changed, in every tool's words. */
export function originHow(distribution: string, origin: string, part: DistributionPart): Step['how'] {
  return distributionHow(distribution, originPart(origin, part));
}

/**
 * A VPC origin with a part of its endpoint's configuration changed.
 * https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_UpdateVpcOrigin.html
 */
export function vpcOriginHow(id: string, { filter, cloudFormation, terraform }: DistributionPart): Step['how'] {
  return {
    cli: lines(
      `aws cloudfront get-vpc-origin --id ${sh(id)} > vpc-origin.json`,
      `jq ${sh(`.VpcOrigin.VpcOriginEndpointConfig | ${filter}`)} vpc-origin.json > changed.json`,
      `aws cloudfront update-vpc-origin --id ${sh(id)} --if-match "$(jq -r .ETag vpc-origin.json)" --vpc-origin-endpoint-config file://changed.json`,
    ),
    cloudFormation: lines(
      'Resources:',
      `  ${logicalId('VpcOrigin', id)}:`,
      '    Type: AWS::CloudFront::VpcOrigin',
      '    Properties:',
      '      VpcOriginEndpointConfig:',
      indent(cloudFormation, 8),
    ),
    terraform: lines(
      `resource "aws_cloudfront_vpc_origin" "${hclName(id)}" {`,
      '  vpc_origin_endpoint_config {',
      indent(terraform, 4),
      '  }',
      '}',
    ),
  };
}
