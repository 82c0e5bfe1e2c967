import type { LogLine } from '@/lib/logs/log-line';

import type { Hint } from './explanation';
import { HINTS, remark } from './codes';

const MOMENT = /^\d{4}-\d\d-\d\dT(\d\d):(\d\d):(\d\d(?:\.\d{1,9})?)/;
const DAY = 86_400;

/** Seconds, to the thousandth, from one ISO 8601 moment to another less than a day later; null where one is none. */
export function secondsBetween(from: string | null, to: string): number | null {
  const [start, end] = [secondOfDay(from), secondOfDay(to)];
  if (start === null || end === null) return null;
  return Math.round(((end - start + DAY) % DAY) * 1_000) / 1_000;
}

function secondOfDay(moment: string | null): number | null {
  const [, hours, minutes, seconds] = MOMENT.exec(moment ?? '') ?? [];
  return hours === undefined ? null : Number(hours) * 3_600 + Number(minutes) * 60 + Number(seconds);
}

/** The moment of a line where it is one; null for what was left out by hand. */
export function momentOf(line: LogLine): string | null {
  const time = line.kind === 'alb-connection' ? line.timestamp : line.time;
  return time !== null && MOMENT.test(time) ? time : null;
}

/** Through the seconds; ISO 8601 in UTC compares as text. */
const TO_THE_SECOND = 19;

/** That a line is older or newer than the snapshot: what was true at one moment may not have been at the other. */
export function momentHints(logged: LogLine, takenAt: string | null): Hint[] {
  const moment = momentOf(logged);
  if (moment === null || takenAt === null) return [];
  const [line, snapshot] = [moment.slice(0, TO_THE_SECOND), takenAt.slice(0, TO_THE_SECOND)];
  if (line === snapshot) return [];
  return [remark(HINTS, line < snapshot ? 'line-older' : 'line-newer', { line: `${line}Z`, snapshot: `${snapshot}Z` })];
}
