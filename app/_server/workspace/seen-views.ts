/** Somebody who reads a snapshot for an hour is told of once. Milliseconds. */
const ONCE_IN_MS = 3_600_000;
const MOST = 10_000;

/** Remembers who looked at what lately, so that the audit log tells of it once and not for every page. */
export function createSeenViews(now: () => number) {
  const seen = new Map<string, number>();
  return {
    /** True when this is to be told. */
    isNew(actor: string, subject: string): boolean {
      const key = JSON.stringify([actor, subject]);
      if ((seen.get(key) ?? -Infinity) + ONCE_IN_MS > now()) return false;
      seen.delete(key);
      seen.set(key, now());
      const oldest = seen.keys().next();
      if (seen.size > MOST && oldest.done !== true) seen.delete(oldest.value);
      return true;
    },
  };
}
export type SeenViews = ReturnType<typeof createSeenViews>;
