import { isUnknown, type Unknown } from '@/lib/inventory/unknown';

import type { SubjectByKind } from '../subjects/subject';

/** A health check with AWS's defaults where the answer said nothing. */
interface CheckSettings {
  enabled: boolean;
  protocol: string;
  /** A number or `traffic-port`. */
  port: string;
  httpCode: string;
  grpcCode: string;
}

/**
 * How a target group is checked. Only groups of Lambda functions may be unchecked, and are unless somebody says otherwise.
 * https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_CreateTargetGroup.html
 */
export function checkSettings({
  targetGroup,
  loadBalancer,
}: Pick<SubjectByKind['target-group'], 'targetGroup' | 'loadBalancer'>): CheckSettings | Unknown {
  const { healthCheck, targetType } = targetGroup;
  if (isUnknown(healthCheck)) return healthCheck;
  const enabled = healthCheck.enabled ?? (isUnknown(targetType) ? targetType : targetType !== 'lambda');
  if (isUnknown(enabled)) return enabled;
  const network = loadBalancer.type === 'network';
  return {
    enabled,
    protocol: healthCheck.protocol ?? (network ? 'TCP' : 'HTTP'),
    port: healthCheck.port ?? TRAFFIC_PORT,
    httpCode: healthCheck.httpCode ?? (network ? '200-399' : '200'),
    grpcCode: healthCheck.grpcCode ?? '12',
  };
}

export const TRAFFIC_PORT = 'traffic-port';

/** Whether a matcher, such as `200,301` or `200-299`, takes a code from one to another. */
export function matchesAny(matcher: string, first: number, last: number): boolean {
  return matcher.split(',').some((part) => {
    const [from = '', to = from] = part.split('-');
    return Number(from) <= last && first <= Number(to);
  });
}
