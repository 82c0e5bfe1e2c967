import type { TargetLink } from '@/lib/chain/chain';

import type { KeepAliveClash, TimeLimit, Timing, Trace } from '../trace-types';
import { unreadDependence } from '../walk/lookup';
import { end, hang, type Walk } from '../walk/walk';
import type { Approach } from './approach';
import { deliveredRequest } from './delivered-request';
import type { ChosenGroup } from './target-group';
import { idleSeconds, timeLimits } from './time-limits';

type Arrival = Pick<Trace, 'delivered' | 'timing'>;

/** Limits that run while the application works; the others run before it gets the request, or between requests. */
const WORKING: ReadonlySet<TimeLimit['code']> = new Set<TimeLimit['code']>([
  'origin-response',
  'origin-completion',
  'load-balancer-idle',
  'service-connect-request',
  'service-connect-idle',
]);

/** Whether the application answers before somebody gives up, where it is said how long it takes; and what the target receives. */
export function passLimits(walk: Walk, { matched }: ChosenGroup, link: TargetLink, next: (walk: Walk, arrival: Arrival) => Trace): Trace {
  const { detailed } = walk.context;
  const { answersAfter, framing } = walk.request;
  if (!detailed && answersAfter === null) return next(walk, { delivered: null, timing: null });
  const { approach } = matched;
  const limits = timeLimits(walk, approach, link);
  const timing: Timing = { limits, clashes: keepAliveClashes(walk, approach, link) };
  const arrival = { delivered: deliveredRequest(walk, approach), timing };
  if (answersAfter === null || framing === 'WebSocket') return next(walk, arrival);
  const running = limits.filter(({ code }) => WORKING.has(code));
  const spent = running.find(({ seconds }) => seconds !== null && seconds < answersAfter);
  if (spent !== undefined) return gaveUp(walk, approach, link, spent, arrival);
  const unread = running.find(({ seconds }) => seconds === null);
  return next(unread === undefined ? walk : hang(walk, unreadDependence(ACTIONS[unread.at.kind] ?? '', unread.at.name)), arrival);
}

const ACTIONS: Readonly<Record<string, string>> = {
  distribution: 'cloudfront:ListDistributions',
  'load-balancer': 'elasticloadbalancing:DescribeLoadBalancerAttributes',
};

function gaveUp(walk: Walk, { loadBalancer, link: origin }: Approach, link: TargetLink, limit: TimeLimit, arrival: Arrival): Trace {
  const { at, evidence: proof } = limit;
  const seconds = limit.seconds ?? 0;
  const common = { status: limit.status, at, evidence: proof, arrival };
  switch (limit.code) {
    case 'load-balancer-idle':
      return end(walk, {
        ...common,
        by: 'load-balancer',
        reason: 'load-balancer-idle-timeout',
        params: { loadBalancer: loadBalancer.name, seconds },
      });
    case 'service-connect-request':
    case 'service-connect-idle':
      return end(walk, { ...common, by: 'target', reason: 'service-connect-timeout', params: { target: link.to.name, seconds } });
    default: {
      const params = { origin: origin?.origin.id ?? at.name, loadBalancer: loadBalancer.name, seconds, attempts: limit.attempts ?? 1 };
      return end(walk, { ...common, by: 'edge', reason: 'origin-response-timeout', params });
    }
  }
}

/**
 * Who keeps an idle connection longer than the other side sends into one that is closed just then: a 502 now and again.
 * https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-troubleshooting.html#http-502-issues
 */
function keepAliveClashes({ context }: Walk, { loadBalancer, link: origin }: Approach, link: TargetLink): KeepAliveClash[] {
  const { arn } = loadBalancer;
  const idle = idleSeconds(loadBalancer);
  if (idle === null) return [];
  const clashes: KeepAliveClash[] = [];
  const kept = origin?.connection?.keepaliveTimeout;
  // The client keep-alive duration ends no request: the load balancer takes one more and closes after the answer.
  if (kept?.known === true && kept.value >= idle)
    clashes.push({ code: 'cloudfront-outlasts-load-balancer', sender: kept.value, closer: idle, evidence: kept.evidence });
  const targets = context.servers.get(link.id)?.keepAlive ?? null;
  // Who keeps no connection says so with each answer, and nobody sends into one.
  if (targets !== 0 && (targets === null || targets <= idle)) {
    const proof = [{ resource: arn, path: 'Attributes[idle_timeout.timeout_seconds]', value: idle }];
    clashes.push({ code: 'load-balancer-outlasts-target', sender: idle, closer: targets, evidence: proof });
  }
  return clashes;
}
