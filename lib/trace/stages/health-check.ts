import type { TargetGroup, TargetHealth } from '@/lib/inventory/target-group';
import { isUnknown } from '@/lib/inventory/unknown';

import { evidence } from '../walk/evidence';
import { decide, type Walk } from '../walk/walk';
import type { ChosenGroup } from './target-group';

const TRAFFIC_PORT = 'traffic-port';

/**
 * A health check that asks another port or speaks another protocol than the traffic proves little; and status 12 of gRPC, which is the
 * default matcher, is what a server answers that does not know the method.
 * https://docs.aws.amazon.com/elasticloadbalancing/latest/application/target-group-health-checks.html
 */
export function withHealthCheckDoubt(walk: Walk, { group, matched }: ChosenGroup): Walk {
  const { healthCheck, protocol, port } = group;
  if (isUnknown(healthCheck) || healthCheck.enabled === false) return walk;
  const otherPort = healthCheck.port !== null && healthCheck.port !== TRAFFIC_PORT && healthCheck.port !== textOf(port);
  const otherProtocol = !isUnknown(protocol) && protocol !== null && healthCheck.protocol !== null && healthCheck.protocol !== protocol;
  const unimplemented = group.protocolVersion === 'GRPC' && acceptsUnimplemented(healthCheck.grpcCode);
  const doubt = otherPort ? 'port' : otherProtocol ? 'protocol' : unimplemented ? 'grpcCode' : null;
  if (doubt === null) return walk;
  const value = { Protocol: healthCheck.protocol, Port: healthCheck.port, Path: healthCheck.path, GrpcCode: healthCheck.grpcCode };
  const params = { targetGroup: group.name, doubt, checked: `${healthCheck.protocol ?? ''} ${healthCheck.port ?? ''}`.trim() };
  const proof = evidence(group.arn, 'TargetGroups[].HealthCheck', value);
  return decide(walk, {
    at: matched.approach.to,
    decision: 'health-check-differs',
    params,
    evidence: proof,
    fact: 'health-check-proves-little',
  });
}

function textOf(port: TargetGroup['port']): string {
  return isUnknown(port) ? '' : String(port);
}

/** `12`, `0,12` or `0-99`; nothing set is 12. */
function acceptsUnimplemented(codes: string | null): boolean {
  return (codes ?? '12').split(',').some((part) => {
    const [from = '', to = from] = part.trim().split('-');
    return Number(from) <= 12 && 12 <= Number(to);
  });
}

/** A target that is healthy on its traffic port was reached there: what was not read of the network let the health check through. */
export function wasReached({ healthCheck }: TargetGroup, targets: readonly TargetHealth[]): boolean {
  return !isUnknown(healthCheck) && healthCheck.port === TRAFFIC_PORT && targets.some(({ state }) => state === 'healthy');
}
