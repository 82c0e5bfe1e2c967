import type { Trace } from '@/lib/trace/trace-types';

/** The gaps for which it could not be determined how some traces end, or where they are redirected to; null where it could be of all. */
export function unread(traces: readonly Trace[]): string[] | null {
  const open = traces.filter((trace) => trace.outcome.reason === 'undetermined' || (isRedirect(trace) && hangsOnGap(trace)));
  return open.length === 0 ? null : open.flatMap(({ outcome }) => outcome.dependsOn.flatMap(({ gap }) => gap ?? []));
}

function isRedirect({ outcome: { reason } }: Trace): boolean {
  return reason === 'listener-redirect' || reason === 'redirect-loop';
}

/** Whether what happens hangs on something that was not read. */
export function hangsOnGap({ outcome }: Trace): boolean {
  return outcome.dependsOn.some(({ code }) => code === 'gap');
}
