import type { TraceRoute } from '@/lib/trace/trace-types';

import type { Way } from './explanation';

/** The way to light: what the line names, and before it what the best trace passed, unless it differs from what was logged. */
export function routeOf([best]: readonly Way[], named: TraceRoute): TraceRoute {
  if (best === undefined || best.agreement === 'differs') return named;
  const { route } = best.trace;
  // A trace that goes another way inside the load balancer would light two ways at once.
  const inside = named.targetGroup === null || named.targetGroup === route.targetGroup;
  return {
    entry: route.entry,
    behavior: route.behavior,
    originLink: route.originLink,
    loadBalancer: named.loadBalancer ?? route.loadBalancer,
    listener: named.listener ?? route.listener,
    rule: named.rule ?? route.rule,
    targetGroup: named.targetGroup ?? route.targetGroup,
    targetLink: named.targetLink ?? (inside ? route.targetLink : null),
  };
}
