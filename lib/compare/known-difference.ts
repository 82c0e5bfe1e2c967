import type { Outcome, Trace, TraceHop } from '@/lib/trace/trace-types';

/** Whether two ends certainly differ. */
export function endsOtherwise(
  one: Pick<Outcome, 'status' | 'reason' | 'certainty'>,
  other: Pick<Outcome, 'status' | 'reason' | 'certainty'>,
): boolean {
  return isCertain(one) && isCertain(other) && (one.status !== other.status || one.reason !== other.reason);
}

function isCertain({ reason, certainty }: Pick<Outcome, 'reason' | 'certainty'>): boolean {
  return certainty === 'certain' && reason !== 'undetermined';
}

type Spoken = Pick<TraceHop, 'scheme' | 'http'>;

/** Whether something else is spoken on a hop, as far as both sides know what is. */
export function speaksOtherwise(one: Spoken, other: Spoken): boolean {
  return differ(one.scheme, other.scheme) || differ(one.http, other.http);
}

function differ<T>(one: T | null, other: T | null): boolean {
  return one !== null && other !== null && one !== other;
}

/** Whether what is known of two traces differs: how they certainly end, or what is spoken on the hops that both pass. */
export function knownDifference(before: Trace, after: Trace): boolean {
  const [last, then] = [before.follows.at(-1), after.follows.at(-1)];
  return (
    endsOtherwise(before.outcome, after.outcome) ||
    before.hops.some((hop, at) => {
      const other = after.hops[at];
      return other?.kind === hop.kind && speaksOtherwise(hop, other);
    }) ||
    (last !== undefined && then !== undefined && knownDifference(last, then))
  );
}
