import { behaviorsPart } from './behaviors-how';
import { type DistributionPart, distributionHow, updateDistribution } from './cloudfront-steps';
import { hclName, indent, lines, logicalId, sh } from './quote';
import type { Step } from './step';

/** A behavior by its pattern (null: the default one), and the response headers policy that it has. */
interface Policed {
  pattern: string | null;
  policy: { id: string; name: string; managed: boolean } | null;
}

/**
 * AWS's own policies without security headers, and those that have them besides.
 * https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/using-managed-response-headers-policies.html
 */
const WITH_SECURITY_HEADERS: ReadonlyMap<string, string> = new Map([
  ['60669652-455b-4ae9-85a4-c4c02393f86c', 'e61eb60c-9c35-4d20-a928-2b84e02af89c'],
  ['5cc3b908-e619-4b99-88e5-2cf7f45965bd', 'eaab4381-ed33-4a86-88ca-d9558dc6cd63'],
]);

const HEADER = { AccessControlMaxAgeSec: 31_536_000, Override: false };
const YAML = lines('SecurityHeadersConfig:', '  StrictTransportSecurity:', '    AccessControlMaxAgeSec: 31536000', '    Override: false');
const HCL = lines(
  'security_headers_config {',
  '  strict_transport_security {',
  '    access_control_max_age_sec = 31536000',
  '    override                   = false',
  '  }',
  '}',
);

/**
 * Behaviors answer with Strict-Transport-Security for a year: a policy of the account's gets the header, one of AWS's makes way for the one
 * with security headers, and where there is none a new one is made.
 */
export function hstsHow(distribution: string, behaviors: readonly Policed[]): Step['how'] {
  const own = new Map(behaviors.flatMap(({ policy }) => (policy === null || policy.managed ? [] : [[policy.id, policy.name]])));
  const bare = behaviors.filter(({ policy }) => policy === null || (policy.managed && !WITH_SECURITY_HEADERS.has(policy.id)));
  const id = logicalId('HstsOf', distribution);
  const block = hclName('hsts', distribution);
  const parts: DistributionPart[] = [
    ...(bare.length === 0
      ? []
      : [policyPart(bare, { jq: 'env.HSTS_POLICY', yaml: `!Ref ${id}`, hcl: `aws_cloudfront_response_headers_policy.${block}.id` })]),
    ...[...WITH_SECURITY_HEADERS].flatMap(([from, to]) => {
      const those = behaviors.filter(({ policy }) => policy?.id === from);
      return those.length === 0 ? [] : [policyPart(those, { jq: `"${to}"`, yaml: to, hcl: `"${to}"` })];
    }),
  ];
  const update = {
    filter: parts.map(({ filter }) => filter).join(' | '),
    cloudFormation: lines(...parts.map(({ cloudFormation }) => cloudFormation)),
    terraform: lines(...parts.map(({ terraform }) => terraform)),
  };
  const changed = parts.length === 0 ? null : distributionHow(distribution, update);
  const policies = [
    ...(bare.length === 0 ? [] : [{ id, block, name: `hsts-${distribution}` }]),
    ...[...own].map(([, name]) => ({ id: logicalId('Policy', name), block: hclName(name), name: null })),
  ];
  return {
    cli: lines(
      ...[...own.keys()].map(updatePolicy),
      bare.length === 0 ? null : createPolicy(`hsts-${distribution}`),
      changed === null ? null : updateDistribution(distribution, update.filter),
    ),
    cloudFormation: lines(
      changed?.cloudFormation ?? 'Resources:',
      ...policies.map((policy) =>
        lines(
          `  ${policy.id}:`,
          '    Type: AWS::CloudFront::ResponseHeadersPolicy',
          '    Properties:',
          '      ResponseHeadersPolicyConfig:',
          policy.name === null ? null : `        Name: ${policy.name}`,
          indent(YAML, 8),
        ),
      ),
    ),
    terraform: lines(
      ...policies.map((policy) =>
        lines(
          `resource "aws_cloudfront_response_headers_policy" "${policy.block}" {`,
          policy.name === null ? null : `  name = "${policy.name}"`,
          indent(HCL, 2),
          '}',
        ),
      ),
      changed?.terraform ?? null,
    ),
  };
}

function policyPart(behaviors: readonly Policed[], value: { jq: string; yaml: string; hcl: string }): DistributionPart {
  return behaviorsPart(
    behaviors.map(({ pattern }) => pattern),
    {
      filter: `.ResponseHeadersPolicyId = ${value.jq}`,
      cloudFormation: `ResponseHeadersPolicyId: ${value.yaml}`,
      terraform: `response_headers_policy_id = ${value.hcl}`,
    },
  );
}

function createPolicy(name: string): string {
  const config = JSON.stringify({ Name: name, SecurityHeadersConfig: { StrictTransportSecurity: HEADER } });
  return `export HSTS_POLICY=$(aws cloudfront create-response-headers-policy --response-headers-policy-config ${sh(config)} --query ResponseHeadersPolicy.Id --output text)`;
}

function updatePolicy(id: string): string {
  const filter = `.ResponseHeadersPolicyConfig | .SecurityHeadersConfig.StrictTransportSecurity = ${JSON.stringify(HEADER)}`;
  return lines(
    `aws cloudfront get-response-headers-policy-config --id ${sh(id)} > policy.json`,
    `jq ${sh(filter)} policy.json > changed-policy.json`,
    `aws cloudfront update-response-headers-policy --id ${sh(id)} --if-match "$(jq -r .ETag policy.json)" --response-headers-policy-config file://changed-policy.json`,
  );
}
