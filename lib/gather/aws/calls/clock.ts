/** Time as the scheduler sees it: milliseconds that only grow. A benchmark may let it run faster than the wall's. */
export interface Clock {
  now(): number;
  /** Resolves after `ms`, or at once when the signal aborts; the caller looks at the signal. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
  /** Resolves after `ms`, unless the process has ended before: it does not wait for this. */
  idle(ms: number): Promise<void>;
}

export const SYSTEM_CLOCK: Clock = scaledClock(1);

/** A clock that runs `factor` times as fast as the machine's. */
export function scaledClock(factor: number): Clock {
  return {
    now: () => performance.now() * factor,
    sleep: (ms, signal) =>
      new Promise((resolve) => {
        if (signal?.aborted === true) {
          resolve();
          return;
        }
        const wake = () => {
          clearTimeout(timer);
          signal?.removeEventListener('abort', wake);
          resolve();
        };
        const timer = setTimeout(wake, ms / factor);
        signal?.addEventListener('abort', wake);
      }),
    idle: (ms) =>
      new Promise((resolve) => {
        setTimeout(resolve, ms / factor).unref();
      }),
  };
}
