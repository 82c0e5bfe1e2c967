import type { Trace } from '@/lib/trace/trace-types';

/** The gaps for which the end of some traces could not be determined; null where every end could be. */
export function unread(traces: readonly Trace[]): string[] | null {
  const open = traces.filter(({ outcome }) => outcome.reason === 'undetermined');
  return open.length === 0 ? null : open.flatMap(({ outcome }) => outcome.dependsOn.flatMap(({ gap }) => gap ?? []));
}

/** Whether what happens hangs on something that was not read. */
export function hangsOnGap({ outcome }: Trace): boolean {
  return outcome.dependsOn.some(({ code }) => code === 'gap');
}
