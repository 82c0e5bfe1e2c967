import { TARGET_GROUP_DEFAULTS } from '@/lib/facts/target-group-defaults';
import type { TargetGroup } from '@/lib/inventory/target-group';
import { type Fact, isUnknown } from '@/lib/inventory/unknown';

import { hcl, hclName, lines, logicalId, sh, yaml } from './quote';
import { type Step, step } from './step';

/** https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_CreateTargetGroup.html */
const LONGEST_NAME = 32;
const SUFFIX = /-(http|https|http1|http2|grpc)$/;

/** What a group's place is taken by. */
export interface Replacement {
  old: TargetGroup;
  name: string;
  protocol: string;
  /** `HTTP1` | `HTTP2` | `GRPC` */
  protocolVersion: string;
}

/** A name that tells the group apart from the one that it replaces. */
export function replacementName(name: string, wanted: string): string {
  const ending = `-${wanted.toLowerCase()}`;
  const base = name.replace(SUFFIX, '').slice(0, LONGEST_NAME - ending.length);
  const made = `${base}${ending}`;
  return made === name ? `${base.slice(0, LONGEST_NAME - ending.length - 2)}-b${ending}` : made;
}

/** Makes a group like another one in all but its protocol. */
export function createTargetGroup(replacement: Replacement): Step {
  const { old, name } = replacement;
  return step(
    'create-target-group',
    { targetGroup: name, replaced: old.name },
    { cli: commands(replacement), cloudFormation: resource(replacement), terraform: block(replacement) },
  );
}

function commands(replacement: Replacement): string {
  const { old, name, protocol, protocolVersion } = replacement;
  const check = checkOf(replacement);
  const options: [string, string | null][] = [
    ['region', old.region],
    ['name', name],
    ['protocol', protocol],
    ['protocol-version', protocolVersion],
    ['port', text(old.port)],
    ['vpc-id', text(old.vpcId)],
    ['target-type', text(old.targetType)],
    ['ip-address-type', old.ipAddressType],
    ['health-check-protocol', check.protocol],
    ['health-check-port', check.port],
    ['health-check-path', check.path],
    ['health-check-interval-seconds', check.interval],
    ['health-check-timeout-seconds', check.timeout],
    ['healthy-threshold-count', check.healthy],
    ['unhealthy-threshold-count', check.unhealthy],
    ['matcher', check.code],
  ];
  const named = options.flatMap(([option, value]) => (value === null ? [] : [`--${option} ${sh(value)}`]));
  const attributes = changedAttributes(old).map(([key, value]) => sh(`Key=${key},Value=${value}`));
  return lines(
    `NEW_TARGET_GROUP=$(aws elbv2 create-target-group ${named.join(' ')} --query 'TargetGroups[0].TargetGroupArn' --output text)`,
    attributes.length === 0
      ? null
      : `aws elbv2 modify-target-group-attributes --region ${sh(old.region)} --target-group-arn "$NEW_TARGET_GROUP" --attributes ${attributes.join(' ')}`,
  );
}

function resource(replacement: Replacement): string {
  const { old, name, protocol, protocolVersion } = replacement;
  const check = checkOf(replacement);
  const property = (key: string, value: string | null): string | null => (value === null ? null : `      ${key}: ${yaml(value)}`);
  const attributes = changedAttributes(old);
  const matcher = check.code?.split('=') ?? [];
  return lines(
    'Resources:',
    `  ${logicalId('TargetGroup', name)}:`,
    '    Type: AWS::ElasticLoadBalancingV2::TargetGroup',
    '    Properties:',
    property('Name', name),
    property('Protocol', protocol),
    property('ProtocolVersion', protocolVersion),
    number('      Port: ', text(old.port)),
    property('VpcId', text(old.vpcId)),
    property('TargetType', text(old.targetType)),
    property('HealthCheckProtocol', check.protocol),
    property('HealthCheckPort', check.port),
    property('HealthCheckPath', check.path),
    number('      HealthCheckIntervalSeconds: ', check.interval),
    number('      HealthCheckTimeoutSeconds: ', check.timeout),
    number('      HealthyThresholdCount: ', check.healthy),
    number('      UnhealthyThresholdCount: ', check.unhealthy),
    matcher.length === 0 ? null : `      Matcher:\n        ${matcher[0] ?? ''}: ${JSON.stringify(matcher[1] ?? '')}`,
    attributes.length === 0 ? null : '      TargetGroupAttributes:',
    ...attributes.map(([key, value]) => `        - Key: ${yaml(key)}\n          Value: ${JSON.stringify(value)}`),
  );
}

function block(replacement: Replacement): string {
  const { old, name, protocol, protocolVersion } = replacement;
  const check = checkOf(replacement);
  const argument = (key: string, value: string | null): string | null => (value === null ? null : `  ${key} = ${hcl(value)}`);
  const attributes = changedAttributes(old).flatMap(([key, value]) =>
    ARGUMENTS[key] === undefined ? [] : `  ${ARGUMENTS[key]} = ${hcl(value)}`,
  );
  return lines(
    `resource "aws_lb_target_group" "${hclName(name)}" {`,
    argument('name', name),
    argument('protocol', protocol),
    argument('protocol_version', protocolVersion),
    number('  port = ', text(old.port)),
    argument('vpc_id', text(old.vpcId)),
    argument('target_type', text(old.targetType)),
    ...attributes,
    ...stickiness(old),
    '',
    '  health_check {',
    check.protocol === null ? null : `    protocol = ${hcl(check.protocol)}`,
    check.port === null ? null : `    port = ${hcl(check.port)}`,
    check.path === null ? null : `    path = ${hcl(check.path)}`,
    number('    interval = ', check.interval),
    number('    timeout = ', check.timeout),
    number('    healthy_threshold = ', check.healthy),
    number('    unhealthy_threshold = ', check.unhealthy),
    check.code === null ? null : `    matcher = ${hcl(check.code.split('=')[1] ?? '')}`,
    '  }',
    '}',
  );
}

/** Attributes by the names that they have in Terraform. */
const ARGUMENTS: Readonly<Record<string, string>> = {
  'deregistration_delay.timeout_seconds': 'deregistration_delay',
  'slow_start.duration_seconds': 'slow_start',
  'load_balancing.algorithm.type': 'load_balancing_algorithm_type',
  'load_balancing.algorithm.anomaly_mitigation': 'load_balancing_anomaly_mitigation',
  'load_balancing.cross_zone.enabled': 'load_balancing_cross_zone_enabled',
};

function stickiness({ attributes }: TargetGroup): string[] {
  if (isUnknown(attributes) || attributes['stickiness.enabled'] !== 'true') return [];
  const type = attributes['stickiness.type'] ?? 'lb_cookie';
  const cookie = attributes['stickiness.app_cookie.cookie_name'] ?? '';
  const seconds = attributes[`stickiness.${type}.duration_seconds`] ?? '86400';
  return [
    '',
    '  stickiness {',
    `    type = ${hcl(type)}`,
    `    cookie_duration = ${seconds}`,
    ...(cookie === '' ? [] : [`    cookie_name = ${hcl(cookie)}`]),
    '  }',
  ];
}

interface Check {
  protocol: string | null;
  port: string | null;
  path: string | null;
  interval: string | null;
  timeout: string | null;
  healthy: string | null;
  unhealthy: string | null;
  /** `HttpCode=200` or `GrpcCode=12` */
  code: string | null;
}

/** The old group's check, in the protocol that its port speaks now, and with the codes that the new protocol version answers with. */
function checkOf({ old: { healthCheck, protocol: before }, protocol, protocolVersion: version }: Replacement): Check {
  const known = isUnknown(healthCheck) ? null : healthCheck;
  const sameServer = known?.port === 'traffic-port' && known.protocol === before;
  const counted = (value: number | null | undefined): string | null => (value === null || value === undefined ? null : String(value));
  const grpc = version === 'GRPC';
  const code = grpc ? known?.grpcCode : known?.httpCode;
  return {
    protocol: sameServer ? protocol : (known?.protocol ?? null),
    port: known?.port ?? null,
    path: known?.path ?? null,
    interval: counted(known?.intervalSeconds),
    timeout: counted(known?.timeoutSeconds),
    healthy: counted(known?.healthyThreshold),
    unhealthy: counted(known?.unhealthyThreshold),
    code: code === null || code === undefined ? null : `${grpc ? 'GrpcCode' : 'HttpCode'}=${code}`,
  };
}

/** Attributes that somebody has set; the others need not be said. */
function changedAttributes({ attributes }: TargetGroup): [key: string, value: string][] {
  if (isUnknown(attributes)) return [];
  return Object.entries(attributes).filter(
    ([key, value]) => TARGET_GROUP_DEFAULTS[key] !== undefined && TARGET_GROUP_DEFAULTS[key] !== value,
  );
}

function text(value: Fact<string | number | null>): string | null {
  return isUnknown(value) || value === null ? null : String(value);
}

/** A number stands without quotation marks. */
function number(before: string, value: string | null): string | null {
  return value === null ? null : `${before}${value}`;
}
