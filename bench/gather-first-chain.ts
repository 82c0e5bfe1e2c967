import type { SampleAccount } from '@/lib/sample/account';
import type { CallRecord } from '@/lib/sample/call-record';

/**
 * Milliseconds on the wall after which one whole chain was answered for: a distribution, its load balancer with listeners and
 * rules, a target group with its health, the service and its task definition. By the calls that the endpoint saw.
 */
export function firstChainAt(account: SampleAccount, calls: readonly CallRecord[], latencyMs: number): number {
  const answeredAt = new Map<string, number>();
  for (const { operation, input, atMs, throttled } of calls) {
    if (throttled) continue;
    for (const about of aboutOf(input)) {
      const key = `${operation} ${about}`;
      if (!answeredAt.has(key)) answeredAt.set(key, atMs + latencyMs);
    }
  }
  const at = (operation: string, about: string | undefined) => answeredAt.get(`${operation} ${about ?? ''}`) ?? Infinity;
  const chains = Object.values(account.regions).flatMap(({ services, targetGroups, listeners }) => {
    const balancerOf = new Map(targetGroups.map(({ TargetGroupArn: arn, LoadBalancerArns: arns }) => [arn, arns?.[0]]));
    const rulesAt = new Map<string | undefined, number>();
    for (const { ListenerArn: arn, LoadBalancerArn: lb } of listeners)
      rulesAt.set(lb, Math.max(rulesAt.get(lb) ?? 0, at('DescribeRules', arn)));
    return services.map(({ serviceArn, taskDefinition, loadBalancers }) => {
      const groupArn = loadBalancers?.[0]?.targetGroupArn;
      const routed = rulesAt.get(balancerOf.get(groupArn)) ?? Infinity;
      return Math.max(
        at('DescribeServices', serviceArn),
        at('DescribeTaskDefinition', taskDefinition),
        at('DescribeTargetHealth', groupArn),
        routed,
      );
    });
  });
  const distributions = calls.find(({ operation }) => operation === 'ListDistributions');
  return Math.max((distributions?.atMs ?? Infinity) + latencyMs, Math.min(...chains));
}

function aboutOf(input: string): string[] {
  const parsed: unknown = JSON.parse(input);
  if (typeof parsed !== 'object' || parsed === null) return [];
  return Object.values(parsed).flatMap((value: unknown) =>
    Array.isArray(value) ? value.map(String) : typeof value === 'string' ? [value] : [],
  );
}
