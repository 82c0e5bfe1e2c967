import type { OriginLink } from '@/lib/chain/chain';
import { originLinkKey } from '@/lib/chain/origin-links';
import type { OriginGroup } from '@/lib/inventory/distribution';
import { isUnknown } from '@/lib/inventory/unknown';
import type { z } from 'zod';

import { askMethod } from '../ask/ask';
import type { TestAnswer } from '../ask/text-test';
import type { Outcome, Trace } from '../trace-types';
import { evidence, factEvidence } from '../walk/evidence';
import { forkOnChance } from '../walk/fork';
import { gapDependence, unreadDependence } from '../walk/lookup';
import { decide, dependsOn, pass, undetermined, type Walk } from '../walk/walk';
import type { MatchedBehavior } from './behavior';

type AfterChoice = (walk: Walk, link: OriginLink) => Trace;
type Group = z.infer<typeof OriginGroup>;

/** Chooses the origin of a behaviour; of an origin group the first, and the second where the first fails. */
export function chooseOrigin(walk: Walk, matched: MatchedBehavior, next: AfterChoice): Trace {
  const { entry, distribution, behavior } = matched;
  const { targetOriginId } = behavior;
  const { originGroups } = distribution;
  if (isUnknown(targetOriginId)) return undetermined(walk, entry.component, [gapDependence(walk.context.chain, targetOriginId.$unknown)]);
  const group = isUnknown(originGroups) ? undefined : originGroups.find(({ id }) => id === targetOriginId);
  if (group === undefined) return toOrigin(walk, matched, targetOriginId, null, next);
  const [primary = targetOriginId, secondary] = group.members;
  const from = secondary === undefined ? walk : withFailover(walk, matched, group, secondary, next);
  return toOrigin(from, matched, primary, group, next);
}

function toOrigin(walk: Walk, matched: MatchedBehavior, originId: string, group: Group | null, next: AfterChoice): Trace {
  const { entry, distribution, path, behavior } = matched;
  const at = entry.component;
  const link = linkOf(walk, matched, originId);
  if (link === undefined) {
    const { origins, originGroups } = distribution;
    const hidden = isUnknown(origins) ? origins : isUnknown(originGroups) ? originGroups : null;
    return undetermined(walk, at, [
      hidden === null ? unreadDependence('cloudfront:ListDistributions', originId) : gapDependence(walk.context.chain, hidden.$unknown),
    ]);
  }
  const proof = factEvidence(distribution.arn, `${path}.TargetOriginId`, behavior.targetOriginId);
  const chosen = decide(walk, { at, decision: 'origin-chosen', params: { origin: originId, group: group?.id ?? 'none' }, evidence: proof });
  return next(pass(shielded(chosen, matched, link), { originLink: link.id }), link);
}

function linkOf({ context }: Walk, { entry, distribution }: MatchedBehavior, originId: string): OriginLink | undefined {
  const { originLink } = context.chain.index;
  return (
    originLink.get(originLinkKey(distribution.id, originId, entry.tenant?.id ?? null)) ??
    originLink.get(originLinkKey(distribution.id, originId, null))
  );
}

/** Origin Shield changes who asks the origin, not what is spoken; gRPC goes round it. */
function shielded(walk: Walk, { entry, distribution }: MatchedBehavior, { origin }: OriginLink): Walk {
  const { originShieldRegion } = origin;
  if (originShieldRegion === null || walk.request.framing === 'gRPC') return walk;
  const proof = evidence(distribution.arn, `Origins.Items[${origin.id}].OriginShield.OriginShieldRegion`, originShieldRegion);
  const params = { region: originShieldRegion };
  return decide(walk, { at: entry.component, decision: 'origin-shield', params, evidence: proof, fact: 'origin-shield' });
}

/** Requests that may be sent again. GET and HEAD always, OPTIONS where its answers are cached, which is not read. */
const SENT_AGAIN = ['GET', 'HEAD'];

/**
 * The second origin of a group gets what the first one fails, for safe methods and the statuses that are listed.
 * https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/high_availability_origin_failover.html
 */
function withFailover(walk: Walk, matched: MatchedBehavior, group: Group, secondary: string, next: AfterChoice): Walk {
  if (walk.request.framing === 'gRPC' || !askMethod(walk, [...SENT_AGAIN, 'OPTIONS'])) return walk;
  const certain = askMethod(walk, SENT_AGAIN);
  const finish = (ended: Trace): Trace => {
    const failed = failsOver(ended.outcome, group.statusCodes);
    if (failed === 'no') return walk.finish(ended);
    const again = (): Trace => toOrigin(noteFailover(walk, matched, group, secondary, ended), matched, secondary, group, next);
    if (failed === 'yes' && certain) return again();
    return forkOnChance(walk, [dependsOn('origin-failover', { group: group.id })], again, [() => walk.finish(ended)]);
  };
  return { ...walk, finish };
}

function noteFailover(
  walk: Walk,
  { entry, distribution }: MatchedBehavior,
  group: Group,
  secondary: string,
  { steps, hops, outcome }: Trace,
): Walk {
  const sofar: Walk = { ...walk, steps, hops, caveats: outcome.dependsOn };
  return decide(sofar, {
    at: entry.component,
    decision: 'origin-failover',
    params: { group: group.id, origin: secondary, status: outcome.status ?? 'none' },
    evidence: evidence(distribution.arn, `OriginGroups.Items[${group.id}].FailoverCriteria.StatusCodes.Items`, [...group.statusCodes]),
    fact: 'origin-failover',
  });
}

/**
 * A status of the origin's counts where it is listed, a failed connection where 503 is, and an answer that takes too long where 504 is.
 * Of names and handshakes that fail AWS says nothing.
 */
function failsOver({ by, status, reason }: Outcome, codes: readonly number[]): TestAnswer {
  if (status === null) return 'no';
  if (by !== 'edge') return codes.includes(status) ? 'yes' : 'no';
  if (reason === 'origin-response-timeout') return codes.includes(504) ? 'yes' : 'no';
  if (status === 504) return codes.includes(503) ? 'yes' : codes.includes(504) ? 'open' : 'no';
  return codes.includes(502) || codes.includes(503) ? 'open' : 'no';
}
