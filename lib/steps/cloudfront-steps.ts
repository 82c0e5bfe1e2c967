import type { Edit } from '@/lib/edits/setting';
import { HOST_POLICIES } from '@/lib/edits/settings/host-header';
import { behaviorAt } from '@/lib/edits/settings/behavior-settings';
import { draftOf } from '@/lib/edits/draft';
import type { Inventory } from '@/lib/inventory/inventory';
import { isUnknown } from '@/lib/inventory/unknown';

import { hcl, hclName, indent, jqText, lines, logicalId, sh, yaml } from './quote';
import { type Step, step } from './step';

/** A part of a distribution's settings, in each tool's words. */
export interface DistributionPart {
  /** Of jq, over `DistributionConfig`. */
  filter: string;
  /** Below `DistributionConfig`. */
  cloudFormation: string;
  /** Inside the resource's block. */
  terraform: string;
}

/** The commands that change a distribution: its whole configuration is read, changed and sent back. */
export function updateDistribution(id: string, filter: string): string {
  return lines(
    `aws cloudfront get-distribution-config --id ${sh(id)} > distribution.json`,
    `jq ${sh(`.DistributionConfig | ${filter}`)} distribution.json > changed.json`,
    `aws cloudfront update-distribution --id ${sh(id)} --if-match "$(jq -r .ETag distribution.json)" --distribution-config file://changed.json`,
    `aws cloudfront wait distribution-deployed --id ${sh(id)}`,
  );
}

/** A distribution with a part of it changed, in every tool's words. */
export function distributionHow(id: string, { filter, cloudFormation, terraform }: DistributionPart): Step['how'] {
  return {
    cli: updateDistribution(id, filter),
    cloudFormation: lines(
      'Resources:',
      `  ${logicalId('Distribution', id)}:`,
      '    Type: AWS::CloudFront::Distribution',
      '    Properties:',
      '      DistributionConfig:',
      indent(cloudFormation, 8),
    ),
    terraform: lines(`resource "aws_cloudfront_distribution" "${hclName(id)}" {`, indent(terraform, 2), '}'),
  };
}

/** A change of one setting of a distribution. */
export function distributionStep(distribution: string, setting: string, part: DistributionPart): Step {
  return step('update-distribution', { distribution, setting }, distributionHow(distribution, part));
}

/** Settings of the distribution itself. */
export function distributionSettingSteps(_: Inventory, { setting, subject, value }: Edit): Step[] {
  if (setting === 'HttpVersion') {
    const part = { cloudFormation: `HttpVersion: ${value}`, terraform: `http_version = ${hcl(value)}` };
    return [distributionStep(subject, `HttpVersion = ${value}`, { filter: `.HttpVersion = ${jqText(value)}`, ...part })];
  }
  return [
    distributionStep(subject, `MinimumProtocolVersion = ${value}`, {
      filter: `.ViewerCertificate.MinimumProtocolVersion = ${jqText(value)}`,
      cloudFormation: lines('ViewerCertificate:', `  MinimumProtocolVersion: ${value}`),
      terraform: lines('viewer_certificate {', `  minimum_protocol_version = ${hcl(value)}`, '}'),
    }),
  ];
}

/** Settings of a behavior. */
export function behaviorSteps(inventory: Inventory, edit: Edit): Step[] {
  const found = behaviorAt(draftOf(inventory), edit.subject);
  if (found === null) return [];
  const { behavior, distribution } = found;
  const pattern = isUnknown(behavior.pathPattern) ? null : behavior.pathPattern;
  const legacy = !isUnknown(behavior.forwardedValues) && behavior.forwardedValues !== null;
  const part = behaviorPart(edit, legacy);
  const at = pattern === null ? '.DefaultCacheBehavior' : `(.CacheBehaviors.Items[] | select(.PathPattern == ${jqText(pattern)}))`;
  const block = pattern === null ? 'default_cache_behavior' : 'ordered_cache_behavior';
  return [
    distributionStep(distribution.id, `${pattern ?? 'Default'}: ${edit.setting} = ${edit.value}`, {
      filter: `${at} |= (${part.filter})`,
      cloudFormation:
        pattern === null
          ? lines('DefaultCacheBehavior:', indent(part.cloudFormation, 2))
          : lines('CacheBehaviors:', `  - PathPattern: ${yaml(pattern)}`, indent(part.cloudFormation, 4)),
      terraform: lines(`${block} {`, pattern === null ? null : `  path_pattern = ${hcl(pattern)}`, indent(part.terraform, 2), '}'),
    }),
  ];
}

function behaviorPart({ setting, value }: Edit, legacy: boolean): DistributionPart {
  switch (setting) {
    case 'AllowedMethods': {
      const methods = value.split(',');
      const items = methods.map(jqText).join(', ');
      return {
        filter: `.AllowedMethods.Items = [${items}] | .AllowedMethods.Quantity = ${String(methods.length)}`,
        cloudFormation: `AllowedMethods: [${methods.join(', ')}]`,
        terraform: `allowed_methods = [${methods.map(hcl).join(', ')}]`,
      };
    }
    case 'GrpcConfig': {
      const enabled = String(value === 'enabled');
      return {
        filter: `.GrpcConfig.Enabled = ${enabled}`,
        cloudFormation: lines('GrpcConfig:', `  Enabled: ${enabled}`),
        terraform: lines('grpc_config {', `  enabled = ${enabled}`, '}'),
      };
    }
    case 'HostHeader':
      return legacy ? legacyHost(value) : hostPolicy(value);
    default:
      return {
        filter: `.ViewerProtocolPolicy = ${jqText(value)}`,
        cloudFormation: `ViewerProtocolPolicy: ${value}`,
        terraform: `viewer_protocol_policy = ${hcl(value)}`,
      };
  }
}

function hostPolicy(value: string): DistributionPart {
  const id = value === 'viewer' ? HOST_POLICIES.viewer : HOST_POLICIES.origin;
  const name = value === 'viewer' ? 'Managed-AllViewer' : 'Managed-AllViewerExceptHostHeader';
  return {
    filter: `.OriginRequestPolicyId = ${jqText(id)}`,
    cloudFormation: `OriginRequestPolicyId: ${id} # ${name}`,
    terraform: `origin_request_policy_id = "${id}" # ${name}`,
  };
}

function legacyHost(value: string): DistributionPart {
  const others = '[.ForwardedValues.Headers.Items // [] | .[] | select(. != "*" and (ascii_downcase != "host"))]';
  const wanted = value === 'viewer' ? `${others} + ["Host"]` : others;
  const named = value === 'viewer' ? 'Host' : '';
  return {
    filter: `.ForwardedValues.Headers.Items = (${wanted}) | .ForwardedValues.Headers.Quantity = (.ForwardedValues.Headers.Items | length)`,
    cloudFormation: lines('ForwardedValues:', `  Headers: [${named}]`),
    terraform: lines('forwarded_values {', `  headers = [${named === '' ? '' : hcl(named)}]`, '}'),
  };
}
