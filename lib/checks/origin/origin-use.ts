import type { OriginLink } from '@/lib/chain/chain';
import { isUnknown, type Unknown } from '@/lib/inventory/unknown';

import { type Adjustment, adjusted } from '../adjustment';
import { behaviorsOf, type NamedBehavior } from '../subjects/behaviors';
import type { EvidenceList } from '../verdict';

/** The behaviors that lead to an origin, by itself or in a group; unknown ones as they are. */
export function behaviorsLeadingTo({ distribution, origin }: OriginLink): (NamedBehavior | Unknown)[] {
  const { originGroups } = distribution;
  const groups = isUnknown(originGroups) ? [] : originGroups.filter(({ members }) => members.includes(origin.id)).map(({ id }) => id);
  const named = [origin.id, ...groups];
  return behaviorsOf(distribution).flatMap((behavior): (NamedBehavior | Unknown)[] => {
    if (isUnknown(behavior)) return [behavior];
    const { targetOriginId } = behavior.settings;
    if (isUnknown(targetOriginId)) return [targetOriginId];
    if (named.includes(targetOriginId)) return [behavior];
    return isUnknown(originGroups) ? [originGroups] : [];
  });
}

/** An origin that no behavior leads to harms nobody, unless a function may choose it. */
export function unusedOrigin(link: OriginLink): Adjustment | null {
  const chooses = behaviorsOf(link.distribution).some(
    (behavior) => isUnknown(behavior) || mayChoose(behavior.settings.functions) || mayChoose(behavior.settings.lambdaFunctions),
  );
  if (chooses || behaviorsLeadingTo(link).length > 0) return null;
  return adjusted('moot', 'nobody-connects', { name: link.origin.id });
}

function mayChoose(functions: NamedBehavior['settings']['functions']): boolean {
  return isUnknown(functions) || functions.length > 0;
}

/** Whether requests reach an origin over plain HTTP: they do not, or what was not read, or why they do. */
export type PlainLeg =
  { plain: false } | { hidden: readonly (Unknown | string)[] } | { plain: true; policy: string; evidence: EvidenceList };

/**
 * By the origin protocol policy, a VPC origin's own; with `match-viewer` by the behaviors that lead there.
 * https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/using-https-cloudfront-to-custom-origin.html
 */
export function plainLeg(link: OriginLink): PlainLeg {
  const policy = link.connection?.protocolPolicy;
  if (policy?.known === false) return { hidden: [policy.gap] };
  const [first, ...others] = policy?.evidence ?? [];
  if (policy === undefined || policy.value === 'https-only' || first === undefined) return { plain: false };
  if (policy.value === 'http-only') return { plain: true, policy: policy.value, evidence: [first, ...others] };
  const allowing = behaviorsLeadingTo(link).flatMap((behavior): (Unknown | { evidence: EvidenceList })[] => {
    if (isUnknown(behavior)) return [behavior];
    const { viewerProtocolPolicy } = behavior.settings;
    if (isUnknown(viewerProtocolPolicy)) return [viewerProtocolPolicy];
    return viewerProtocolPolicy === 'allow-all' ? [behavior.wrong('ViewerProtocolPolicy', viewerProtocolPolicy)] : [];
  });
  const evidence = allowing.flatMap((one) => (isUnknown(one) ? [] : one.evidence));
  if (evidence.length > 0) return { plain: true, policy: policy.value, evidence: [first, ...others, ...evidence] };
  const hidden = allowing.filter(isUnknown);
  return hidden.length > 0 ? { hidden } : { plain: false };
}
