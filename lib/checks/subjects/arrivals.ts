import type { OriginTarget } from '@/lib/chain/chain';
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
export function arrivalsAt({ survey, chain }: Scene, { targetGroup, loadBalancer }: SubjectByKind['target-group']): Arrivals {
  const entries = new Map(survey.entries.map(({ entry }) => [entry.id, entry]));
  const meant = survey.requests.filter(({ entry }) => entries.get(entry)?.fronted === false);
  const ways = meant.flatMap(({ kind, entry, trace }) =>
    [trace, ...trace.alternatives].map((leaf) => ({ page: isPage(kind), leaf, byCloudFront: entries.get(entry)?.kind === 'distribution' })),
  );
  const here = ways.filter(({ leaf }) => leaf.route.targetGroup === targetGroup.arn);
  const targets = new Map(chain.originLinks.map(({ id, target }) => [id, target]));
  const lost = ways.filter(({ leaf }) => isLost(leaf) && mayLeadTo(leaf.route, targets, loadBalancer.arn));
  const unread = [...here.filter(({ leaf }) => isUnread(leaf)), ...lost];
  const read = here.filter(({ leaf }) => !isUnread(leaf));
  if (unread.length === 0) return { read, hidden: null };
  const gaps = unread.flatMap(({ leaf }) => leaf.outcome.dependsOn.flatMap(({ gap }) => gap ?? []));
  return { read: read.filter(({ byCloudFront }) => byCloudFront), hidden: gaps };
}

function isUnread({ outcome }: Trace): boolean {
  return outcome.reason === 'undetermined' || outcome.dependsOn.some(({ code }) => code === 'gap');
}

/** Nobody can say where it goes, or its alternatives say it. */
function isLost({ outcome, route }: Trace): boolean {
  return outcome.reason === 'undetermined' && route.targetGroup === null;
}

function mayLeadTo({ originLink, loadBalancer }: TraceRoute, targets: ReadonlyMap<string, OriginTarget>, wanted: string): boolean {
  const target = targets.get(originLink ?? '');
  if (target !== undefined && target.kind !== 'unknown') return target.kind === 'load-balancer' && target.loadBalancer.arn === wanted;
  return (loadBalancer ?? wanted) === wanted;
}
