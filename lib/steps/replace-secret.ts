import { type DistributionPart, distributionHow } from './cloudfront-steps';
import { originPart } from './origin-how';
import { hclName, jqText, lines, logicalId, sh, yaml, hcl, indent } from './quote';
import { MAKE_SECRET, SECRET_REFERENCE, SECRET_RESOURCE } from './send-secret';
import type { Step } from './step';

/** A header that origins send and rules ask for. */
export interface SharedSecret {
  header: string;
  region: string;
  /** Rules that ask for it: ARN, and a name such as `443 10`. */
  rules: readonly { arn: string; name: string }[];
  senders: readonly { distribution: string; origin: string }[];
}

/**
 * How a secret is replaced without losing a request: rules take the new value beside the old ones, CloudFront sends it, and rules take no
 * other any more. https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/restrict-access-to-load-balancer.html
 */
export function replaceSecretHow({ header, region, rules, senders }: SharedSecret): Step['how'] {
  const own = `(.HttpHeaderConfig.HttpHeaderName // "" | ascii_downcase) == ${jqText(header.toLowerCase())}`;
  const asking = (values: string): string[] =>
    rules.map(({ arn }) =>
      lines(
        `aws elbv2 describe-rules --region ${sh(region)} --rule-arns ${sh(arn)} --query 'Rules[0].Conditions' > conditions.json`,
        `jq ${sh(`map(if .HostHeaderConfig or .PathPatternConfig then del(.Values) elif ${own} then .HttpHeaderConfig.Values ${values} else . end)`)} conditions.json > changed.json`,
        `aws elbv2 modify-rule --region ${sh(region)} --rule-arn ${sh(arn)} --conditions file://changed.json`,
      ),
    );
  const sent: DistributionPart = {
    filter: `(.CustomHeaders.Items[] | select((.HeaderName | ascii_downcase) == ${jqText(header.toLowerCase())}) | .HeaderValue) = env.ORIGIN_SECRET`,
    cloudFormation: lines('OriginCustomHeaders:', `  - HeaderName: ${yaml(header)}`, `    HeaderValue: ${SECRET_REFERENCE}`),
    terraform: lines('custom_header {', `  name  = ${hcl(header)}`, `  value = ${SECRET_RESOURCE}.result`, '}'),
  };
  const sending = [...new Set(senders.map(({ distribution }) => distribution))].map((distribution) => {
    const parts = senders.filter((one) => one.distribution === distribution).map(({ origin }) => originPart(origin, sent));
    return distributionHow(distribution, {
      filter: parts.map(({ filter }) => filter).join(' | '),
      cloudFormation: lines(...parts.map(({ cloudFormation }) => cloudFormation)),
      terraform: lines(...parts.map(({ terraform }) => terraform)),
    });
  });
  return {
    cli: [
      MAKE_SECRET,
      ...asking('+= [env.ORIGIN_SECRET]'),
      ...sending.flatMap(({ cli }) => cli ?? []),
      ...asking('= [env.ORIGIN_SECRET]'),
    ].join('\n\n'),
    cloudFormation: lines('Resources:', ...rules.map(({ name }) => ruleYaml(name, header))),
    terraform: [...rules.map(({ name }) => ruleHcl(name, header)), ...sending.flatMap(({ terraform }) => terraform ?? [])].join('\n\n'),
  };
}

function ruleYaml(name: string, header: string): string {
  const condition = lines(
    '- Field: http-header',
    '  HttpHeaderConfig:',
    `    HttpHeaderName: ${yaml(header)}`,
    `    Values: [${SECRET_REFERENCE}] # the same as in the distribution’s OriginCustomHeaders`,
  );
  return lines(
    `  ${logicalId('Rule', name)}:`,
    '    Type: AWS::ElasticLoadBalancingV2::ListenerRule',
    '    Properties:',
    '      Conditions:',
    indent(condition, 8),
  );
}

function ruleHcl(name: string, header: string): string {
  return lines(
    `resource "aws_lb_listener_rule" "${hclName('rule', name)}" {`,
    '  condition {',
    '    http_header {',
    `      http_header_name = ${hcl(header)}`,
    `      values           = [${SECRET_RESOURCE}.result]`,
    '    }',
    '  }',
    '}',
  );
}
