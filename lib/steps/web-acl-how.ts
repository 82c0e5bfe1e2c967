import { hcl, hclName, indent, jqText, lines, logicalId, sh, yaml } from './quote';
import type { Step } from './step';

/** A web ACL as AWS WAF knows it. */
interface NamedWebAcl {
  id: string;
  name: string;
  scope: string;
  region: string;
}

/** A part of a web ACL's settings, in each tool's words. */
interface WebAclPart {
  /** Of jq, over the web ACL. */
  filter: string;
  /** Below `Properties`. */
  cloudFormation: string;
  /** Inside the resource's block. */
  terraform: string;
}

/** What a web ACL is sent back with; the rest AWS works out itself. https://docs.aws.amazon.com/waf/latest/APIReference/API_UpdateWebACL.html */
const SENT_BACK = [
  ...['Name', 'Id', 'DefaultAction', 'Description', 'Rules', 'VisibilityConfig', 'DataProtectionConfig', 'CustomResponseBodies'],
  ...['CaptchaConfig', 'ChallengeConfig', 'TokenDomains', 'AssociationConfig', 'OnSourceDDoSProtectionConfig', 'ApplicationConfig'],
];

/** A web ACL with a part of it changed: the whole of it is read, changed and sent back. */
export function webAclHow({ id, name, scope, region }: NamedWebAcl, { filter, cloudFormation, terraform }: WebAclPart): Step['how'] {
  const at = `--region ${sh(region)} --scope ${sh(scope)}`;
  const sent = `{${SENT_BACK.join(', ')}} + {Scope: ${jqText(scope)}, LockToken: $lock}`;
  const program = `.LockToken as $lock | .WebACL | ${filter} | ${sent} | with_entries(select(.value != null and .value != ""))`;
  return {
    cli: lines(
      `aws wafv2 get-web-acl ${at} --name ${sh(name)} --id ${sh(id)} > web-acl.json`,
      `jq ${sh(program)} web-acl.json > changed.json`,
      `aws wafv2 update-web-acl --region ${sh(region)} --cli-input-json file://changed.json`,
    ),
    cloudFormation: lines(
      'Resources:',
      `  ${logicalId('WebAcl', name)}:`,
      '    Type: AWS::WAFv2::WebACL',
      '    Properties:',
      indent(cloudFormation, 6),
    ),
    terraform: lines(`resource "aws_wafv2_web_acl" "${hclName(name)}" {`, indent(terraform, 2), '}'),
  };
}

/** Rules of a web ACL, each with a part of it changed: `filter` over the rule, the others inside it. */
export function webAclRulesPart(rules: readonly { name: string; part: WebAclPart }[]): WebAclPart {
  return {
    filter: rules.map(({ name, part }) => `(.Rules[] | select(.Name == ${jqText(name)})) |= (${part.filter})`).join(' | '),
    cloudFormation: lines('Rules:', ...rules.map(({ name, part }) => lines(`  - Name: ${yaml(name)}`, indent(part.cloudFormation, 4)))),
    terraform: lines(...rules.map(({ name, part }) => lines('rule {', `  name = ${hcl(name)}`, indent(part.terraform, 2), '}'))),
  };
}

/** A new rule of a web ACL that blocks by a group of AWS's own rules. */
export function managedGroupPart(group: string, priority: number): WebAclPart {
  const at = String(priority);
  const name = `AWS-${group}`;
  const metrics = `{SampledRequestsEnabled: true, CloudWatchMetricsEnabled: true, MetricName: ${jqText(name)}}`;
  return {
    filter: `.Rules += [{Name: ${jqText(name)}, Priority: ${at}, OverrideAction: {None: {}}, Statement: {ManagedRuleGroupStatement: {VendorName: "AWS", Name: ${jqText(group)}}}, VisibilityConfig: ${metrics}}]`,
    cloudFormation: lines(
      'Rules:',
      `  - Name: ${name}`,
      `    Priority: ${at}`,
      '    OverrideAction:',
      '      None: {}',
      '    Statement:',
      '      ManagedRuleGroupStatement:',
      '        VendorName: AWS',
      `        Name: ${group}`,
      '    VisibilityConfig:',
      '      SampledRequestsEnabled: true',
      '      CloudWatchMetricsEnabled: true',
      `      MetricName: ${name}`,
    ),
    terraform: lines(
      'rule {',
      `  name     = ${hcl(name)}`,
      `  priority = ${at}`,
      '  override_action {',
      '    none {}',
      '  }',
      '  statement {',
      '    managed_rule_group_statement {',
      '      vendor_name = "AWS"',
      `      name        = ${hcl(group)}`,
      '    }',
      '  }',
      '  visibility_config {',
      '    sampled_requests_enabled   = true',
      '    cloudwatch_metrics_enabled = true',
      `    metric_name                = ${hcl(name)}`,
      '  }',
      '}',
    ),
  };
}

/** A new rule that blocks bodies of which AWS WAF sees only the beginning before a load balancer. */
export function largeBodyPart(priority: number): WebAclPart {
  const at = String(priority);
  const metrics = '{SampledRequestsEnabled: true, CloudWatchMetricsEnabled: true, MetricName: "large-bodies"}';
  const statement =
    '{SizeConstraintStatement: {FieldToMatch: {Body: {OversizeHandling: "MATCH"}}, ComparisonOperator: "GT", Size: 8192, TextTransformations: [{Priority: 0, Type: "NONE"}]}}';
  return {
    filter: `.Rules += [{Name: "large-bodies", Priority: ${at}, Action: {Block: {}}, Statement: ${statement}, VisibilityConfig: ${metrics}}]`,
    cloudFormation: lines(
      'Rules:',
      '  - Name: large-bodies',
      `    Priority: ${at}`,
      '    Action:',
      '      Block: {}',
      '    Statement:',
      '      SizeConstraintStatement:',
      '        FieldToMatch:',
      '          Body:',
      '            OversizeHandling: MATCH',
      '        ComparisonOperator: GT',
      '        Size: 8192',
      '        TextTransformations:',
      '          - Priority: 0',
      '            Type: NONE',
      '    VisibilityConfig:',
      '      SampledRequestsEnabled: true',
      '      CloudWatchMetricsEnabled: true',
      '      MetricName: large-bodies',
    ),
    terraform: lines(
      'rule {',
      '  name     = "large-bodies"',
      `  priority = ${at}`,
      '  action {',
      '    block {}',
      '  }',
      '  statement {',
      '    size_constraint_statement {',
      '      comparison_operator = "GT"',
      '      size                = 8192',
      '      field_to_match {',
      '        body {',
      '          oversize_handling = "MATCH"',
      '        }',
      '      }',
      '      text_transformation {',
      '        priority = 0',
      '        type     = "NONE"',
      '      }',
      '    }',
      '  }',
      '  visibility_config {',
      '    sampled_requests_enabled   = true',
      '    cloudwatch_metrics_enabled = true',
      '    metric_name                = "large-bodies"',
      '  }',
      '}',
    ),
  };
}
