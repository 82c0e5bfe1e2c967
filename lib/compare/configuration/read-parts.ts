import { coverageOf } from '@/lib/chain/coverage';
import type { ResourceKind } from '@/lib/inventory/gap';
import type { Inventory } from '@/lib/inventory/inventory';

import type { Resource } from '../matching/resource';

/** What can be said of things that are not in an inventory. */
export interface ReadParts {
  /** Whether a resource that only the other side has would have been seen here. */
  wouldShow(resource: Resource): boolean;
  /** Nothing is missing here that the other side read: absence proves absence. */
  whole: boolean;
  /** No listing of what a request passes is missing here that the other side has: what a check finds in order is. */
  listed: boolean;
}

/** What a request can pass, or be led by. Where such a thing may be there unseen, others may be part of a way that nobody sees. */
const ON_THE_WAY: readonly ResourceKind[] = [
  'region',
  'distribution',
  'distribution-tenant',
  'vpc-origin',
  'hosted-zone',
  'load-balancer',
  'listener',
  'target-group',
  'cluster',
  'service',
  'task',
];

/** CloudFront and Route 53 stand in no Region; what could not be read of them is told under these. */
const EVERYWHERE = ['global', 'us-east-1', 'aws-global'];

/**
 * What `own` read of what `other` shows. `fewerFacts`: some fact that was read there was not read here. What is looked for only because
 * something refers to it may be missing because of such a fact.
 */
export function readParts(own: Inventory, other: Inventory, fewerFacts: boolean): ReadParts {
  const coverage = coverageOf(own);
  const regions = new Set(own.source.regions);
  const narrower = narrows(own, other);
  const theirs = new Set(other.gaps.map(({ id }) => id));
  const gaps = own.gaps.filter(({ id }) => !theirs.has(id));
  const everywhere = !narrower && other.source.regions.every((region) => regions.has(region));
  const whole = everywhere && !fewerFacts && gaps.length === 0;
  return {
    whole,
    listed: everywhere && !gaps.some(({ kind, region }) => ON_THE_WAY.includes(kind) && coverage.hiding(kind, region) !== null),
    wouldShow({ region, hiddenBy, byReference }) {
      if (narrower || (byReference && !whole)) return false;
      if (region !== null && region !== 'global' && !regions.has(region)) return false;
      const places = region === null ? EVERYWHERE : [region, 'global'];
      return places.every((place) => hiddenBy.every((kind) => coverage.hiding(kind, place) === null));
    },
  };
}

/** Whether a scan was told to look at a part only, and not at the same part as the other. */
function narrows({ source: { scope } }: Inventory, other: Inventory): boolean {
  const limits = Object.values(scope).some((names) => names.length > 0);
  return limits && JSON.stringify(scope) !== JSON.stringify(other.source.scope);
}
