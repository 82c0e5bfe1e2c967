import type { Call } from './call';
import { type Failure, failureOf } from './failure';

export type Outcome<T> = { answer: T } | { failure: Failure };

/**
 * Sends a call once and waits at most `answerMs` for it: the SDK's own limits do not cover a body that stops half way.
 * Ends early when `stop` aborts. Never rejects.
 */
export async function sendOnce<T>(call: Call<T>, answerMs: number, stop: AbortSignal): Promise<Outcome<T>> {
  const abort = new AbortController();
  let end: (code: string) => void = () => undefined;
  const late = new Promise<Outcome<T>>((resolve) => {
    end = (code) => {
      resolve({ failure: { kind: 'transient', reason: 'timeout', code } });
      abort.abort();
    };
  });
  const onStop = () => {
    end('AbortError');
  };
  const timer = setTimeout(() => {
    end('TimeoutError');
  }, answerMs);
  stop.addEventListener('abort', onStop);
  try {
    return await Promise.race([call.send({ abortSignal: abort.signal }).then((answer) => ({ answer })), late]);
  } catch (error) {
    return { failure: failureOf(error) };
  } finally {
    clearTimeout(timer);
    stop.removeEventListener('abort', onStop);
  }
}
