import type { TargetLink } from '@/lib/chain/chain';
import { isUnknown } from '@/lib/inventory/unknown';

import { type Passage, unread } from '../network/passage';
import { reachTarget } from '../network/reach-target';
import type { Trace } from '../trace-types';
import { evidence } from '../walk/evidence';
import { forkOnChance } from '../walk/fork';
import { gapDependence } from '../walk/lookup';
import { connect, decide, end, hang, type Next, type Walk } from '../walk/walk';
import { wasReached } from './health-check';
import { inUse } from './target-choice';
import { type ChosenGroup, unspoken } from './target-group';

/** Whether the load balancer's connections get to the target; a time-out is a 504. */
export function passTargetNetwork(walk: Walk, chosen: ChosenGroup, link: TargetLink, next: Next): Trace {
  const { group, matched } = chosen;
  const passage = passageOf(walk, chosen, link);
  const pass = (): Trace => next(noted(walk, chosen, passage));
  const stop = (): Trace => {
    const params = { targetGroup: group.name, port: portText(chosen), obstacle: passage.obstacle ?? 'securityGroup' };
    const tried = connect(walk, unspoken(walk, chosen, link));
    return end(tried, {
      by: 'load-balancer',
      status: 504,
      reason: 'target-network-blocked',
      params,
      at: matched.approach.to,
      evidence: passage.evidence,
    });
  };
  if (passage.answer !== 'open') return passage.answer === 'yes' ? pass() : stop();
  if (!passage.unread) return forkOnChance(walk, passage.because, pass, [stop]);
  const targets = isUnknown(group.targets) ? [] : group.targets;
  if (!wasReached(group, targets)) return next(hang(walk, ...passage.because));
  const proof = evidence(
    group.arn,
    'TargetHealthDescriptions[].TargetHealth.State',
    targets.map(({ state }) => state),
  );
  return next(noted(walk, chosen, { ...passage, evidence: proof }));
}

/** The network does not change between requests, so what it says of a target is worked out once. */
function passageOf({ context }: Walk, { group, matched }: ChosenGroup, link: TargetLink): Passage {
  const { targets } = group;
  if (isUnknown(targets)) return unread(gapDependence(context.chain, targets.$unknown));
  const { loadBalancer } = matched.approach;
  const key = `${loadBalancer.arn}|${link.id}`;
  const known = context.lookup.passages.get(key) ?? reachTarget(context, loadBalancer, link, inUse(targets));
  context.lookup.passages.set(key, known);
  return known;
}

function noted(walk: Walk, { group, matched }: ChosenGroup, { evidence: proof }: Passage): Walk {
  if (proof.length === 0) return walk;
  const params = { targetGroup: group.name };
  return decide(walk, {
    at: matched.approach.to,
    decision: 'target-network-passed',
    params,
    evidence: proof,
    fact: 'security-groups-stateful',
  });
}

function portText({ group }: ChosenGroup): number | string {
  const ports = isUnknown(group.targets) ? [] : group.targets.flatMap(({ port }) => port ?? []);
  return ports[0] ?? (isUnknown(group.port) ? 'unknown' : (group.port ?? 'unknown'));
}
