import type { OriginTarget } from '@/lib/chain/chain';
import { grouped } from '@/lib/collections/grouped';
import { oncePer } from '@/lib/collections/once-per';
import { isPage } from '@/lib/trace/severity';
import type { Trace, TraceRoute } from '@/lib/trace/trace-types';

import type { Scene } from '../scene';
import type { SubjectByKind } from './subject';

/** A way on which a surveyed request gets to a target group. */
interface Arrival {
  page: boolean;
  leaf: Trace;
}

interface Arrivals {
  /** Those that hang on nothing that was not read. */
  read: readonly Arrival[];
  /** Gaps that hide further ones, or how they end; null where none may be hidden. */
  hidden: readonly string[] | null;
}

/**
 * The surveyed requests that get to a target group as they are meant to: not those by the own name of a load balancer that CloudFront
 * stands before. While some are hidden, none of the load balancer's own name count, because what stands before it may be what is hidden.
 */
export function arrivalsAt(scene: Scene, { targetGroup, loadBalancer }: SubjectByKind['target-group']): Arrivals {
  const { byTargetGroup, lost } = waysOf(scene);
  const here = byTargetGroup.get(targetGroup.arn) ?? [];
  const unread = [...here.filter(({ leaf }) => isUnread(leaf)), ...(lost.get(loadBalancer.arn) ?? []), ...(lost.get(null) ?? [])];
  const read = here.filter(({ leaf }) => !isUnread(leaf));
  if (unread.length === 0) return { read, hidden: null };
  const gaps = unread.flatMap(({ leaf }) => leaf.outcome.dependsOn.flatMap(({ gap }) => gap ?? []));
  return { read: read.filter(({ byCloudFront }) => byCloudFront), hidden: gaps };
}

interface Way extends Arrival {
  byCloudFront: boolean;
}

/** What is the same for every target group of a scene. */
interface Ways {
  byTargetGroup: ReadonlyMap<string, readonly Way[]>;
  /** Nobody can say to which target group they go, by the load balancer that they may lead to; null: any. */
  lost: ReadonlyMap<string | null, readonly Way[]>;
}

/** Every group asks, and an account of thousands of chains has hundreds of thousands of requests. */
const waysOf = oncePer(({ survey, chain }: Scene): Ways => {
  const entries = new Map(survey.entries.map(({ entry }) => [entry.id, entry]));
  const targets = new Map(chain.originLinks.map(({ id, target }) => [id, target]));
  const ways = survey.requests.flatMap(({ kind, entry: id, trace }): Way[] => {
    const entry = entries.get(id);
    if (entry?.fronted !== false) return [];
    return [trace, ...trace.alternatives].map((leaf) => ({ page: isPage(kind), leaf, byCloudFront: entry.kind === 'distribution' }));
  });
  return {
    byTargetGroup: grouped(ways, ({ leaf: { route } }) => (route.targetGroup === null ? [] : [route.targetGroup])),
    lost: grouped(
      ways.filter(({ leaf }) => isLost(leaf)),
      ({ leaf: { route } }) => mayLeadTo(route, targets),
    ),
  };
});

function isUnread({ outcome }: Trace): boolean {
  return outcome.reason === 'undetermined' || outcome.dependsOn.some(({ code }) => code === 'gap');
}

/** Nobody can say where it goes, or its alternatives say it. */
function isLost({ outcome, route }: Trace): boolean {
  return outcome.reason === 'undetermined' && route.targetGroup === null;
}

/** None where it leads to no load balancer. */
function mayLeadTo({ originLink, loadBalancer }: TraceRoute, targets: ReadonlyMap<string, OriginTarget>): (string | null)[] {
  const target = targets.get(originLink ?? '');
  if (target === undefined || target.kind === 'unknown') return [loadBalancer];
  return target.kind === 'load-balancer' ? [target.loadBalancer.arn] : [];
}
