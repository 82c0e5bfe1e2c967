/** Milliseconds of one piece of work. */
export interface Timing {
  min: number;
  median: number;
}

/** At least so many runs, and at least so long, so that short ones are not measured by chance. */
const RUNS = 5;
const LEAST_MS = 300;
/** What takes this long is not measured again. */
const LONG_MS = 5_000;

/** Does a piece of work several times, after once for nothing, which pays for compilation. */
export function timed(work: () => unknown): Timing {
  work();
  const times: number[] = [];
  const begun = performance.now();
  for (;;) {
    const start = performance.now();
    work();
    times.push(performance.now() - start);
    const spent = performance.now() - begun;
    if ((times.length >= RUNS && spent >= LEAST_MS) || spent >= LONG_MS) break;
  }
  times.sort((a, b) => a - b);
  return { min: times[0] ?? 0, median: times[Math.floor(times.length / 2)] ?? 0 };
}

/** Prints rows below their titles, right-aligned. */
export function printTable(title: string, columns: readonly string[], rows: readonly (readonly string[])[]): void {
  const widths = columns.map((column, at) => Math.max(column.length, ...rows.map((row) => row[at]?.length ?? 0)));
  const line = (cells: readonly string[]): string => cells.map((cell, at) => cell.padStart(widths[at] ?? 0)).join('  ');
  console.log([`\n${title}`, line(columns), ...rows.map(line)].join('\n'));
}
