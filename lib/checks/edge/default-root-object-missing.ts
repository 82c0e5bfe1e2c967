import { matchesWildcards, PATH_SYNTAX } from '@/lib/facts/match/wildcards';
import type { Distribution, Origin } from '@/lib/inventory/distribution';
import { isUnknown, type Unknown } from '@/lib/inventory/unknown';
import { behaviorPattern } from '@/lib/trace/match/patterns';

import { defineCheck } from '../check';
import { behaviorsOf, type NamedBehavior } from '../subjects/behaviors';
import { fail, NOT_APPLICABLE, PASS, unknown } from '../verdict';

export const defaultRootObjectMissing = defineCheck({
  id: 'default-root-object-missing',
  severity: 'high',
  place: 'edge',
  visits: 'distribution',
  source: 'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/DefaultRootObject.html',
  evaluate(distribution) {
    const { id, defaultRootObject } = distribution;
    const origin = originOfRoot(distribution);
    if (isUnknown(origin)) return unknown(origin);
    if (origin === null || origin.s3 === null) return NOT_APPLICABLE;
    if (isUnknown(defaultRootObject)) return unknown(defaultRootObject);
    if (defaultRootObject !== '') return PASS;
    return fail({ distribution: id, origin: origin.id }, { resource: id, path: 'DistributionConfig.DefaultRootObject', value: '' });
  },
});

/** The origin that is asked for `/`, the first one of a group; null where it is not among the distribution's. */
function originOfRoot(distribution: Distribution): Origin | null | Unknown {
  const { origins, originGroups } = distribution;
  const behavior = behaviorsOf(distribution).find(takesRoot);
  if (behavior === undefined) return null;
  if (isUnknown(behavior)) return behavior;
  const { pathPattern, targetOriginId } = behavior.settings;
  for (const fact of [pathPattern, targetOriginId, origins, originGroups]) if (isUnknown(fact)) return fact;
  if (isUnknown(targetOriginId) || isUnknown(origins) || isUnknown(originGroups)) return null;
  const [first = targetOriginId] = originGroups.find((group) => group.id === targetOriginId)?.members ?? [];
  return origins.find((origin) => origin.id === first) ?? null;
}

/** A behavior that was not read may take any path. */
function takesRoot(behavior: NamedBehavior | Unknown): boolean {
  if (isUnknown(behavior)) return true;
  const { pathPattern } = behavior.settings;
  return isUnknown(pathPattern) || pathPattern === null || matchesWildcards(behaviorPattern(pathPattern), '/', PATH_SYNTAX);
}
