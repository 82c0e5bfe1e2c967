import { hcl, hclName, lines, logicalId, sh, yaml } from './quote';
import type { Step } from './step';

/** A resource that Shield Advanced protects. https://docs.aws.amazon.com/waf/latest/DDOSAPIReference/API_CreateProtection.html */
export function shieldHow({ arn, name }: { arn: string; name: string }): Step['how'] {
  return {
    cli: `aws shield create-protection --region us-east-1 --name ${sh(name)} --resource-arn ${sh(arn)}`,
    cloudFormation: lines(
      'Resources:',
      `  ${logicalId('ProtectionOf', name)}:`,
      '    Type: AWS::Shield::Protection',
      '    Properties:',
      `      Name: ${yaml(name)}`,
      `      ResourceArn: ${yaml(arn)}`,
    ),
    terraform: lines(
      `resource "aws_shield_protection" "${hclName(name)}" {`,
      `  name         = ${hcl(name)}`,
      `  resource_arn = ${hcl(arn)}`,
      '}',
    ),
  };
}
