import type { Outcome, TraceHop } from './trace-types';

/** False for the hop that a request was refused on: nothing is spoken there. Where the outcome is open, what is spoken is unknown. */
export function wasSpoken({ http }: Pick<TraceHop, 'http'>, { reason }: Pick<Outcome, 'reason'>): boolean {
  return http !== null || reason === 'undetermined' || reason === 'forwarded';
}
