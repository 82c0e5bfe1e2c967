import type { ProtocolEnum, TargetGroup, TargetTypeEnum } from '@aws-sdk/client-elastic-load-balancing-v2';
import { arnOf, hexOf, type Place } from './place';

interface TargetGroupOptions {
  place: Place;
  name: string;
  vpcId: string;
  port: number;
  protocol?: ProtocolEnum;
  /** Absent for target groups of network load balancers. */
  protocolVersion?: 'HTTP1' | 'HTTP2' | 'GRPC';
  targetType?: TargetTypeEnum;
  /** Empty: no listener forwards to it yet. */
  loadBalancerArns: readonly string[];
}

export function targetGroupArn(place: Place, name: string): string {
  return arnOf('elasticloadbalancing', place, `targetgroup/${name}/${hexOf(16, 'targetgroup', place.region, name)}`);
}

/** A target group with AWS's default health checks. */
export function targetGroup(options: TargetGroupOptions): TargetGroup {
  const { place, name, protocol = 'HTTP', protocolVersion } = options;
  const grpc = protocolVersion === 'GRPC';
  const http = protocol === 'HTTP' || protocol === 'HTTPS';
  return {
    TargetGroupArn: targetGroupArn(place, name),
    TargetGroupName: name,
    Protocol: protocol,
    Port: options.port,
    VpcId: options.vpcId,
    HealthCheckProtocol: protocol,
    HealthCheckPort: 'traffic-port',
    HealthCheckEnabled: true,
    HealthCheckIntervalSeconds: 30,
    HealthCheckTimeoutSeconds: 5,
    HealthyThresholdCount: 5,
    UnhealthyThresholdCount: 2,
    HealthCheckPath: http ? (grpc ? '/AWS.ALB/healthcheck' : '/') : undefined,
    Matcher: http ? (grpc ? { GrpcCode: '12' } : { HttpCode: '200' }) : undefined,
    LoadBalancerArns: [...options.loadBalancerArns],
    TargetType: options.targetType ?? 'ip',
    ProtocolVersion: protocolVersion,
    IpAddressType: 'ipv4',
  };
}
