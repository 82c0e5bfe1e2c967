/** Names that a sentence may list. */
const MOST_NAMES = 10;

/** Names to choose from instead of one that does not exist: those most like it, at most ten; a dash for none. */
export function nearNames(wrong: string, names: readonly string[]): string {
  const typed = wrong.toLowerCase().slice(0, LONGEST);
  const distances = new Map([...new Set(names)].map((name) => [name, distance(typed, name.toLowerCase().slice(0, LONGEST))]));
  const nearest = [...distances].sort(([, a], [, b]) => a - b).map(([name]) => name);
  return nearest.slice(0, MOST_NAMES).join(', ') || '-';
}

/** What is longer is compared by its beginning. */
const LONGEST = 64;

/** Of one that is a part of the other, only the length differs; else Levenshtein's distance, which comes after those. */
function distance(one: string, other: string): number {
  if (one !== '' && (other.includes(one) || one.includes(other))) return Math.abs(other.length - one.length) / LONGEST;
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (const [at, character] of Array.from(one).entries()) {
    const before = row;
    row = [at + 1];
    for (const [index, own] of Array.from(other).entries()) {
      const replaced = (before[index] ?? 0) + (own === character ? 0 : 1);
      row.push(Math.min(replaced, (before[index + 1] ?? 0) + 1, (row[index] ?? 0) + 1));
    }
  }
  return 1 + (row.at(-1) ?? 0);
}
