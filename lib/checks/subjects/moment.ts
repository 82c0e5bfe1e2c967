/** `2026-11-27`, or `2026-11-27T08:00:00.000Z`: in UTC, as inventories and facts have them. */
const ISO = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d):(\d\d)(?:\.\d+)?Z)?$/;

/** Milliseconds since 1970 of a day's beginning or of a moment (ISO 8601, UTC); null for anything else. */
export function momentOf(iso: string): number | null {
  const found = ISO.exec(iso);
  if (found === null) return null;
  const [year = 0, month = 0, day = 0, hours = 0, minutes = 0, seconds = 0] = found
    .slice(1)
    .map((digits: string | undefined) => Number(digits ?? 0));
  return (((daysBefore(year, month, day) * 24 + hours) * 60 + minutes) * 60 + seconds) * 1000;
}

/** Days from 1 January 1970 to a day of the Gregorian calendar. Years begin in March here, so that a leap day is the last one. */
function daysBefore(year: number, month: number, day: number): number {
  const shifted = month > 2 ? year : year - 1;
  const leapDays = Math.floor(shifted / 4) - Math.floor(shifted / 100) + Math.floor(shifted / 400);
  const inYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  return shifted * 365 + leapDays + inYear - 719_468;
}
