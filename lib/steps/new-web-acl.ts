import { updateDistribution } from './cloudfront-steps';
import { hclName, indent, lines, logicalId, sh, yaml } from './quote';
import type { Step } from './step';
import { managedGroupPart } from './web-acl-how';

/** A web ACL with AWS's common rule set, made and put before a distribution. */
export function newWebAclHow(distribution: string): Step['how'] {
  const made = newWebAcl(`cloudfront-${distribution}`, distribution, 'CLOUDFRONT', 'us-east-1');
  return {
    cli: lines(made.cli, updateDistribution(distribution, '.WebACLId = env.WEB_ACL')),
    cloudFormation: lines(
      made.cloudFormation,
      `  ${logicalId('Distribution', distribution)}:`,
      '    Type: AWS::CloudFront::Distribution',
      '    Properties:',
      '      DistributionConfig:',
      `        WebACLId: !GetAtt ${made.logicalId}.Arn`,
    ),
    terraform: lines(
      made.terraform,
      '',
      `resource "aws_cloudfront_distribution" "${made.hclName}" {`,
      `  web_acl_id = aws_wafv2_web_acl.${made.hclName}.arn`,
      '}',
    ),
  };
}

/** The same before a load balancer, in its Region. */
export function newRegionalWebAclHow({ arn, name, region }: { arn: string; name: string; region: string }): Step['how'] {
  const made = newWebAcl(`load-balancer-${name}`, name, 'REGIONAL', region);
  return {
    cli: lines(made.cli, `aws wafv2 associate-web-acl --region ${sh(region)} --web-acl-arn "$WEB_ACL" --resource-arn ${sh(arn)}`),
    cloudFormation: lines(
      made.cloudFormation,
      `  ${made.logicalId}Association:`,
      '    Type: AWS::WAFv2::WebACLAssociation',
      '    Properties:',
      `      WebACLArn: !GetAtt ${made.logicalId}.Arn`,
      `      ResourceArn: ${yaml(arn)}`,
    ),
    terraform: lines(
      made.terraform,
      '',
      `resource "aws_wafv2_web_acl_association" "${made.hclName}" {`,
      `  web_acl_arn  = aws_wafv2_web_acl.${made.hclName}.arn`,
      `  resource_arn = "${arn}"`,
      '}',
    ),
  };
}

/** The web ACL alone. After the commands `$WEB_ACL` is its ARN. */
function newWebAcl(name: string, before: string, scope: 'CLOUDFRONT' | 'REGIONAL', region: string) {
  const { filter, cloudFormation, terraform } = managedGroupPart('AWSManagedRulesCommonRuleSet', 0);
  const visibility = `SampledRequestsEnabled=true,CloudWatchMetricsEnabled=true,MetricName=${name}`;
  const id = logicalId('WebAclOf', before);
  const block = hclName(before);
  const global = scope === 'CLOUDFRONT';
  return {
    logicalId: id,
    hclName: block,
    cli: lines(
      `jq -n ${sh(`${filter} | .Rules`)} > rules.json`,
      `export WEB_ACL=$(aws wafv2 create-web-acl --region ${sh(region)} --scope ${scope} --name ${sh(name)} --default-action Allow={} --rules file://rules.json --visibility-config ${sh(visibility)} --query Summary.ARN --output text)`,
    ),
    cloudFormation: lines(
      'Resources:',
      `  ${id}:${global ? ' # in us-east-1' : ''}`,
      '    Type: AWS::WAFv2::WebACL',
      '    Properties:',
      `      Scope: ${scope}`,
      '      DefaultAction:',
      '        Allow: {}',
      '      VisibilityConfig:',
      '        SampledRequestsEnabled: true',
      '        CloudWatchMetricsEnabled: true',
      `        MetricName: ${name}`,
      indent(cloudFormation, 6),
    ),
    terraform: lines(
      `resource "aws_wafv2_web_acl" "${block}" {`,
      global ? '  provider = aws.us_east_1' : null,
      `  name     = "${name}"`,
      `  scope    = "${scope}"`,
      '  default_action {',
      '    allow {}',
      '  }',
      '  visibility_config {',
      '    sampled_requests_enabled   = true',
      '    cloudwatch_metrics_enabled = true',
      `    metric_name                = "${name}"`,
      '  }',
      indent(terraform, 2),
      '}',
    ),
  };
}
