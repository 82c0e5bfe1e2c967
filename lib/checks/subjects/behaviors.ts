import type { CacheBehavior, Distribution } from '@/lib/inventory/distribution';
import type { Evidence } from '@/lib/inventory/evidence';
import { isUnknown, type Unknown } from '@/lib/inventory/unknown';

import type { Part } from '../verdict';

/** A behavior of a distribution, with its name and the way to say that a setting of it is wrong. */
export interface NamedBehavior {
  /** The path pattern; `Default (*)` for the default behavior, as the AWS console names it. */
  name: string;
  settings: CacheBehavior;
  wrong: (setting: string, value: Evidence['value']) => Exclude<Part, 'right' | Unknown>;
}

/** All behaviors of a distribution, the default one last; unknown ones as they are. */
export function behaviorsOf({ id, cacheBehaviors, defaultCacheBehavior }: Distribution): (NamedBehavior | Unknown)[] {
  const own = isUnknown(cacheBehaviors)
    ? [cacheBehaviors]
    : cacheBehaviors.map((settings, at) => named(id, settings, `CacheBehaviors.Items[${String(at)}]`));
  return [...own, isUnknown(defaultCacheBehavior) ? defaultCacheBehavior : named(id, defaultCacheBehavior, 'DefaultCacheBehavior')];
}

function named(distribution: string, settings: CacheBehavior, place: string): NamedBehavior {
  const { pathPattern } = settings;
  const name = isUnknown(pathPattern) ? place : (pathPattern ?? 'Default (*)');
  return {
    name,
    settings,
    wrong: (setting, value) => ({ name, evidence: [{ resource: distribution, path: `DistributionConfig.${place}.${setting}`, value }] }),
  };
}
