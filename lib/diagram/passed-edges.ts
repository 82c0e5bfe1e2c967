import type { Trace } from '@/lib/trace/trace-types';

/** Ids of the edges that a request passes or ends on, in no order. */
export function passedEdges({ hops, route: { loadBalancer, targetGroup, targetLink } }: Pick<Trace, 'hops' | 'route'>): string[] {
  return [
    ...hops.map(({ id }) => id),
    ...(loadBalancer !== null && targetGroup !== null ? [`routing:${loadBalancer}/${targetGroup}`] : []),
    ...(targetLink !== null ? [targetLink] : []),
  ];
}
