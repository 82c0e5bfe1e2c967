import type { ScanEvent } from './scan-state';

export interface LoggedEvent {
  /** Grows by one with each event. */
  id: number;
  event: ScanEvent;
}

export interface EventLog {
  append(event: ScanEvent): void;
  /** What someone who saw everything up to `id` has yet to see. Those that a later one replaced are left out. */
  after(id: number): readonly LoggedEvent[];
  /** Calls `listener` after each append until the returned function is called. */
  listen(listener: () => void): () => void;
}

/** So many retries and gaps are replayed at most; the result lists every gap. */
const KEPT = { retry: 50, gap: 2000 } as const;

/** A log that stays small however long the scan takes: of events that replace each other only the last is kept. */
export function createEventLog(): EventLog {
  let last = 0;
  const kept = new Map<ScanEvent['type'], LoggedEvent[]>();
  const listeners = new Set<() => void>();
  return {
    append(event) {
      last += 1;
      const before = kept.get(event.type) ?? [];
      const limit = event.type === 'retry' || event.type === 'gap' ? KEPT[event.type] : 1;
      kept.set(event.type, [...before, { id: last, event }].slice(-limit));
      for (const listener of [...listeners]) listener();
    },
    after: (id) =>
      [...kept.values()]
        .flat()
        .filter((logged) => logged.id > id)
        .sort((a, b) => a.id - b.id),
    listen(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
