import type { Gap } from '@/lib/inventory/gap';
import type { Translator } from '@/lib/messages/translator';
import type { CallTally, GatherObserver, RetryNotice } from '@/lib/progress';
import { displayWidth } from '@/lib/report/display-width';
import { plainText } from '@/lib/report/plain-text';

import type { OutputStream } from './console';

/** An observer that keeps one line of standard error up to date, and `end` that clears it. */
export interface ProgressLine {
  observer: GatherObserver;
  end: () => void;
}

// ECMA-48: carriage return, erase in line.
const CLEAR = '\r\u001b[K';

/** Progress of a scan on a terminal: calls done of calls known, seconds left, what was throttled, and the retry that is waited for. */
export function createProgressLine(stream: OutputStream, t: Translator): ProgressLine {
  const { progress } = t.messages.cli;
  let counts = '';
  let gaps = 0;
  let ended = false;
  const show = (extra = ''): void => {
    if (!ended)
      stream.write(
        CLEAR +
          fit(
            [counts, gaps === 0 ? '' : t.say(progress.gaps, { count: gaps }), extra].filter((part) => part !== '').join(' · '),
            stream.columns - 1,
          ),
      );
  };
  return {
    observer: {
      tallies(tallies, secondsLeft) {
        counts = countsText(t, tallies, secondsLeft);
        show();
      },
      retry(notice) {
        show(retryText(t, notice));
      },
      gap(gap: Gap) {
        gaps += gap.reason === 'unresolved' ? 0 : 1;
      },
      partial: () => undefined,
    },
    end() {
      ended = true;
      stream.write(CLEAR);
    },
  };
}

function countsText(t: Translator, tallies: readonly CallTally[], secondsLeft: number | null): string {
  const { progress } = t.messages.cli;
  const sum = (count: (tally: CallTally) => number): number => tallies.reduce((total, tally) => total + count(tally), 0);
  const throttled = sum((tally) => tally.throttled);
  const retried = sum((tally) => tally.retried);
  const parts = [
    t.say(progress.calls, { done: sum((tally) => tally.done), known: sum((tally) => tally.known) }),
    ...(secondsLeft === null ? [] : [t.say(progress.left, { seconds: Math.ceil(secondsLeft) })]),
    ...(throttled === 0 ? [] : [t.say(progress.throttled, { count: throttled })]),
    ...(retried === 0 ? [] : [t.say(progress.retried, { count: retried })]),
  ];
  return parts.join(' · ');
}

function retryText(t: Translator, { action, region, code, attempt, waitMs }: RetryNotice): string {
  const wait = (waitMs / 1000).toFixed(1);
  return plainText(t.say(t.messages.cli.progress.retry, { action, region, code, attempt, wait }));
}

/** As much of a line as fits: one that wraps could not be cleared again. */
function fit(text: string, columns: number): string {
  let kept = '';
  for (const character of text) {
    if (displayWidth(kept + character) > columns) break;
    kept += character;
  }
  return kept;
}
