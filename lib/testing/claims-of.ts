import type { SnapshotComparison } from '@/lib/compare/snapshot-comparison';

/** What a comparison claims to know of something that is gone, new or otherwise. */
export function claimsOf({ requests, hops, findings, resources, bypass }: SnapshotComparison): string[] {
  return [
    ...requests
      .filter(({ change }) => change === 'changed')
      .map(
        ({ kind, request, before, after }) =>
          `request ${kind} ${request.host}${request.path} ${before.trace.outcome.reason} ${after.trace.outcome.reason}`,
      ),
    ...hops.filter(({ change }) => !['same', 'unread'].includes(change)).map(({ id, change }) => `hop ${change} ${id}`),
    ...findings.filter(({ change }) => change === 'fixed').map(({ base }) => `fixed ${String(base?.check)} ${String(base?.subject.id)}`),
    ...resources.flatMap(({ change, kind, base, head, fields }) => [
      ...(['same', 'unread'].includes(change) ? [] : [`${kind} ${change} ${String((head ?? base)?.id)}`]),
      ...fields.filter((field) => field.change !== 'unread').map((field) => `${kind} ${field.change} ${field.path}`),
    ]),
    ...bypass
      .filter(({ changed, after }) => changed && (after === null || after === 'shut'))
      .map(({ loadBalancer }) => `bypass ${loadBalancer.id}`),
  ];
}
