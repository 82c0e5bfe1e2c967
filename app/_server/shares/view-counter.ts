/** How long views are counted in memory before they are written down together. Milliseconds. */
const WRITE_MS = 1_000;

/** Counts views of shares: a link that thousands open at once must not cost a write each. A kill loses the last second's. */
export function createViewCounter(write: (id: string, times: number) => Promise<void>) {
  const counted = new Map<string, number>();
  let timer: NodeJS.Timeout | null = null;

  async function writeAll(): Promise<void> {
    timer = null;
    const all = [...counted];
    counted.clear();
    // What cannot be written down (a full disk) must not keep anybody from reading.
    for (const [id, times] of all) await write(id, times).then(null, () => null);
  }

  return {
    count(id: string): void {
      counted.set(id, (counted.get(id) ?? 0) + 1);
      timer ??= setTimeout(() => void writeAll(), WRITE_MS).unref();
    },
  };
}
