import type { Translator } from '@/lib/messages/translator';

import { failureSentence } from '../failure';
import type { EventLog, LoggedEvent } from './event-log';
import type { ScanEvent } from './scan-state';

/** What an event looks like on the wire: a failure is told as a sentence, the rest as it is. */
function payload(event: ScanEvent, t: Translator): object {
  switch (event.type) {
    case 'tallies':
      return { tallies: event.tallies, secondsLeft: event.secondsLeft };
    case 'retry':
      return event.notice;
    case 'gap':
      return event.gap;
    case 'partial':
      return event.partial;
    case 'done':
      return { snapshotId: event.snapshotId };
    case 'failed':
      return { code: event.failure.code, sentence: failureSentence(t, event.failure) };
  }
}

// JSON never holds a bare line break, so one `data:` line is enough. https://html.spec.whatwg.org/multipage/server-sent-events.html
function toWire({ id, event }: LoggedEvent, t: Translator): string {
  return `id: ${id}\nevent: ${event.type}\ndata: ${JSON.stringify(payload(event, t))}\n\n`;
}

function isLast({ event }: LoggedEvent): boolean {
  return event.type === 'done' || event.type === 'failed';
}

/**
 * The log as server-sent events, from after event `seen` until the scan ends or `signal` aborts. Comments keep the connection open when
 * nothing happens for `heartbeatMs`.
 */
export function eventStream(
  log: Pick<EventLog, 'after' | 'listen'>,
  seen: number,
  t: Translator,
  signal: AbortSignal,
  heartbeatMs = 15_000,
): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  let stop = (): void => undefined;
  return new ReadableStream({
    start(controller) {
      let sent = seen;
      const write = (text: string): void => controller.enqueue(encoder.encode(text));
      const heartbeat = setInterval(() => write(': still here\n\n'), heartbeatMs);
      const unlisten = log.listen(flush);
      const end = (): void => {
        stop();
        controller.close();
      };
      stop = () => {
        clearInterval(heartbeat);
        unlisten();
        signal.removeEventListener('abort', end);
      };
      function flush(): void {
        for (const logged of log.after(sent)) {
          sent = logged.id;
          write(toWire(logged, t));
          if (isLast(logged)) return end();
        }
      }
      signal.addEventListener('abort', end);
      if (signal.aborted) return end();
      write('retry: 1000\n\n');
      flush();
    },
    cancel: () => stop(),
  });
}

/** The event that a reconnecting client saw last; 0 when it is new or sends nonsense. */
export function lastSeen(headers: Headers): number {
  const value = headers.get('last-event-id') ?? '';
  return /^\d{1,9}$/.test(value) ? Number(value) : 0;
}
