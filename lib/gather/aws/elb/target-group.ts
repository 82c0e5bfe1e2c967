import {
  ProtocolEnum,
  TargetHealthStateEnum,
  TargetTypeEnum,
  type TargetGroup as SdkTargetGroup,
  type TargetHealthDescription,
} from '@aws-sdk/client-elastic-load-balancing-v2';

import type { TargetGroup, TargetHealth } from '@/lib/inventory/target-group';
import { isUnknown } from '@/lib/inventory/unknown';

import { literal } from '../answers/literal';
import type { Loose } from '../answers/loose';
import { idOrNull, type Missing, present } from '../answers/present';
import { sortedBy } from '../answers/sorted';

/** What the listing of target groups tells. */
export type TargetGroupBase = Omit<TargetGroup, 'attributes' | 'targets' | 'tags'>;

const PROTOCOL_VERSIONS = { HTTP1: 'HTTP1', HTTP2: 'HTTP2', GRPC: 'GRPC' } as const;

/** A listed target group; null when it has no ARN. */
export function toTargetGroup(group: Loose<SdkTargetGroup>, region: string, missing: Missing): TargetGroupBase | null {
  const arn = group.TargetGroupArn;
  if (arn === undefined) return null;
  const targetType = group.TargetType === undefined ? missing() : literal(group.TargetType, TargetTypeEnum);
  const lambda = targetType === 'lambda';
  const protocol = group.Protocol === undefined ? (lambda ? null : missing()) : literal(group.Protocol, ProtocolEnum);
  return {
    arn,
    name: group.TargetGroupName ?? arn,
    region,
    protocol,
    protocolVersion: toProtocolVersion(group.ProtocolVersion, protocol, missing),
    port: lambda ? null : present(group.Port, missing),
    targetType,
    vpcId: idOrNull(group.VpcId),
    ipAddressType: idOrNull(group.IpAddressType),
    loadBalancerArns: group.LoadBalancerArns === undefined ? missing() : [...group.LoadBalancerArns].sort(),
    healthCheck: toHealthCheck(group),
  };
}

/** Groups of HTTP and HTTPS have a version, others none. https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_TargetGroup.html */
function toProtocolVersion(
  version: string | undefined,
  protocol: TargetGroupBase['protocol'],
  missing: Missing,
): TargetGroupBase['protocolVersion'] {
  if (version !== undefined) return literal(version, PROTOCOL_VERSIONS);
  return isUnknown(protocol) || protocol === 'HTTP' || protocol === 'HTTPS' ? missing() : null;
}

function toHealthCheck(group: Loose<SdkTargetGroup>): TargetGroupBase['healthCheck'] {
  return {
    enabled: group.HealthCheckEnabled ?? null,
    protocol: group.HealthCheckProtocol === undefined ? null : literal(group.HealthCheckProtocol, ProtocolEnum),
    port: group.HealthCheckPort ?? null,
    path: group.HealthCheckPath ?? null,
    httpCode: group.Matcher?.HttpCode ?? null,
    grpcCode: group.Matcher?.GrpcCode ?? null,
    intervalSeconds: group.HealthCheckIntervalSeconds ?? null,
    timeoutSeconds: group.HealthCheckTimeoutSeconds ?? null,
    healthyThreshold: group.HealthyThresholdCount ?? null,
    unhealthyThreshold: group.UnhealthyThresholdCount ?? null,
  };
}

/** Targets with their health, sorted by id and port. */
export function toTargets(descriptions: readonly Loose<TargetHealthDescription>[]): TargetHealth[] {
  const targets = descriptions.map((description) => ({
    id: description.Target?.Id ?? '',
    port: description.Target?.Port ?? null,
    availabilityZone: description.Target?.AvailabilityZone ?? null,
    healthCheckPort: description.HealthCheckPort ?? null,
    state: literal(description.TargetHealth?.State ?? '', TargetHealthStateEnum),
    reason: description.TargetHealth?.Reason ?? null,
  }));
  return sortedBy(targets, ({ id, port }) => `${id}|${String(port ?? 0).padStart(5, '0')}`);
}
