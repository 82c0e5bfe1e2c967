import type { Trace } from './trace-types';

/** Every single way that a request may go. Where something unread decides, the trace itself is none. */
export function leavesOf(trace: Trace): readonly Trace[] {
  const { outcome, alternatives } = trace;
  return outcome.reason === 'undetermined' && alternatives.length > 0 ? alternatives : [trace, ...alternatives];
}
