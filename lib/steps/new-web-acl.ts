import { updateDistribution } from './cloudfront-steps';
import { hclName, indent, lines, logicalId, sh } from './quote';
import type { Step } from './step';
import { managedGroupPart } from './web-acl-how';

/** A web ACL with AWS's common rule set, made and put before a distribution. */
export function newWebAclHow(distribution: string): Step['how'] {
  const name = `cloudfront-${distribution}`;
  const { filter, cloudFormation, terraform } = managedGroupPart('AWSManagedRulesCommonRuleSet', 0);
  const visibility = `SampledRequestsEnabled=true,CloudWatchMetricsEnabled=true,MetricName=${name}`;
  return {
    cli: lines(
      `jq -n ${sh(`${filter} | .Rules`)} > rules.json`,
      `export WEB_ACL=$(aws wafv2 create-web-acl --region us-east-1 --scope CLOUDFRONT --name ${sh(name)} --default-action Allow={} --rules file://rules.json --visibility-config ${sh(visibility)} --query Summary.ARN --output text)`,
      updateDistribution(distribution, '.WebACLId = env.WEB_ACL'),
    ),
    cloudFormation: lines(
      'Resources:',
      `  ${logicalId('WebAclOf', distribution)}: # in us-east-1`,
      '    Type: AWS::WAFv2::WebACL',
      '    Properties:',
      '      Scope: CLOUDFRONT',
      '      DefaultAction:',
      '        Allow: {}',
      '      VisibilityConfig:',
      '        SampledRequestsEnabled: true',
      '        CloudWatchMetricsEnabled: true',
      `        MetricName: ${name}`,
      indent(cloudFormation, 6),
      `  ${logicalId('Distribution', distribution)}:`,
      '    Type: AWS::CloudFront::Distribution',
      '    Properties:',
      '      DistributionConfig:',
      `        WebACLId: !GetAtt ${logicalId('WebAclOf', distribution)}.Arn`,
    ),
    terraform: lines(
      `resource "aws_wafv2_web_acl" "${hclName(distribution)}" {`,
      '  provider = aws.us_east_1',
      `  name     = "${name}"`,
      '  scope    = "CLOUDFRONT"',
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
      '',
      `resource "aws_cloudfront_distribution" "${hclName(distribution)}" {`,
      `  web_acl_id = aws_wafv2_web_acl.${hclName(distribution)}.arn`,
      '}',
    ),
  };
}
