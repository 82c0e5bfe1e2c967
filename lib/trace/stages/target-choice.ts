import type { TargetLink } from '@/lib/chain/chain';
import type { TargetHealth } from '@/lib/inventory/target-group';
import { isUnknown } from '@/lib/inventory/unknown';

import type { Trace } from '../trace-types';
import { evidence } from '../walk/evidence';
import { forkOnChance } from '../walk/fork';
import { gapDependence } from '../walk/lookup';
import { decide, dependsOn, end, hang, pass, type Walk } from '../walk/walk';
import { withHealthCheckDoubt } from './health-check';
import type { ChosenGroup } from './target-group';

type AtTarget = (walk: Walk, link: TargetLink) => Trace;

/** Does the same for every backend of a target group; null stands for a group with none. Which backend it is, is chance. */
export function forEachTarget(walk: Walk, { group }: ChosenGroup, at: (walk: Walk, link: TargetLink | null) => Trace): Trace {
  const [first, ...others] = walk.context.chain.index.targetLinks.get(group.arn) ?? [];
  if (first === undefined) return at(walk, null);
  if (others.length === 0) return at(walk, first);
  const because = [dependsOn('target-health', { targetGroup: group.name })];
  return forkOnChance(
    walk,
    because,
    () => at(walk, first),
    others.map((link) => () => at(walk, link)),
  );
}

/**
 * Picks a target. No registered target, or none in use, is a 503; when all are unhealthy all of them get requests.
 * https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-troubleshooting.html#http-503-issues
 * https://docs.aws.amazon.com/elasticloadbalancing/latest/application/target-group-health-checks.html
 */
export function chooseTarget(walk: Walk, chosen: ChosenGroup, next: AtTarget): Trace {
  const { group, matched } = chosen;
  const { targets } = group;
  const { loadBalancer, to } = matched.approach;
  const read = isUnknown(targets) ? null : targets;
  const proof = statesOf(chosen, read);
  const nobody = (from: Walk, link: TargetLink | null): Trace =>
    end(link === null ? from : pass(from, { targetLink: link.id }), {
      by: 'load-balancer',
      status: 503,
      reason: 'no-registered-targets',
      params: { loadBalancer: loadBalancer.name, targetGroup: group.name },
      at: to,
      evidence: proof,
    });
  if (read !== null && inUse(read).length === 0) return nobody(walk, null);
  const sure = isUnknown(targets) ? hang(walk, gapDependence(walk.context.chain, targets.$unknown)) : walk;
  return forEachTarget(sure, chosen, (at, link) => {
    if (link === null) return nobody(at, null);
    return next(withHealthCheckDoubt(note(at, chosen, read, link), chosen), link);
  });
}

/**
 * Targets that may get requests; those that are deregistered get no more of them.
 * https://docs.aws.amazon.com/elasticloadbalancing/latest/application/edit-target-group-attributes.html#deregistration-delay
 */
export function inUse(targets: readonly TargetHealth[]): TargetHealth[] {
  return targets.filter(({ state }) => !LEAVING.has(state));
}

const LEAVING: ReadonlySet<string> = new Set(['unused', 'draining', 'unhealthy.draining']);
/** `unavailable`: nobody checks, and all of them get requests. */
const ABLE: ReadonlySet<string> = new Set(['healthy', 'unavailable']);

function statesOf({ group }: ChosenGroup, targets: readonly TargetHealth[] | null) {
  if (targets === null) return [];
  return evidence(
    group.arn,
    'TargetHealthDescriptions[].TargetHealth.State',
    targets.map(({ state }) => state),
  );
}

function note(walk: Walk, chosen: ChosenGroup, targets: readonly TargetHealth[] | null, link: TargetLink): Walk {
  const { group, matched } = chosen;
  const registered = targets?.length ?? 0;
  const healthy = targets?.filter(({ state }) => state === 'healthy').length ?? 0;
  const params = { targetGroup: group.name, target: link.to.name, registered, healthy };
  const failsOpen = targets !== null && targets.every(({ state }) => state === 'unhealthy');
  const picked = decide(walk, {
    at: matched.approach.to,
    decision: 'target-chosen',
    params,
    evidence: statesOf(chosen, targets),
    fact: failsOpen ? 'alb-fail-open' : null,
  });
  const doubtful = targets !== null && !targets.some(({ state }) => ABLE.has(state));
  const ailing = dependsOn('target-health', { targetGroup: group.name });
  return pass(doubtful ? hang(picked, ailing) : picked, { targetLink: link.id });
}
