/** A set of characters: sorted, disjoint ranges of UTF-16 code units, both ends included. */
export type Characters = readonly (readonly [first: number, last: number])[];

const LAST = 0xffff;

/** Every character there is. */
export const ANY: Characters = [[0, LAST]];

/** The code units of a text. */
export function codesOf(text: string): number[] {
  return Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));
}

/** The characters of a text. */
export function charactersOf(text: string): Characters {
  return united(codesOf(text).map((code) => [code, code]));
}

/** Ranges in any order, overlapping or not, as a set. */
export function united(ranges: readonly (readonly [number, number])[]): Characters {
  const sorted = [...ranges].sort(([a], [b]) => a - b);
  const joined: [number, number][] = [];
  for (const [first, last] of sorted) {
    const before = joined.at(-1);
    if (before !== undefined && first <= before[1] + 1) before[1] = Math.max(before[1], last);
    else joined.push([first, last]);
  }
  return joined;
}

/** All other characters. */
export function complementOf(characters: Characters): Characters {
  const gaps: [number, number][] = [];
  let next = 0;
  for (const [first, last] of characters) {
    if (first > next) gaps.push([next, first - 1]);
    next = last + 1;
  }
  return next > LAST ? gaps : [...gaps, [next, LAST]];
}

/** Whether a character (as its code unit) is in a set. Sets are short, so this looks at one after the other. */
export function hasCharacter(characters: Characters, code: number): boolean {
  return characters.some(([first, last]) => first <= code && code <= last);
}

/** Both cases of every letter of a set (ASCII). */
export function withBothCases(characters: Characters): Characters {
  const both = characters.flatMap(([first, last]): [number, number][] => [
    [first, last],
    ...shifted(first, last, [97, 122], -32),
    ...shifted(first, last, [65, 90], 32),
  ]);
  return united(both);
}

function shifted(first: number, last: number, [from, to]: readonly [number, number], by: number): [number, number][] {
  const [low, high] = [Math.max(first, from), Math.min(last, to)];
  return low > high ? [] : [[low + by, high + by]];
}
